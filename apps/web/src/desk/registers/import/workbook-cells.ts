import { formatOf, type SheetCell } from '@lantoa/sheets/sheet-cell'
import type { TableCell } from './read-table.ts'

/** What exceljs has for a cell, as far as lists have such cells. */
export type CellValue =
  | null
  | undefined
  | string
  | number
  | boolean
  | Date
  | { readonly richText: readonly { readonly text: string }[] }
  | { readonly text: CellValue }
  | { readonly formula: string; readonly result?: CellValue }
  | { readonly sharedFormula: string; readonly result?: CellValue }
  | { readonly error: string }
export type WorkbookCell = { readonly value: CellValue; readonly format: string | undefined }

const DAY_MS = 86_400_000
/** Where Excel's count of days begins, as days since 1970-01-01. */
const DAY_ZERO = -25_569

/** A cell of a workbook by what it holds and how it is shown; an empty one is an empty text. */
export function cellOf({ value, format = '' }: WorkbookCell): TableCell {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'string') return { formula: false, text: value }
  if (typeof value === 'number') return numberOf(value, format)
  if (typeof value === 'boolean') return { formula: false, truth: value }
  if (value instanceof Date) return numberOf(value.getTime() / DAY_MS - DAY_ZERO, format)
  if ('richText' in value) return cellOf({ value: value.richText.map(({ text }) => text).join(''), format })
  if ('text' in value) return cellOf({ value: value.text, format })
  if ('error' in value) return { formula: false, other: value.error }
  const result = cellOf({ value: value.result, format })
  return typeof result === 'string' ? { formula: true, text: result } : { ...result, formula: true }
}

function numberOf(number: number, format: string): SheetCell {
  if (!Number.isFinite(number)) return { formula: false, other: '' }
  return { formula: false, number, format: formatOf(format), dayZero: DAY_ZERO }
}
