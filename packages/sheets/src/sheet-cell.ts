import { dayFromNumber } from '@lantoa/vietnam/days'
import { normalLines, normalText } from '@lantoa/vietnam/normal-text'
import type { Columns } from './columns.ts'

/** `month`: a date that is shown without its day, as Excel makes of a typed 2026-03. */
export type CellFormat = 'plain' | 'date' | 'month' | 'percent'
/** A cell of a spreadsheet. `other`: an error. */
export type SheetCell = { readonly formula: boolean } & (
  | { readonly text: string }
  /** `dayZero`: what counts as day 0 where the number is a date, as days since 1970-01-01. */
  | { readonly number: number; readonly format: CellFormat; readonly dayZero: number }
  /** A day that is written as one, 'YYYY-MM-DD'. */
  | { readonly day: string }
  | { readonly truth: boolean }
  | { readonly other: string }
)
/** Why a cell is not read; clients say it in the words of their users. */
export type CellFault = 'formula' | 'date' | 'percent' | 'number' | 'neither'
type Read = { text: string } | { fault: CellFault }

/** The text of a cell as a CSV would have it, or why it is none: both kinds of files are read by one rule. */
export function readSheetCell(cell: SheetCell, column: string, columns: Columns): Read {
  if (cell.formula) return { fault: 'formula' }
  const isDay = columns.days?.includes(column) ?? false
  if ('day' in cell) return isDay ? { text: cell.day } : { fault: 'date' }
  // Which column may have several lines is known to who reads the row.
  if ('text' in cell) return { text: normalLines(cell.text) }
  if ('truth' in cell) return isYesNo(column, columns) ? { text: String(cell.truth) } : { fault: 'neither' }
  if ('other' in cell) return { fault: 'neither' }
  if (cell.format === 'percent') return { fault: 'percent' }
  if (cell.format === 'plain') return readNumber(cell.number, column, columns)
  return isDay ? readSerial(cell.number, cell.format, cell.dayZero) : { fault: 'date' }
}

/** What somebody sees in a cell, also in one that is not read, so that it can be mended where it is written again. */
export function shownCell(cell: SheetCell): string {
  if ('day' in cell) return cell.day
  if ('text' in cell) return normalText(cell.text)
  if ('truth' in cell) return String(cell.truth)
  if ('other' in cell) return cell.other
  if (cell.format === 'plain') return numeral(cell.number)
  if (cell.format === 'percent') return `${numeral(cell.number * 100)}%`
  const day = readSerial(cell.number, cell.format, cell.dayZero)
  return 'text' in day ? day.text : String(cell.number)
}

/** What a number means by the code of its format. */
export function formatOf(code: string): CellFormat {
  const bare = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  if (bare.includes('%')) return 'percent'
  if (!/[dmyhs]/i.test(bare)) return 'plain'
  return /m/i.test(bare) && !/[dhs]/i.test(bare) ? 'month' : 'date'
}

/** Days are numbered; how many there may be keeps within the years that are written with four digits. */
function readSerial(serial: number, format: 'date' | 'month', dayZero: number): Read {
  const day = Math.floor(serial) + dayZero
  if (!(Math.abs(day) <= 100_000)) return { fault: 'neither' }
  const text = dayFromNumber(day)
  return { text: format === 'month' ? text.slice(0, 7) : text }
}

function readNumber(value: number, column: string, columns: Columns): Read {
  const { numbers = [], years = [] } = columns
  // A year is a time as well, and 1 and 0 say yes and no.
  const isRead =
    numbers.includes(column) || years.includes(column) || (isYesNo(column, columns) && [0, 1].includes(value))
  // Codes have leading zeros, which only a text keeps.
  return isRead ? { text: numeral(value) } : { fault: 'number' }
}

function isYesNo(column: string, { yesNo = [] }: Columns): boolean {
  return yesNo.includes(column)
}

/**
 * A number as people write it here: behind a dot "26.004" would be thousands. Binary fractions such as 76.69999999999999
 * are what a spreadsheet shows as 76,7; nothing else is rounded.
 */
function numeral(value: number): string {
  return String(Number(value.toPrecision(15))).replace('.', ',')
}
