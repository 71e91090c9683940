export type Waker = {
  /** Ends the wait under way, or the next one if nobody waits. */
  wake(): void
  /** Resolves when woken, or after so many milliseconds. */
  wait(milliseconds: number): Promise<void>
}

/** Lets a loop sleep until there is something to do, without missing what happens between two sleeps. */
export function createWaker(): Waker {
  let woken = false
  let finish: () => void = () => undefined
  return {
    wake() {
      woken = true
      finish()
    },
    async wait(milliseconds) {
      if (!woken) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds)
          finish = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      woken = false
    },
  }
}
