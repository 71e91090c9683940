import { LinkButton } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { ActButton } from '../act/act-button.tsx'
import { boundaryAddress } from '../address.ts'
import { showDay, today } from '../show/show-day.ts'
import type { Change, Preview } from './change.ts'
import { countsInWords } from './preview-in-words.ts'
import { BOUNDARY_SENTENCES } from './sentences.ts'

type ApplyPartProps = { preview: Preview; onApplied: (change: Change) => void; onReread: () => void }

/** Applies what is shown above, and only that. */
export function ApplyPart({ preview, onApplied, onReread }: ApplyPartProps) {
  const { changeId, title, on, version } = preview.change
  return (
    <Ways>
      <ActButton
        label={say('apply.do')}
        question={say('apply.ask', { title })}
        act={() => lantoa.teams.applyBoundaryChange({ params: { changeId }, ifMatch: version })}
        own={BOUNDARY_SENTENCES}
        onDone={onApplied}
        onReread={onReread}
      >
        <p>{say('apply.since', { day: showDay(on, today()) })}</p>
        <ul>
          {countsInWords(preview).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{say('apply.undo')}</p>
      </ActButton>
      <LinkButton href={boundaryAddress(changeId, 'draft')}>{say('boundary.revise')}</LinkButton>
      <LinkButton href={boundaryAddress(changeId)}>{say('boundary.back')}</LinkButton>
    </Ways>
  )
}
