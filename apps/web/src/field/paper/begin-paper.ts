import type { Day } from '@lantoa/vietnam/days'
import { v7 as uuid } from 'uuid'
import type { Locker } from '../../phone/locker.ts'
import { paperDraft } from './decide.ts'

/** Where a visit goes on that a sheet says; what was begun of its home before is finished first. */
export async function beginPaper(locker: Locker, householdId: string, day: Day): Promise<string> {
  const [home, begun] = await Promise.all([locker.home(householdId), locker.draft(householdId)])
  const at = `/field/h/${householdId}`
  if (begun !== undefined) return `${at}/visit/check`
  // The page of the home says why it can't be visited.
  if (home === undefined || 'gone' in home) return at
  await locker.keepDraft(householdId, paperDraft(uuid(), day, new Date()))
  return `${at}/visit/met`
}
