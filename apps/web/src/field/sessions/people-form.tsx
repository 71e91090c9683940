import { fold } from '@lantoa/vietnam/text'
import { useState } from 'preact/hooks'
import { v7 as uuid } from 'uuid'
import { Button } from '../../look/button.tsx'
import { Notice } from '../../look/notice.tsx'
import type { RecordOf } from '../../phone/kinds/kind.ts'
import { say, type Word } from '../../words/field-later.ts'
import { useSaving } from '../open/use-saving.ts'
import type { Neighbour, SessionKnown } from './gather-session.ts'

type Action = NonNullable<RecordOf<'attendance'>['body']['actions']>[number]

const PRACTISED: readonly (readonly [Action, Word])[] = [
  ['install_app', 'session.app'],
  ['signature', 'session.signature'],
  ['file_dossier', 'session.dossier'],
  ['ai_assistant', 'session.assistant'],
]
/** As many as somebody scrolls through; letters find the others. */
const SHOWN = 60

/** Who of the hamlet is there, each by a tap; what is saved goes out by itself. */
export function PeopleForm({ known: { session, people, attending } }: { known: SessionKnown }) {
  const [sought, setSought] = useState('')
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [actions, setActions] = useState<readonly Action[]>([])
  const { failed, save } = useSaving()
  const found = people.filter(({ name }) => fold(name).includes(fold(sought.trim())))
  async function saveTicked(): Promise<void> {
    const chosen = people.filter(({ residentId }) => ticked.includes(residentId))
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
      <label class="field-label">
        {say('session.find')}
        <input
          class="field-input"
          type="search"
          autocomplete="off"
          value={sought}
          onInput={({ currentTarget }) => setSought(currentTarget.value)}
        />
      </label>
      {people.length === 0 ? <p>{say('session.nobody')}</p> : null}
      <fieldset class="answers stack">
        <legend>{say('session.tick')}</legend>
        {found.slice(0, SHOWN).map((one) => (
          <Tick
            key={one.residentId}
            text={`${one.name}, ${yearOf(one)}`}
            isOn={attending.has(one.residentId) || ticked.includes(one.residentId)}
            isFixed={attending.has(one.residentId)}
            onTurn={() => setTicked(turned(ticked, one.residentId))}
          />
        ))}
      </fieldset>
      {found.length > SHOWN ? <p>{say('search.more')}</p> : null}
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

type TickProps = { text: string; isOn: boolean; isFixed?: boolean; onTurn: () => void }

function Tick({ text, isOn, isFixed = false, onTurn }: TickProps) {
  return (
    <label class="answer">
      <input type="checkbox" checked={isOn} disabled={isFixed} onChange={onTurn} />
      {text}
    </label>
  )
}

function attendanceOf(sessionId: string, one: Neighbour, actions: readonly Action[]): RecordOf<'attendance'> {
  const { residentId: attendeeId, householdId } = one
  const body = { sessionId, attendeeKind: 'resident' as const, attendeeId, actions: [...actions] }
  return { kind: 'attendance', id: uuid(), householdId, body }
}

function turned<One>(all: readonly One[], one: One): One[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one]
}

/** Namesakes are told apart by it. */
function yearOf({ birth }: Neighbour): string {
  return 'date' in birth && birth.date ? birth.date.slice(0, 4) : String('year' in birth ? birth.year : '')
}
