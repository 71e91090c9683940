import { addDays, type Day, isDay } from '@lantoa/vietnam/days'
import type { Answers } from '../visit/decide.ts'

/** A sheet that lay longer than this is for the officer to look at. */
const MOST_DAYS = 30

export function firstPaperDay(today: Day): Day {
  return addDays(today, -MOST_DAYS)
}

/** The day in an address; undefined: it is none on which a visit can be written down now. */
export function paperDay(text: string | undefined, today: Day): Day | undefined {
  return text !== undefined && isDay(text) && text <= today && text >= firstPaperDay(today) ? text : undefined
}

/** A visit of which a sheet says the day: at noon, or now where noon is still to come. */
export function paperDraft(visitId: string, day: Day, now: Date): Answers {
  const noon = new Date(`${day}T12:00:00+07:00`)
  return { visitId, startedAt: (noon < now ? noon : now).toISOString(), daySaid: true, paper: true }
}
