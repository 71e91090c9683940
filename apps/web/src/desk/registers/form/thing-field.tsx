import type { SheetColumn } from '@lantoa/sheets/sheet'
import { useQuery } from '@tanstack/preact-query'
import { useId } from 'preact/hooks'
import { lantoa } from '../../../session/this-session.ts'
import { say } from '../../../words/words.ts'
import { askFor, type Page } from '../ask/call.ts'
import type { Screen } from '../screens/screen.ts'
import { bodyTitle } from './body-title.ts'
import { labelOf } from './label-of.ts'

/** As many as a list of choices is good for. */
const MOST = 200

type ThingFieldProps = {
  column: SheetColumn
  text: string
  wrong: string | undefined
  /** The register of what is chosen. */
  screen: Screen
  unit: string | undefined
}

/** A thing of another register, chosen by its name: its id stands on no paper. */
export function ThingField({ column, text, wrong, screen, unit }: ThingFieldProps) {
  const id = useId()
  const { data } = useQuery({
    queryKey: ['things-to-choose', screen.name, unit],
    queryFn: async ({ signal }) => {
      // Those of the whole commune: what is for a hamlet is organised by others too.
      const query = { limit: MOST, unit: unit?.replace(/\..*/, '') }
      return (await askFor<Page>(lantoa, screen, screen.list.operation, { query, signal })).answer.items
    },
  })
  const offered = (data ?? []).map((thing) => ({ value: String(thing[screen.idField]), title: bodyTitle(thing) }))
  // One that is not among them stays what it is until somebody chooses another one.
  const others = text === '' || offered.some(({ value }) => value === text) ? [] : [{ value: text, title: text }]
  return (
    <div class="field">
      <label for={id}>{labelOf(column)}</label>
      <select
        id={id}
        name={column.path}
        aria-invalid={wrong !== undefined}
        {...(wrong === undefined ? {} : { 'aria-describedby': `${id}-beside` })}
      >
        <option value="">{say(column.required ? 'register.choose' : 'register.empty')}</option>
        {[...others, ...offered].map(({ value, title }) => (
          <option key={value} value={value} selected={value === text}>
            {title}
          </option>
        ))}
      </select>
      {wrong === undefined ? null : (
        <p id={`${id}-beside`} class="warns">
          {wrong}
        </p>
      )}
    </div>
  )
}
