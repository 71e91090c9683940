import type { Args, Code } from '@lantoa/sdk'
import { Notice, Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { ActButton } from '../act/act-button.tsx'
import type { OwnSentences } from '../act/sentences.ts'
import { useForget } from '../act/use-forget.ts'
import { showDay, today } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import type { Joining } from './decision.ts'
import type { BodyFacts, Restaffing } from './gather-body.ts'
import { memberInWords, WARNING_WORDS } from './member-words.ts'

/** What a try answered, and what is sent when it is recorded. */
export type Tried = {
  readonly command: Args<'teams', 'restaffBodyBatch'>['body']['items'][number]
  readonly restaffing: Restaffing
  readonly isDone?: true
}

const SENTENCES: OwnSentences<Code<'teams', 'restaffBody'>> = {
  'before-body': ['refusal.before-body', 'mend'],
  'body-dissolved': ['refusal.body-dissolved', 'leave'],
  'day-in-future': ['refusal.day-in-future', 'mend'],
  'ends-before-start': ['refusal.ends-before-start', 'mend'],
  'membership-differs': ['refusal.membership-differs', 'reread'],
  'membership-ended': ['refusal.membership-ended', 'reread'],
  'membership-overlaps': ['refusal.membership-overlaps', 'mend'],
  'nobody-changes': ['refusal.nobody-changes', 'mend'],
  'restaffing-differs': ['refusal.restaffing-differs', 'reread'],
  'role-not-in-body': ['refusal.role-not-in-body', 'mend'],
  'unknown-body': ['refusal.unknown-body', 'leave'],
  'unknown-membership': ['refusal.unknown-membership', 'reread'],
}

type PreviewProps = {
  tried: Tried
  facts: BodyFacts
  joining: readonly Joining[]
  onDone: (tried: Tried | undefined) => void
}

/** Who goes, who comes and what the body will lack; recorded only then. */
export function RestaffingPreview({ tried, facts, joining, onDone }: PreviewProps) {
  const forget = useForget()
  const { command, restaffing, isDone } = tried
  const { restaffingId, ...body } = command
  const leaves = facts.memberships.filter(({ membershipId }) => restaffing.leaving.includes(membershipId))
  const day = showDay(restaffing.on, today())
  const title = say(isDone ? 'restaffing.done' : 'restaffing.preview', { day })
  return (
    <Notice title={title}>
      <ul>
        {leaves.map((member) => (
          <li key={member.membershipId}>{say('restaffing.goes', { who: memberInWords(member) })}</li>
        ))}
        {joining.map(({ item }) => (
          <li key={String(item.personId)}>{say('restaffing.comes', { who: memberInWords(item) })}</li>
        ))}
        <li>{say('restaffing.count', { count: showNumber(restaffing.memberCount) })}</li>
        {restaffing.warnings.map((warning) => (
          <li key={warning} class="warns">
            {say(WARNING_WORDS[warning])}
          </li>
        ))}
      </ul>
      {isDone ? null : (
        <Ways>
          <ActButton
            label={say('restaffing.record')}
            question={say('restaffing.question', { day })}
            act={() => lantoa.teams.restaffBody({ params: { restaffingId }, body })}
            own={SENTENCES}
            onDone={() => {
              onDone({ ...tried, isDone: true })
              forget.here()
            }}
            onReread={() => {
              onDone(undefined)
              forget.here()
            }}
          />
        </Ways>
      )}
    </Notice>
  )
}
