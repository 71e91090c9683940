import type { HeldConflict } from '@lantoa/contracts/identity/held-conflicts.http'
import { personFacts } from '../edits/facts.ts'
import type { StoredHeld } from '../edits/held.ts'
import { headIn } from '../heads/domain.ts'
import type { ResidentRow } from '../residents/residents.ts'

export type Value = HeldConflict['kept']['value']

/** What is recorded of what a conflict is about: a field of a person, or who heads a home. */
export function recordedValue(
  { householdId, residentId, field }: Pick<StoredHeld, 'householdId' | 'residentId' | 'field'>,
  people: ReadonlyMap<string, ResidentRow>,
): Value {
  if (householdId !== null) return headIn(householdId, people.values())
  const person = people.get(residentId)
  return person ? (personFacts(person)[field] as Value) : null
}
