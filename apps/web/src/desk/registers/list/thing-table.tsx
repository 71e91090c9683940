import type { SheetColumn } from '@lantoa/sheets/sheet'
import type { Thing } from '@lantoa/sheets/show-cell'
import { type Column, Table } from '../../../look/table.tsx'
import { say } from '../../../words/words.ts'
import { UnitName } from '../../listing/unit-name.tsx'
import { type RegisterAsked, thingAddress } from '../addresses.ts'
import { isUnit, type Screen } from '../screens/screen.ts'
import { headingOf, shortId, showField } from '../show-field.ts'
import { sortOf } from './sort-of.ts'

type TableProps = {
  screen: Screen
  columns: readonly SheetColumn[]
  things: readonly Thing[]
  /** The list that is shown, where its headings sort it. */
  asked?: RegisterAsked | undefined
}

/** Things by the columns of their register; the first cell leads to each. */
export function ThingTable({ screen, columns, things, asked }: TableProps) {
  if (things.length === 0) return <p>{say('register.none')}</p>
  const idIn = (thing: Thing) => String(thing[screen.idField])
  const shown = columns.map(
    (column, at): Column<Thing> => ({
      key: column.path,
      title: headingOf(column),
      number: column.kind === 'number',
      sort: asked && sortOf(screen, column.path, asked),
      of: (thing) => {
        const text = showField(column, thing)
        const words = isUnit(screen, column) && text !== '' ? <UnitName code={text} /> : text
        if (at > 0) return words
        return <a href={thingAddress(screen.name, idIn(thing))}>{text === '' ? shortId(idIn(thing)) : words}</a>
      },
    }),
  )
  return (
    <Table caption={say('register.caption')} columns={shown} rows={things} keyOf={(thing) => JSON.stringify(thing)} />
  )
}
