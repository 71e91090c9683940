import type { Code } from '@lantoa/sdk'
import type { Thing } from '@lantoa/sheets/show-cell'
import { useState } from 'preact/hooks'
import { lantoa } from '../../../session/this-session.ts'
import { say } from '../../../words/words.ts'
import { ActButton } from '../../act/act-button.tsx'
import type { OwnSentences } from '../../act/sentences.ts'
import { useForget } from '../../act/use-forget.ts'
import { showNumber } from '../../show/show-number.ts'
import { thingAddress } from '../addresses.ts'
import { shortId } from '../show-field.ts'
import { type Joined, joinSessions } from './join-sessions.ts'

type Met = Code<'teams', 'advanceSession' | 'correctAttendance' | 'countHeads' | 'correctSessionStatus'>

const SENTENCES: OwnSentences<Met> = {
  'already-withdrawn': ['refused.changed', 'reread'],
  'attendance-taken': ['refused.changed', 'reread'],
  'attendees-elsewhere': ['refusal.attendees-elsewhere', 'leave'],
  'closed-unit': ['refusal.closed-unit', 'leave'],
  'headcount-taken': ['refused.changed', 'reread'],
  'session-in-future': ['refusal.session-in-future', 'leave'],
  'session-not-held': ['refusal.session-not-held', 'leave'],
  'status-out-of-order': ['refused.changed', 'reread'],
  'unknown-unit': ['refused.outside', 'leave'],
}

type AlikeProps = { sessionId: string; thing: Thing; onJoined: () => void }

/** Other reports of the same session, each taken over into this one at a press. */
export function AlikeSessions({ sessionId, thing, onJoined }: AlikeProps) {
  const [joined, setJoined] = useState<Joined>()
  const alike = Array.isArray(thing.alike) ? thing.alike.map(String) : []
  const forget = useForget()
  if (alike.length === 0 && joined === undefined) return null
  return (
    <section class="section">
      <h2>{say('sessions.alike')}</h2>
      {alike.length === 0 ? null : <p>{say('sessions.alike-what')}</p>}
      {alike.map((from) => (
        <div key={from}>
          <p>
            <a href={thingAddress('sessions', from)}>{say('sessions.other', { id: shortId(from) })}</a>
          </p>
          <ActButton
            kind="plain"
            label={say('sessions.join', { id: shortId(from) })}
            question={say('sessions.join-question', { id: shortId(from) })}
            act={async () => ({ data: await joinSessions(lantoa, { into: sessionId, from }) })}
            own={SENTENCES}
            onDone={(came) => {
              setJoined(came)
              forget.here()
              onJoined()
            }}
            onReread={onJoined}
          >
            <p>{say('sessions.join-what')}</p>
          </ActButton>
        </div>
      ))}
      <p role="status">{joined === undefined ? null : sayJoined(joined)}</p>
    </section>
  )
}

function sayJoined(joined: Joined): string {
  if (joined === 'joined') return say('sessions.joined')
  if (joined === 'heads') return say('sessions.join-heads')
  return say('sessions.join-refused', { count: showNumber(joined.refused) })
}
