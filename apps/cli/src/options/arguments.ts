import { normalText } from '@lantoa/vietnam/normal-text'
import { parsePeriod } from '@lantoa/vietnam/periods'
import { DAY_WORDS, typedDay, typedPeriod } from '@lantoa/vietnam/typed-time'
import { InvalidArgumentError } from 'commander'

/** Readers of what is typed after an option; what they refuse is a usage error that names the option. */

export function readDay(text: string): string {
  const day = typedDay(text)
  if (day !== undefined) return day
  throw new InvalidArgumentError(`Write ${DAY_WORDS}.`)
}

export function readPeriod(text: string): string {
  const period = typedPeriod(text)
  if (parsePeriod(period)) return period
  throw new InvalidArgumentError(
    'Write a week as 2026-W12, a month as 2026-03, a quarter as 2026-Q1, a year as 2026, the year to a day as ' +
      '2026..2026-03-17, 100 days from one on as 2025-07-15+100, days as 2026-03-01..2026-03-15.',
  )
}

export function readFileName(text: string): string {
  if (text.trim() !== '') return text
  throw new InvalidArgumentError('Write the name of a file.')
}

/** The code of a unit that ids are made with: what is empty, as a variable that nobody set, would be a unit of all. */
export function readUnitCode(text: string): string {
  const code = normalText(text)
  if (code !== '') return code
  throw new InvalidArgumentError('Write the code of a hamlet such as 31027.07, or of a commune.')
}

export function readUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new InvalidArgumentError('Write it as http://127.0.0.1:8080.')
  return text.replace(/\/+$/, '')
}

/** A whole number from 1 to `most`. */
export function readCount(most: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= 1 && value <= most) return value
    throw new InvalidArgumentError(`Write a number from 1 to ${most}.`)
  }
}

export function readYear(text: string): number {
  if (/^2[01]\d\d$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Write a year as 2026.')
}

/** A place in a partition, from 0. */
export function readOffset(text: string): number {
  if (/^\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text)
  throw new InvalidArgumentError('Write an offset as 0 or 1200.')
}

/** A version as it is shown, or as an ETag, which has quotation marks: 1, "1" or W/"1". */
export function readVersion(text: string): string {
  const version = /^(?:W\/)?(["']?)(\d{1,15})\1$/.exec(text.trim())?.[2]
  if (version !== undefined) return `"${version}"`
  throw new InvalidArgumentError('Write a version as 1.')
}

/** A number as a service takes it: 85 or 12.5. What it may be, the service says. */
export function readAmount(text: string): number {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Write a number as 85 or 12.5.')
}

/** The decision behind something: its number, who issued it, and when. */
export function readAct(text: string): { number: string; issuer: string; date: string } {
  const [number = '', issuer = '', date = ''] = text.split(';').map((part) => part.trim())
  if (number && issuer && date) return { number, issuer, date: readDay(date) }
  throw new InvalidArgumentError('Write it as "1656/NQ-UBTVQH15; Ủy ban Thường vụ Quốc hội; 2025-06-16".')
}
