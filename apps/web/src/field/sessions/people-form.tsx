import { useState } from 'preact/hooks'
import { v7 as uuid } from 'uuid'
import { Button } from '../../look/button.tsx'
import { Notice } from '../../look/notice.tsx'
import type { RecordOf } from '../../phone/kinds/kind.ts'
import { say, type Word } from '../../words/field-later.ts'
import { useSaving } from '../open/use-saving.ts'
import type { Neighbour } from '../people/neighbours.ts'
import { PickNeighbours } from '../people/pick-neighbours.tsx'
import { Tick, turned } from '../people/tick.tsx'
import { ElsewhereButton } from './elsewhere-button.tsx'
import { beside } from './find-elsewhere.ts'
import type { SessionKnown } from './gather-session.ts'

type Action = NonNullable<RecordOf<'attendance'>['body']['actions']>[number]

const PRACTISED: readonly (readonly [Action, Word])[] = [
  ['install_app', 'session.app'],
  ['signature', 'session.signature'],
  ['file_dossier', 'session.dossier'],
  ['ai_assistant', 'session.assistant'],
]

/** Who of the hamlet is there, each by a tap; what is saved goes out by itself. */
export function PeopleForm({ known: { session, people, attending } }: { known: SessionKnown }) {
  const [elsewhere, setElsewhere] = useState<readonly Neighbour[]>([])
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [actions, setActions] = useState<readonly Action[]>([])
  const { failed, save } = useSaving()
  async function saveTicked(): Promise<void> {
    const chosen = [...people, ...elsewhere].filter(({ residentId }) => ticked.includes(residentId))
    const saved = await save(...chosen.map((one) => attendanceOf(session.sessionId, one, actions)))
    if (saved) setTicked([])
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void saveTicked()
      }}
    >
      <h2>{say('session.who')}</h2>
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      <p role="status">{say('session.written', { count: String(attending.size) })}</p>
      <PickNeighbours
        people={people}
        legend={say('session.tick')}
        saved={attending}
        ticked={ticked}
        onTick={setTicked}
        elsewhere={elsewhere}
        more={(sought) => (
          <ElsewhereButton
            key={sought.trim()}
            sessionId={session.sessionId}
            sought={sought}
            onFound={(found) => setElsewhere((before) => [...before, ...beside([...people, ...before], found)])}
          />
        )}
      />
      <fieldset class="answers stack">
        <legend>{say('session.did')}</legend>
        {PRACTISED.map(([action, word]) => (
          <Tick
            key={action}
            text={say(word)}
            isOn={actions.includes(action)}
            onTurn={() => setActions(turned(actions, action))}
          />
        ))}
      </fieldset>
      <div class="page-main">
        <Button kind="main" type="submit" disabled={ticked.length === 0}>
          {say('session.save', { count: String(ticked.length) })}
        </Button>
      </div>
    </form>
  )
}

function attendanceOf(sessionId: string, one: Neighbour, actions: readonly Action[]): RecordOf<'attendance'> {
  const { residentId: attendeeId, householdId, name } = one
  const body = { sessionId, attendeeKind: 'resident' as const, attendeeId, actions: [...actions] }
  const isElsewhere = householdId === attendeeId
  return { kind: 'attendance', id: uuid(), householdId, ...(isElsewhere && { name }), body }
}
