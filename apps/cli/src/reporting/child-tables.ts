import type { Io } from '../io.ts'
import { showUnit } from '../output/formats.ts'
import { printLine, printTable } from '../output/print.ts'
import type { Column } from '../output/table.ts'
import { showSpan, showValue, valueColumns } from './indicators.ts'
import type { ChildValues } from './unit-report.ts'

type Child = ChildValues['children'][number]

const UNIT_COLUMNS: readonly Column<Child>[] = [
  { title: 'code', of: ({ unit }) => unit.code },
  { title: 'unit', of: ({ unit }) => showUnit(unit), flexible: true },
]
/** Room for the unit, and for a value with the gap before it. */
const UNIT_WIDTH = 36
const VALUE_WIDTH = 16

/** Each unit beneath with numerator and denominator, and the unit itself at the end. */
export function printChildren(io: Io, { indicator, unit, total, children }: ChildValues): void {
  printLine(io, `${indicator.indicatorId} ${indicator.name}, ${showSpan(total)}\n`)
  const columns = valueColumns<Child>(({ value }) => ({ unit: indicator.unit, value }))
  printTable(io, [...UNIT_COLUMNS, ...columns], [...children, { unit, value: total }])
}

/** Every unit beneath as a row, every indicator as a column; in several tables where the terminal is too narrow. */
export function printMatrix(io: Io, all: readonly ChildValues[]): void {
  const room = io.out.isTTY && io.out.columns ? Math.floor((io.out.columns - UNIT_WIDTH) / VALUE_WIDTH) : all.length
  const perTable = Math.max(1, room)
  for (let start = 0; start < all.length; start += perTable) {
    const shown = all.slice(start, start + perTable)
    printTable(io, [...UNIT_COLUMNS, ...shown.map(indicatorColumn)], shown[0]?.children ?? [])
    printLine(io)
  }
}

function indicatorColumn({ indicator, children }: ChildValues): Column<Child> {
  const values = new Map(children.map(({ unit, value }) => [unit.code, value]))
  function of({ unit }: Child): string {
    const value = values.get(unit.code)
    return value ? showValue(indicator.unit, value) : ''
  }
  return { title: indicator.indicatorId, of, align: 'right' }
}
