import type { SheetColumn } from '@lantoa/sheets/sheet'
import { useQuery } from '@tanstack/preact-query'
import { useId, useRef, useState } from 'preact/hooks'
import { Button } from '../../../look/button.tsx'
import { lantoa } from '../../../session/this-session.ts'
import { say } from '../../../words/words.ts'
import { problemIn, wayOn } from '../../problem/way-on.ts'
import { useAsked } from '../ask/use-asked.ts'
import { bodyTitle } from './body-title.ts'
import { type FoundAttendee, findMembers, findResidents } from './find-attendees.ts'
import { labelOf } from './label-of.ts'
import '../../../look/pick-list.css'

type AttendeeFieldProps = {
  column: SheetColumn
  text: string
  wrong: string | undefined
  unit: string | undefined
}

/** Who was at a session is looked for by name, or among the members of a body; the code of an official is typed. */
export function AttendeeField({ column, text, wrong, unit }: AttendeeFieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState('')
  function choose({ kind, id: who, said }: FoundAttendee): void {
    const { current } = field
    if (!current) return
    current.value = who
    const kinds = current.form?.elements.namedItem('attendeeKind')
    if (kinds instanceof HTMLSelectElement) kinds.value = kind
    setChosen(said)
    current.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return (
    <fieldset class="field boxes home-field">
      <legend>{labelOf(column)}</legend>
      <ByName unit={unit} onChoose={choose} />
      {unit === undefined ? null : <ByBody unit={unit} onChoose={choose} />}
      <label for={id}>{say('attendee.code')}</label>
      <input id={id} ref={field} name={column.path} autocomplete="off" defaultValue={text} />
      <p role="status">{chosen === '' ? '' : say('attendee.chosen', { who: chosen })}</p>
      {wrong === undefined ? null : <p class="warns">{wrong}</p>}
    </fieldset>
  )
}

type SearchProps = { unit: string | undefined; onChoose: (found: FoundAttendee) => void }

function ByName({ unit, onChoose }: SearchProps) {
  const id = useId()
  const words = useRef<HTMLInputElement>(null)
  const [sought, setSought] = useState<string>()
  const { answer } = useAsked(sought, (signal) => findResidents(lantoa, { words: sought ?? '', unit }, signal))
  const search = () => setSought(words.current?.value.trim() || undefined)
  return (
    <>
      <label for={id}>{say('attendee.name')}</label>
      <input
        id={id}
        ref={words}
        autocomplete="off"
        maxLength={100}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // The form around it is not sent by looking for somebody.
          event.preventDefault()
          search()
        }}
      />
      <Button onClick={search}>{say('register.search')}</Button>
      {sought === undefined ? null : <Found answer={answer} onChoose={onChoose} />}
    </>
  )
}

function ByBody({ unit, onChoose }: SearchProps & { unit: string }) {
  const id = useId()
  const [bodyId, setBodyId] = useState<string>()
  const commune = unit.replace(/\..*/, '')
  const { data: bodies } = useQuery({
    queryKey: ['bodies-to-choose', commune],
    queryFn: async ({ signal }) =>
      (await lantoa.teams.listBodies({ query: { unit: commune, limit: 200 }, signal }).orThrow()).items,
  })
  const { answer } = useAsked(bodyId, (signal) => findMembers(lantoa, bodyId ?? '', signal))
  return (
    <>
      <label for={id}>{say('attendee.body')}</label>
      <select id={id} onChange={({ currentTarget }) => setBodyId(currentTarget.value || undefined)}>
        <option value="">{say('register.choose')}</option>
        {(bodies ?? []).map((body) => (
          <option key={body.bodyId} value={body.bodyId}>
            {bodyTitle(body)}
          </option>
        ))}
      </select>
      {bodyId === undefined ? null : <Found answer={answer} onChoose={onChoose} />}
    </>
  )
}

type FoundProps = {
  answer: { data: readonly FoundAttendee[] | undefined; error: unknown }
  onChoose: SearchProps['onChoose']
}

function Found({ answer: { data, error }, onChoose }: FoundProps) {
  if (data === undefined) {
    return <p role="status">{error === null ? say('loading') : wayOn(problemIn(error)).sentence}</p>
  }
  return (
    <>
      <p role="status">{say(data.length === 0 ? 'attendee.none' : 'attendee.found')}</p>
      <ul class="pick-list">
        {data.map((found) => (
          <li key={found.id}>
            <button type="button" onClick={() => onChoose(found)}>
              {found.said}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
