import { addDays, addMonths, type Day, isDay, isoWeekOf, weekStart } from './days.ts'

/** Days from `from` up to but not including `until`. */
export type Period = {
  readonly kind: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'year-to-date' | 'campaign' | 'range'
  readonly from: Day
  readonly until: Day
}

/**
 * Reads a period from text; undefined when it is none.
 * Forms: '2026-03-17', '2026-W12', '2026-03', '2026-Q1', '2026', '2026..2026-03-17' (the year to that day),
 * '2025-07-15+100' (a campaign of so many days, the first included) and '2026-03-01..2026-04-30' (both ends included).
 */
export function parsePeriod(text: string): Period | undefined {
  const form = FORMS.find((candidate) => candidate.pattern.test(text))
  return form?.read(text)
}

/** True when the day lies in the period. */
export function periodHolds(period: Period, day: Day): boolean {
  return period.from <= day && day < period.until
}

const FORMS: readonly { pattern: RegExp; read: (text: string) => Period | undefined }[] = [
  { pattern: /^\d{4}-\d{2}-\d{2}$/, read: readDay },
  { pattern: /^\d{4}-W\d{2}$/, read: readWeek },
  { pattern: /^\d{4}-\d{2}$/, read: (text) => months('month', `${text}-01`, 1) },
  { pattern: /^\d{4}-Q[1-4]$/, read: readQuarter },
  { pattern: /^\d{4}$/, read: (text) => months('year', `${text}-01-01`, 12) },
  { pattern: /^\d{4}\.\.[\d-]{10}$/, read: readYearToDate },
  { pattern: /^[\d-]{10}\+[1-9]\d{0,3}$/, read: readCampaign },
  { pattern: /^[\d-]{10}\.\.[\d-]{10}$/, read: readRange },
]

function readDay(text: string): Period | undefined {
  return isDay(text) ? { kind: 'day', from: text, until: addDays(text, 1) } : undefined
}

function readWeek(text: string): Period | undefined {
  const year = text.slice(0, 4)
  if (!isDay(`${year}-01-04`)) return undefined
  // 4 January always lies in week 1.
  const from = addDays(weekStart(`${year}-01-04`), (Number(text.slice(6)) - 1) * 7)
  return isoWeekOf(from) === text ? { kind: 'week', from, until: addDays(from, 7) } : undefined
}

function readQuarter(text: string): Period | undefined {
  const month = String(Number(text.slice(6)) * 3 - 2).padStart(2, '0')
  return months('quarter', `${text.slice(0, 4)}-${month}-01`, 3)
}

function readYearToDate(text: string): Period | undefined {
  const last = text.slice(6)
  if (!isDay(last) || last.slice(0, 4) !== text.slice(0, 4)) return undefined
  return { kind: 'year-to-date', from: `${text.slice(0, 4)}-01-01`, until: addDays(last, 1) }
}

/** 100 days from 15 July end on 22 October: the first day counts. */
function readCampaign(text: string): Period | undefined {
  const from = text.slice(0, 10)
  return isDay(from) ? { kind: 'campaign', from, until: addDays(from, Number(text.slice(11))) } : undefined
}

function readRange(text: string): Period | undefined {
  const from = text.slice(0, 10)
  const last = text.slice(12)
  if (!isDay(from) || !isDay(last) || last < from) return undefined
  return { kind: 'range', from, until: addDays(last, 1) }
}

function months(kind: Period['kind'], from: Day, count: number): Period | undefined {
  return isDay(from) ? { kind, from, until: addMonths(from, count) } : undefined
}
