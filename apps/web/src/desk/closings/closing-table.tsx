import type { Day } from '@lantoa/vietnam/days'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { type Column, Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'
import { closingAddress } from '../address.ts'
import type { Place } from '../listing/gather-place.ts'
import { showInstant } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import { type ClosingHead, codeOf, spanInWords } from './closing.ts'

type ClosingTableProps = { closings: readonly ClosingHead[]; place: Place; today: Day }

/** Closed periods of a unit and of all beneath it, the latest first. */
export function ClosingTable({ closings, place, today }: ClosingTableProps) {
  if (closings.length === 0) return <p>{say('closings.none')}</p>
  const units = new Map([place.unit, ...place.beneath].map((unit) => [unit.code, unitTitle(unit)]))
  const columns: readonly Column<ClosingHead>[] = [
    {
      key: 'period',
      title: say('closing.period'),
      of: (closing) => <a href={closingAddress(closing.closingId)}>{spanInWords(closing, today)}</a>,
    },
    { key: 'unit', title: say('children.unit'), of: ({ unit }) => units.get(codeOf(unit)) ?? codeOf(unit) },
    { key: 'at', title: say('closing.at'), of: ({ closedAt }) => showInstant(closedAt, today) },
    { key: 'values', title: say('closing.values'), number: true, of: ({ valueCount }) => showNumber(valueCount) },
    { key: 'position', title: say('closing.position'), number: true, of: ({ link }) => showNumber(link.position) },
    { key: 'hash', title: say('closing.hash'), of: ({ link }) => <code>{link.hash.slice(0, 12)}</code> },
  ]
  return (
    <Table caption={say('closings.caption')} columns={columns} rows={closings} keyOf={({ closingId }) => closingId} />
  )
}
