import { ProblemError } from '@lantoa/chassis/http/problems'

export type Places = { take(subject: string): Disposable }

/** So many at once, and not all of them for one caller; whoever comes to a full house is asked to come again. */
export function createPlaces(limit: { most: number; each: number }): Places {
  const taken = new Map<string, number>()
  let all = 0

  function change(subject: string, by: number): void {
    const own = (taken.get(subject) ?? 0) + by
    if (own === 0) taken.delete(subject)
    else taken.set(subject, own)
    all += by
  }

  return {
    take(subject) {
      const own = taken.get(subject) ?? 0
      if (own >= limit.each) throw full(`You have ${own} exports under way: let them end first.`)
      if (all >= limit.most) throw full(`${all} exports are under way already.`)
      change(subject, 1)
      return { [Symbol.dispose]: () => change(subject, -1) }
    },
  }
}

function full(detail: string): ProblemError {
  return new ProblemError('try-later', detail, { retryAfterSeconds: 5 })
}
