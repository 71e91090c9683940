import { isDeepStrictEqual } from 'node:util'
import type { MergedField } from '@lantoa/contracts/identity/merging.http'
import { type FactEdit, type Facts, factsOf } from '../edits/facts.ts'
import { type Edit, newestOf, standingVersions, type Version } from '../edits/versions.ts'

/**
 * Who decides between two corrections of a fact that did not see each other: the later one, or a person. Of who heads a
 * home nobody is no version: whoever is named first is recorded.
 */
export type Rule = 'newest' | 'person' | 'head'

/** What was corrected, when and by whom. */
export type Given = {
  readonly fields: Readonly<Record<string, { saw: unknown; says: unknown } | undefined>>
  readonly madeAt: string
  readonly madeBy: string
}

export type Merged = {
  readonly facts: Facts
  readonly edits: readonly Edit[]
  readonly fields: MergedField[]
  /** What a person has to decide, by the facts that were corrected. */
  readonly held: ReadonlyMap<string, readonly Version[]>
}

type Outcome = MergedField['outcome']
/** Of a field with several facts the one that says most is answered. */
const BY_WEIGHT: readonly Outcome[] = ['already', 'applied', 'merged', 'held']

/** Merges corrections of fields into what is known, whatever came before them and whatever comes late. */
export function merge(rule: Rule, before: Facts, known: readonly Edit[], given: Given): Merged {
  const facts: Record<string, unknown> = { ...before }
  const edits: Edit[] = []
  const held = new Map<string, readonly Version[]>()
  const fields: MergedField[] = []
  for (const [field, edited] of Object.entries(given.fields)) {
    if (!edited) continue
    const own = factsOf(field, edited)
    const outcomes = own.map((of) => {
      const edit = { ...of, madeAt: given.madeAt, madeBy: given.madeBy }
      const all = [...known.filter((one) => one.field === of.field), edit]
      const merged = MERGES[rule](before[of.field], all, edit)
      facts[of.field] = merged.value
      edits.push(edit)
      held.set(of.field, merged.held)
      return merged.outcome
    })
    const stands = own.every(({ field: fact, says }) => isDeepStrictEqual(facts[fact], says))
    fields.push({ field, stands, outcome: heaviest(outcomes) })
  }
  return { facts, edits, fields, held }
}

type OneMerged = { readonly value: unknown; readonly outcome: Outcome; readonly held: readonly Version[] }

const MERGES: Record<Rule, (current: unknown, all: readonly Edit[], edit: Edit) => OneMerged> = {
  newest(current, all, edit) {
    const last = newestOf(all) ?? edit
    return { value: last.says, outcome: outcomeOf(edit, current, last.says, false), held: [] }
  },
  person: (current, all, edit) => mergeVersions(standingVersions(current, all), current, edit),
  head(current, all, edit) {
    const named = standingVersions(current, all).filter(({ value }) => value !== null)
    return mergeVersions(named, current, edit)
  },
}

/** What is recorded stays while it stands, and what else stands waits. */
function mergeVersions(versions: readonly Version[], current: unknown, edit: Edit): OneMerged {
  const stands = (value: unknown) => versions.some((version) => isDeepStrictEqual(version.value, value))
  const values = [current, edit.says, ...versions.map((version) => version.value)]
  const value = values[Math.max(0, values.findIndex(stands))]
  const held = versions.filter((version) => !isDeepStrictEqual(version.value, value))
  return { value, outcome: outcomeOf(edit, current, value, stands(edit.says)), held }
}

function outcomeOf({ saw, says }: FactEdit, current: unknown, value: unknown, waits: boolean): Outcome {
  if (isDeepStrictEqual(says, current)) return 'already'
  if (isDeepStrictEqual(says, value)) return isDeepStrictEqual(saw, current) ? 'applied' : 'merged'
  return waits ? 'held' : 'merged'
}

function heaviest(outcomes: readonly Outcome[]): Outcome {
  return BY_WEIGHT.findLast((outcome) => outcomes.includes(outcome)) ?? 'already'
}
