import { useState } from 'preact/hooks'
import { v7 as uuid } from 'uuid'
import { LinkButton } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { TextField } from '../../look/text-field.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { ActButton } from '../act/act-button.tsx'
import { useForget } from '../act/use-forget.ts'
import { scorecardDraftAddress } from '../address.ts'
import { useMe } from '../top/use-me.ts'
import { SCORECARD_SENTENCES } from './sentences.ts'
import type { Scorecard } from './statuses.ts'
import { waysWith } from './ways-with-scorecard.ts'

type ActsProps = { scorecard: Scorecard; onReread: () => void }

/** What can be done with a scorecard as it stands, by who may. */
export function ScorecardActs(props: ActsProps) {
  const { data: me } = useMe()
  const { scorecardId, status } = props.scorecard
  const ways = waysWith(status, me?.roles ?? [])
  if (ways.length === 0) return null
  return (
    <Ways>
      {ways.includes('approve') ? <Approve {...props} /> : null}
      {ways.includes('revise') ? (
        <LinkButton kind="main" href={scorecardDraftAddress(scorecardId)}>
          {say('scorecard.revise')}
        </LinkButton>
      ) : null}
      {ways.includes('copy') ? <Copy from={scorecardId} /> : null}
      {ways.includes('retire') ? <Retire {...props} /> : null}
    </Ways>
  )
}

/** Another scorecard has its id before it is drafted, so that what is sent twice is drafted once. */
function Copy({ from }: { from: string }) {
  const [scorecardId] = useState(() => uuid())
  return <LinkButton href={scorecardDraftAddress(scorecardId, { from })}>{say('scorecard.copy')}</LinkButton>
}

function Approve({ scorecard: { scorecardId, version }, onReread }: ActsProps) {
  const forget = useForget()
  return (
    <ActButton
      label={say('approve.do')}
      question={say('scorecard.approve-ask')}
      act={() => lantoa.reporting.approveScorecard({ params: { scorecardId }, ifMatch: version })}
      own={SCORECARD_SENTENCES}
      onDone={forget.here}
      onReread={onReread}
    >
      <p>{say('scorecard.approve-what')}</p>
    </ActButton>
  )
}

function Retire({ scorecard: { scorecardId, version }, onReread }: ActsProps) {
  const [typed, setTyped] = useState('')
  const forget = useForget()
  const reason = typed.trim()
  return (
    <ActButton
      label={say('scorecard.retire')}
      kind="plain"
      question={say('scorecard.retire-ask')}
      act={() => lantoa.reporting.retireScorecard({ params: { scorecardId }, body: { reason }, ifMatch: version })}
      own={SCORECARD_SENTENCES}
      onDone={forget.here}
      onReread={onReread}
    >
      <p>{say('scorecard.retire-what')}</p>
      <TextField
        name="reason"
        label={say('withdraw.reason')}
        hint={say('withdraw.no-person')}
        value={typed}
        onInput={setTyped}
      />
    </ActButton>
  )
}
