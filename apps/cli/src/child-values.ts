import type { Data } from '@lantoa/sdk'
import { showUnit } from './formats.ts'
import { type Indicator, showSpan, showValue, valueColumns } from './indicators.ts'
import type { Io } from './io.ts'
import { printLine, printTable } from './output.ts'
import type { Column } from './table.ts'

/** One indicator of a unit and of each unit beneath. */
export type ChildValues = { indicator: Indicator } & Data<'reporting', 'getChildValues'>
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

/** Every unit beneath as a row, every indicator as a column; in as many tables as fit beside each other's width. */
export function printMatrix(io: Io, all: readonly ChildValues[]): void {
  const width = io.out.isTTY ? (io.out.columns ?? Infinity) : Infinity
  const perTable = Math.max(1, Math.floor((width - UNIT_WIDTH) / VALUE_WIDTH))
  for (let start = 0; start < all.length; start += perTable) {
    if (start > 0) printLine(io)
    const shown = all.slice(start, start + perTable)
    printTable(io, [...UNIT_COLUMNS, ...shown.map(indicatorColumn)], shown[0]?.children ?? [])
    if (!Number.isFinite(perTable)) return
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
