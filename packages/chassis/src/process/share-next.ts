/**
 * One call at a time. Whoever calls during one shares the next with all who call meanwhile: that begins after they
 * called, so it sees what they wrote before.
 */
export function shareNext<Result>(call: () => Promise<Result>): () => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  let next: Promise<Result> | undefined
  return () => {
    next ??= last.then(() => {
      next = undefined
      return call()
    })
    last = next.catch(() => undefined)
    return next
  }
}
