/**
 * One call at a time: whoever asks during it, or within so many milliseconds after it, gets its answer. What anybody may
 * ask as often as they like costs no more than that, also while what is called hangs.
 */
export function remember<Result>(milliseconds: number, call: () => Promise<Result> | Result): () => Promise<Result> {
  let answer: Promise<Result> | undefined
  const forget = () => {
    answer = undefined
  }
  const keep = () => void setTimeout(forget, milliseconds).unref()
  return () => {
    if (answer) return answer
    answer = Promise.resolve().then(call)
    answer.then(milliseconds > 0 ? keep : forget, forget)
    return answer
  }
}
