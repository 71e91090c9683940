import { Button } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { say, type Word } from '../../words/words.ts'
import { type Choice, corrected } from './held-choices.ts'
import { whoseIs } from './show-line.ts'
import type { HeldLine, Waiting } from './use-held-lines.ts'

type ComparedProps = { waiting: Waiting; choice: Choice; doing: boolean; onSave: () => void; onBack: () => void }

/** The line as it is recorded, beside how it would stand. */
export function Compared({ waiting: { line, people }, choice, doing, onSave, onBack }: ComparedProps) {
  const side = (heading: Word, one: Pick<HeldLine, 'residentId' | 'candidates'>) => (
    <div class="held-version">
      <p class="quiet">{say(heading)}</p>
      <p class="held-value">{whoseIs(one, people)}</p>
      <p class="quiet">{say(isLookedAt(one) ? 'payouts.looked-at' : 'payouts.waits')}</p>
    </div>
  )
  return (
    <>
      <div class="held-versions">
        {side('payouts.recorded', line)}
        {side('payouts.to-be', corrected(line, choice))}
      </div>
      <Ways>
        <Button kind="main" disabled={doing} onClick={onSave}>
          {say('payouts.save')}
        </Button>
        <Button disabled={doing} onClick={onBack}>
          {say('payouts.choose-again')}
        </Button>
      </Ways>
    </>
  )
}

/** Who was chosen or confirmed by a person is one of the candidates. */
function isLookedAt({ residentId, candidates }: Pick<HeldLine, 'residentId' | 'candidates'>): boolean {
  return residentId !== null && candidates.length > 0
}
