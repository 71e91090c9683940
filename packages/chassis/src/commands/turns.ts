import type { Caller } from '../http/caller.ts'
import { createFairQueue, type Waiting } from './fair-queue.ts'

type Turn = Waiting & { readonly begin: () => Promise<void> }

/**
 * Work of callers, so many pieces at once (default 1), by turns of the callers: whoever has much to do delays others by
 * one piece.
 */
export function createTurns(atOnce = 1) {
  const queue = createFairQueue<Turn>(1)
  let busy = 0

  async function workOff(): Promise<void> {
    if (busy === atOnce) return
    busy += 1
    for (let [turn] = queue.take(); turn; [turn] = queue.take()) await turn.begin()
    busy -= 1
  }

  return function inTurn<Result>(caller: Caller, work: () => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      queue.add({ command: { caller }, keys: [], begin: () => Promise.resolve().then(work).then(resolve, reject) })
      void workOff()
    })
  }
}
