import { ProblemError } from '../http/problems.ts'

/**
 * Places for what waits or is under way: commands, or bytes. A caller gets no more than are free: alone half of them, a
 * second one half of the rest, so that whoever floods a service never takes the places of others.
 */
export function createPlaces(limit: number, what = 'commands') {
  const taken = new Map<string, number>()
  let free = limit

  /** @throws where the caller gets no further places: clients are told to come back */
  function enter(subject: string, count = 1): void {
    const own = taken.get(subject) ?? 0
    if (own + count > Math.ceil((own + free) / 2)) {
      throw new ProblemError('too-many-requests', `Too many ${what} are waiting.`, { retryAfterSeconds: 1 })
    }
    taken.set(subject, own + count)
    free -= count
  }

  function leave(subject: string, count = 1): void {
    const own = taken.get(subject) ?? 0
    if (own > count) taken.set(subject, own - count)
    else taken.delete(subject)
    free += count
  }

  return { enter, leave }
}
