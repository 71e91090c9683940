import type { Lantoa, Problem } from '@lantoa/sdk'
import type { Neighbour } from '../people/neighbours.ts'

/** So few letters begin the names of half a commune. */
export const FEWEST_LETTERS = 2

/** People of the unit of a session who are not on this phone, by words of their name; they belong to no home here. */
export async function findElsewhere(
  { identity }: Pick<Lantoa, 'identity'>,
  sessionId: string,
  name: string,
): Promise<{ found: readonly Neighbour[] } | { problem: Problem }> {
  const { data, error } = await identity.searchAttendees({ body: { sessionId, name } })
  if (error) return { problem: error }
  const found = data.items.map(({ birthYear, ...one }) => ({
    ...{ ...one, birth: { year: birthYear }, householdId: one.residentId },
  }))
  return { found }
}

/** Those who are not among others. */
export function beside(people: readonly Neighbour[], elsewhere: readonly Neighbour[]): readonly Neighbour[] {
  const known = new Set(people.map(({ residentId }) => residentId))
  return elsewhere.filter(({ residentId }) => !known.has(residentId))
}
