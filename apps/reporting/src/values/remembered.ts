/** Answers kept before the oldest of them go. */
const KEPT = 200

/**
 * Remembers answers by name for as long as a version stays; who asks for the same at once waits for the same answer. The
 * version is read before the answer, so what is remembered may be newer than its version, never older.
 */
export function createRemembered<Answer>() {
  let held = { version: -1, answers: new Map<string, Promise<Answer>>() }

  return function remembered(version: number, name: string, read: () => Promise<Answer>): Promise<Answer> {
    if (version !== held.version) held = { version, answers: new Map() }
    const { answers } = held
    const known = answers.get(name)
    if (known) return known
    if (answers.size >= KEPT) answers.clear()
    const answer = read()
    answers.set(name, answer)
    answer.catch(() => answers.delete(name))
    return answer
  }
}
