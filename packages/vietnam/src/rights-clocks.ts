import { addDays, type Day } from './days.ts'
import { addWorkingDays } from './working-days.ts'

/** The requests after which processing has to stop. */
export const STOPPING = ['restrict', 'object', 'withdraw'] as const

/** Law 91/2025/QH15 and Decree 356/2025: two working days to answer; 15 days to stop, 20 where others process the data. */
const WORKING_DAYS_TO_ANSWER = 2
/** The one extension is of at most so many days. */
export const EXTENSION_DAYS = 15

export type RightsAsked = {
  readonly kind: string
  readonly since: Day
  /** Whether others process the data too, who have to be told. */
  readonly withOthers: boolean
  readonly extendedBy: number
}

/** The days by which a request is answered, and by which processing stops where it has to. */
export function rightsClocks({ kind, since, withOthers, extendedBy }: RightsAsked) {
  const stopBy = isStopping(kind) ? addDays(since, (withOthers ? 20 : 15) + extendedBy) : null
  return { answerBy: answerBy(since), stopBy }
}

export function answerBy(since: Day): Day {
  return addWorkingDays(since, WORKING_DAYS_TO_ANSWER)
}

/** The last day of which a request was to be answered before today: those of that day and of all before are late. */
export function lastDueBefore(today: Day): Day {
  let since = today
  while (answerBy(since) >= today) since = addDays(since, -1)
  return since
}

export function isStopping(kind: string): boolean {
  return (STOPPING as readonly string[]).includes(kind)
}
