import type { Facts } from './gather-facts.ts'

/** Something that is not as it should be, with what to type or do about it. */
export type Finding = { severity: 'wrong' | 'warning'; what: string; do: string }

export type Check = {
  /** Two or three words, shown on a line of its own. */
  name: string
  /** What is wrong with it, nothing if all is well; undefined where the facts for it could not be had. */
  look(facts: Facts): Finding[] | undefined
}

export function wrong(what: string, todo: string): Finding {
  return { severity: 'wrong', what, do: todo }
}

export function warning(what: string, todo: string): Finding {
  return { severity: 'warning', what, do: todo }
}
