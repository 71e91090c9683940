/** What does not answer for so long is asked again beside it: perhaps that call never ends. */
const PATIENCE_MS = 10_000

/**
 * One call at a time: whoever asks during it, or within so many milliseconds after it, gets its answer. What anybody may
 * ask as often as they like costs no more than that, also while what is called hangs.
 */
export function remember<Result>(
  milliseconds: number,
  call: () => Promise<Result> | Result,
  patience = PATIENCE_MS,
): () => Promise<Result> {
  let answer: Promise<Result> | undefined

  function ask(): Promise<Result> {
    const asked = Promise.resolve().then(call)
    const forget = () => {
      if (answer === asked) answer = undefined
    }
    const giveUp = setTimeout(forget, patience).unref()
    const end = (keepFor: number) => () => {
      clearTimeout(giveUp)
      if (keepFor > 0) setTimeout(forget, keepFor).unref()
      else forget()
    }
    // Before anybody who waits goes on, because nothing else was hung on it yet.
    asked.then(end(milliseconds), end(0))
    return asked
  }

  return () => {
    answer ??= ask()
    return answer
  }
}
