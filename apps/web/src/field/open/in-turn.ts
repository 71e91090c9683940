/**
 * Work that never runs twice side by side: whoever asks for it while it runs gets one more run behind it, at once if any of
 * them wants it so. The first to ask waits for all, and hears of the last one what went wrong.
 */
export function inTurn(work: (atOnce: boolean) => Promise<void>): (atOnce: boolean) => Promise<void> {
  let isRunning = false
  let wanted: { atOnce: boolean } | undefined

  return async function run(atOnce) {
    if (isRunning) {
      wanted = { atOnce: atOnce || wanted?.atOnce === true }
      return
    }
    isRunning = true
    const outcome = await Promise.allSettled([work(atOnce)])
    isRunning = false
    const next = wanted
    wanted = undefined
    if (next) return run(next.atOnce)
    if (outcome[0].status === 'rejected') throw outcome[0].reason
  }
}
