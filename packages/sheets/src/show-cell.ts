import { showPartners } from './partners.ts'
import type { SheetColumn } from './sheet.ts'

type Cell = string | number
export type Thing = Readonly<Record<string, unknown>>

/** What stands in the column of a file for a thing that is recorded, in the words that `readCell` reads. */
export function showCell(column: SheetColumn, thing: Thing): Cell {
  const { kind, path, from = path, unseen } = column
  const value = from.split('.').reduce<unknown>((part, name) => (part as Thing | null | undefined)?.[name], thing)
  if (unseen || value === undefined || value === null) return ''
  if (kind === 'yes-no') return value ? 'có' : 'không'
  if (kind === 'number') return Number(value)
  if (kind === 'birth') return birthOf(value as { date?: string; year?: number })
  if (kind === 'instant') return showTime(String(value))
  if (kind === 'counts')
    return (value as Thing[]).map((one) => `${wordOf(column, String(one[column.of ?? '']))} ${one.count}`).join('; ')
  if (kind === 'partners') return showPartners(value as Parameters<typeof showPartners>[0])
  if (kind === 'written')
    return Object.entries(value)
      .map(([field, words]) => `${wordOf(column, field)}: ${words}`)
      .join('; ')
  if (kind === 'choice') return wordOf(column, String(value))
  if (Array.isArray(value)) return value.map((one) => wordOf(column, String(one))).join('; ')
  return String(value)
}

/** '2026-03-17T12:00:00Z' → '2026-03-17 19:00', the time in Vietnam. */
function showTime(instant: string): string {
  const inVietnam = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString()
  return `${inVietnam.slice(0, 10)} ${inVietnam.slice(11, 16)}`
}

function birthOf({ date, year }: { date?: string; year?: number }): string {
  return date ?? String(year)
}

function wordOf({ words = {}, standsAs = {} }: SheetColumn, recorded: string): string {
  const value = standsAs[recorded] ?? recorded
  return Object.keys(words).find((word) => words[word] === value) ?? value
}
