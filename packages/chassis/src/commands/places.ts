/**
 * Places for commands that wait or are under way. A caller gets no more than are free: alone half of them, a second one
 * half of the rest, so that whoever floods a service never takes the places of others.
 */
export function createPlaces(limit: number) {
  const taken = new Map<string, number>()
  let free = limit

  /** False where the caller gets no further place. */
  function enter(subject: string): boolean {
    const own = taken.get(subject) ?? 0
    if (own >= free) return false
    taken.set(subject, own + 1)
    free -= 1
    return true
  }

  function leave(subject: string): void {
    const own = taken.get(subject) ?? 0
    if (own > 1) taken.set(subject, own - 1)
    else taken.delete(subject)
    free += 1
  }

  return { enter, leave }
}
