/** Answers kept before all of them go. */
const KEPT = 200

type Read<Answer> = () => Promise<Answer>
type Turn<Answer> = { version: string; read: Read<Answer> }
type Slot<Answer> = {
  readonly version: string
  readonly answer: Promise<Answer>
  settled: boolean
  /** Who asked for a newer version meanwhile, all of them for one answer. */
  next?: Turn<Answer> & { readonly answer: Promise<Answer> }
}

/**
 * Remembers answers by name for as long as a version stays. The version is read before the answer, so what is remembered
 * may be newer than its version, never older. Of each name one answer is read at a time: whoever comes while an older one
 * is being read waits for the next, which begins after all of them have come; so versions that change faster than answers
 * are read do not pile up work.
 */
export function createRemembered<Answer>(limit = KEPT) {
  const slots = new Map<string, Slot<Answer>>()
  let latest = ''

  function begin(name: string, { version, read }: Turn<Answer>): Promise<Answer> {
    const answer = read()
    const slot: Slot<Answer> = { version, answer, settled: false }
    slots.set(name, slot)
    answer.then(
      () => {
        slot.settled = true
      },
      () => {
        slot.settled = true
        if (slots.get(name) === slot) slots.delete(name)
      },
    )
    return answer
  }

  function forgetOld(version: string): void {
    if (version === latest) return
    latest = version
    for (const [name, slot] of slots) if (slot.settled && slot.version !== version) slots.delete(name)
  }

  return function remembered(version: string, name: string, read: Read<Answer>): Promise<Answer> {
    forgetOld(version)
    const slot = slots.get(name)
    if (slot?.version === version) return slot.answer
    if (!slot || slot.settled) {
      if (slots.size >= limit) slots.clear()
      return begin(name, { version, read })
    }
    if (slot.next) return Object.assign(slot.next, { version, read }).answer
    const turn = { version, read }
    const go = () => begin(name, turn)
    const next = Object.assign(turn, { answer: slot.answer.then(go, go) })
    slot.next = next
    return next.answer
  }
}
