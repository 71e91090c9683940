import { ProblemError } from '@lantoa/chassis/http/problems'

export type Places = { take(): Disposable }

/** So many at once; whoever comes to a full house is asked to come again. */
export function createPlaces(most: number): Places {
  let taken = 0
  return {
    take() {
      if (taken >= most) {
        throw new ProblemError('try-later', `${most} exports are under way already.`, { retryAfterSeconds: 5 })
      }
      taken += 1
      return {
        [Symbol.dispose]() {
          taken -= 1
        },
      }
    },
  }
}
