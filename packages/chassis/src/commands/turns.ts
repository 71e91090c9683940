import type { Caller } from '../http/caller.ts'
import { createFairQueue, type Waiting } from './fair-queue.ts'

type Turn = Waiting & { readonly begin: () => Promise<void> }

/** Work of callers, one piece at a time, by turns of the callers: whoever has much to do delays others by one piece. */
export function createTurns() {
  const queue = createFairQueue<Turn>(1)
  let isBusy = false

  async function workOff(): Promise<void> {
    if (isBusy) return
    isBusy = true
    for (let [turn] = queue.take(); turn; [turn] = queue.take()) await turn.begin()
    isBusy = false
  }

  return function inTurn<Result>(caller: Caller, work: () => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      queue.add({ command: { caller }, keys: [], begin: () => Promise.resolve().then(work).then(resolve, reject) })
      void workOff()
    })
  }
}
