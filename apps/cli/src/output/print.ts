import type { Io } from '../io.ts'
import { typeable } from './called-as.ts'
import { paint } from './paint.ts'
import { printable } from './printable.ts'
import { type Column, renderTable } from './table.ts'

/** What can be piped on: raw codes, days and numbers. */
export function printJson(io: Io, value: unknown): void {
  io.out.write(`${JSON.stringify(value, null, 2)}\n`)
}

export function printLine(io: Io, text = ''): void {
  io.out.write(`${text}\n`)
}

/** Said beside the answer, so that a pipe carries the answer alone. */
export function printNote(io: Io, text: string): void {
  io.err.write(`${typeable(io, printable(text))}\n`)
}

export function printTable<Row>(io: Io, columns: readonly Column<Row>[], rows: readonly Row[]): void {
  const [titles = '', ...lines] = renderTable(columns, rows, io.out.isTTY ? io.out.columns : undefined)
  printLine(io, paint(io.out, io.env, 'bold', titles))
  for (const line of lines) printLine(io, line)
}

/** Names and values below each other. */
export function printFacts(io: Io, facts: readonly (readonly [name: string, value: string | undefined])[]): void {
  const known = facts.filter(([, value]) => value !== undefined)
  const width = Math.max(...known.map(([name]) => name.length))
  for (const [name, value = ''] of known) {
    printLine(io, `${paint(io.out, io.env, 'dim', name.padEnd(width))}  ${printable(value)}`)
  }
}
