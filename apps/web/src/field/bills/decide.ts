import { addDays, addMonths, type Day, formatDay } from '@lantoa/vietnam/days'
import type { RecordOf } from '../../phone/kinds/kind.ts'

type Bill = RecordOf<'bill'>['body']
export type Service = Bill['service']
export type Means = Bill['paidBy']

/** `day`: one of the month that was paid. */
export type BillAnswers = { day?: Day; paidBy?: Means }
export type BillQuestion = keyof BillAnswers
export const BILL_PATH: readonly BillQuestion[] = ['day', 'paidBy']

const SERVICES: readonly Service[] = ['electricity', 'water', 'telecom', 'tuition', 'hospital', 'public_fee']
const MONTHS_BACK = 3

export function serviceIn(text: string | undefined): Service | undefined {
  return SERVICES.find((service) => service === text)
}

/** The month that runs, today; of those before it the last day. */
export function monthChoices(today: Day): { value: Day; text: string }[] {
  const first = `${today.slice(0, 7)}-01`
  const before = Array.from({ length: MONTHS_BACK - 1 }, (_none, back) => lastDayBefore(addMonths(first, -back)))
  return [today, ...before].map((day) => ({ value: day, text: monthOf(day) }))
}

/** '2026-03-17' → '03/2026' */
export function monthOf(day: Day): string {
  return formatDay(day).slice(3)
}

/** Undefined while something is open. */
export function billOf(
  { day, paidBy }: BillAnswers,
  of: Pick<Bill, 'householdId' | 'hamletCode' | 'service'>,
): Bill | undefined {
  return day === undefined || paidBy === undefined ? undefined : { ...of, since: day, paidBy }
}

function lastDayBefore(first: Day): Day {
  return addDays(first, -1)
}
