import { addDays, type Day } from '@lantoa/vietnam/days'
import type { Campaign } from './gather-campaign.ts'

export type DueStep = { readonly status: 'running' | 'closed'; readonly on: Day }

/** What the calendar asks for: a planned campaign whose first day has come runs, one whose last day is over is closed. */
export function dueStep(
  { status, since, startsOn, lastDay }: Pick<Campaign, 'status' | 'since' | 'startsOn' | 'lastDay'>,
  today: Day,
): DueStep | undefined {
  if (status === 'planned' && startsOn <= today) return { status: 'running', on: startsOn < since ? since : startsOn }
  if (status === 'running' && lastDay < today) return { status: 'closed', on: addDays(lastDay, 1) }
  return undefined
}
