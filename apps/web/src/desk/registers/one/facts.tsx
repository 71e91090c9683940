import { isId } from '@lantoa/sheets/read-row'
import type { SheetColumn } from '@lantoa/sheets/sheet'
import type { Thing } from '@lantoa/sheets/show-cell'
import { formatDay } from '@lantoa/vietnam/days'
import { say } from '../../../words/words.ts'
import { UnitName } from '../../listing/unit-name.tsx'
import { thingAddress } from '../addresses.ts'
import { columnOf, isUnit, type Screen } from '../screens/screen.ts'
import { SCREENS } from '../screens/screens.ts'
import { headingOf, showChoice, showField } from '../show-field.ts'

type FactsProps = { screen: Screen; thing: Thing }

/** What is recorded of a thing, field by field; what it belongs to is a link. */
export function Facts({ screen, thing }: FactsProps) {
  const columns = [...screen.sheet.columns, ...screen.shown]
    .filter(({ kind, path }) => kind !== 'written' || thing[path] !== undefined)
    .filter(
      ({ unseen, unsent, path }, at, all) =>
        !unseen && !unsent && all.findIndex((column) => column.path === path) === at,
    )
  return (
    <section class="section">
      <h2>{say('register.facts')}</h2>
      {thing.masked === true ? <p class="quiet">{say('register.masked')}</p> : null}
      <dl class="facts">
        {isId(String(thing[screen.idField])) ? (
          <div>
            <dt>{say('register.own-code')}</dt>
            <dd>{String(thing[screen.idField])}</dd>
          </div>
        ) : null}
        {columns.map((column) => (
          <div key={column.path}>
            <dt>{headingOf(column)}</dt>
            <dd>
              <Value screen={screen} column={column} thing={thing} />
            </dd>
          </div>
        ))}
        <Stretches screen={screen} thing={thing} />
      </dl>
    </section>
  )
}

function Value({ screen, column, thing }: FactsProps & { column: SheetColumn }) {
  const text = showField(column, thing)
  if (text === '') return <span class="quiet">{say('register.empty')}</span>
  if (isUnit(screen, column)) return <UnitName code={text} />
  const named = SCREENS.find(({ sheet }) => column.kind === 'reference' && sheet.name === column.of)
  if (named) return <a href={thingAddress(named.name, String(thing[column.path]))}>{text}</a>
  // Of what has no page of its own this is the only place where its whole code stands.
  return column.kind === 'reference' ? String(thing[column.path]) : text
}

type Stretch = { readonly status?: string; readonly hamletCode?: string; readonly from: string }

/** What it was from which day on. */
function Stretches({ screen, thing }: FactsProps) {
  const status = columnOf(screen, 'status')
  const states = (thing.states ?? thing.statuses ?? []) as readonly Stretch[] // by their contracts
  const places = (screen.name === 'households' ? thing.places : []) as readonly Stretch[]
  const said = [
    ['register.life', states.map(({ status: was = '', from }) => [status ? showChoice(status, was) : was, from])],
    ['register.places', places.map(({ hamletCode = '', from }) => [hamletCode, from])],
  ] as const
  return said.map(([word, list]) =>
    list.length === 0 ? null : (
      <div key={word}>
        <dt>{say(word)}</dt>
        <dd>
          {list
            .map(([what, from = '']) => say('register.since', { what: what ?? '', day: formatDay(from) }))
            .join('; ')}
        </dd>
      </div>
    ),
  )
}
