import { ProblemError } from '../http/problems.ts'

/**
 * Places for what waits or is under way: commands, or bytes. A caller gets no more than are free: alone half of them, a
 * second one half of the rest, so that whoever floods a service never takes the places of others.
 */
export function createPlaces(limit: number) {
  const taken = new Map<string, number>()
  let free = limit

<<<<<<< HEAD
  /** @throws where the caller gets no further places: clients are told to come back */
  function enter(subject: string, count = 1): void {
    const own = taken.get(subject) ?? 0
    if (own + count > free) {
      throw new ProblemError('too-many-requests', 'Too many commands are waiting.', { retryAfterSeconds: 1 })
    }
    taken.set(subject, own + count)
    free -= count
  }

  function leave(subject: string, count = 1): void {
    const own = taken.get(subject) ?? 0
    if (own > count) taken.set(subject, own - count)
=======
  /** False where the caller does not get so many further places. */
  function enter(subject: string, count = 1): boolean {
    const own = taken.get(subject) ?? 0
    if (own + count > Math.ceil((own + free) / 2)) return false
    taken.set(subject, own + count)
    free -= count
    return true
  }

  function leave(subject: string, count = 1): void {
    const own = (taken.get(subject) ?? 0) - count
    if (own > 0) taken.set(subject, own)
>>>>>>> 7a1811f (A service holds 64 MB of bodies at most, shared by its callers)
    else taken.delete(subject)
    free += count
  }

  return { enter, leave }
}
