import { isId } from '@lantoa/sheets/read-row'
import type { SheetColumn } from '@lantoa/sheets/sheet'
import { showCell, type Thing } from '@lantoa/sheets/show-cell'
import { formatDay, isDay } from '@lantoa/vietnam/days'
import { language } from '../../words/words.ts'
import { showNumber } from '../show/show-number.ts'

/** Enough of an id to tell things apart: of its end, for ids of one day begin alike. */
const SHORT = 12

export function headingOf(column: Pick<SheetColumn, 'vi' | 'en'>): string {
  return column[language()]
}

/** What a thing has in a field, in the language that is chosen; empty where it has nothing. */
export function showField(column: SheetColumn, thing: Thing): string {
  const value = valueIn(column, thing)
  if (value === undefined || value === null) return ''
  if (column.kind === 'texts' || column.kind === 'counts' || column.kind === 'partners')
    return String(showCell(column, thing))
  if (Array.isArray(value)) return value.map((one) => showChoice(column, String(one))).join(', ')
  if (column.kind === 'choice') return showChoice(column, String(value))
  if (column.kind === 'number') return showNumber(Number(value))
  if (column.kind === 'yes-no' && language() === 'en') return value ? 'yes' : 'no'
  if (column.kind === 'reference') return shortId(String(value))
  const shown = String(showCell(column, thing))
  if (column.kind === 'instant') return `${shown.slice(11)} ${formatDay(shown.slice(0, 10))}`
  return isDay(shown) ? formatDay(shown) : shown
}

/** A value of a list by its word; in English codes are words. */
export function showChoice({ words = {} }: SheetColumn, value: string): string {
  if (language() === 'en') return value.replaceAll('_', ' ')
  return Object.keys(words).find((word) => words[word] === value) ?? value
}

export function shortId(id: string): string {
  return isId(id) ? id.slice(-SHORT) : id
}

function valueIn({ path, from = path }: SheetColumn, thing: Thing): unknown {
  return from.split('.').reduce<unknown>((part, name) => (part as Thing | null | undefined)?.[name], thing)
}
