import { formatDay } from '@lantoa/vietnam/days'
import type { Cell, CellKind, Table } from './table.ts'

const encoder = new TextEncoder()
/** By it spreadsheets know that the file is in UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A table as spreadsheets in Vietnamese read it: separated by semicolons because the comma is the decimal mark, days as
 * 17/03/2026, numbers without separators of thousands, which nobody could tell from a decimal mark.
 */
export async function* csvOf({ headings, rows }: Table): AsyncGenerator<Uint8Array> {
  yield encoder.encode(BYTE_ORDER_MARK + lineOf(headings.map(({ title }) => quoted(title))))
  for await (const batch of rows) {
    const lines = batch.map((cells) => lineOf(cells.map((cell, index) => fieldOf(cell, headings[index]?.kind))))
    if (lines.length > 0) yield encoder.encode(lines.join(''))
  }
}

function lineOf(fields: readonly string[]): string {
  return `${fields.join(';')}\r\n`
}

function fieldOf(cell: Cell, kind: CellKind | undefined): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return kind === 'day' ? formatDay(cell) : quoted(harmless(cell))
}

/**
 * A text that begins like a formula would be calculated by whoever opens the file. Where a spreadsheet splits at commas or
 * tabs, so would what follows one inside a text: there the quotation marks around the text protect nothing.
 */
function harmless(text: string): string {
  const inside = text.replace(/([,\t\r\n][\s"]*)(?=[=+\-@])/g, "$1'")
  return /^\s*[=+\-@]|^[\t\r\n]/.test(text) ? `'${inside}` : inside
}

function quoted(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
