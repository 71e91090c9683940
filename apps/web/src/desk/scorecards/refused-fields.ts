import type { Problem } from '@lantoa/sdk'
import type { CardWrong } from './read-scorecard-draft.ts'
import { DRAFT_SENTENCES } from './sentences.ts'

/** What the service says against fields, at the fields that it names. */
export function refusedFields({ code, pointer, errors = [] }: Problem): CardWrong {
  const own = Object.entries(DRAFT_SENTENCES).find(([known]) => known === code)?.[1]
  // What a schema says is English.
  const word = own ? own[0] : 'wanted.refused'
  const named = [pointer, ...errors.map((one) => one.pointer)].flatMap((one) => (one ? [fieldAt(one)] : []))
  return Object.fromEntries(named.map((field) => [field, word]))
}

/** The field that a pointer means: a whole band is meant at its first field, a whole scoring at its method. */
function fieldAt(pointer: string): string {
  const path = pointer.replace(/^#/, '')
  if (/\/bands\/\d+$/.test(path)) return `${path}/from`
  return path.endsWith('/scoring') ? `${path}/method` : path
}
