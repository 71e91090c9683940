import { isDeepStrictEqual } from 'node:util'
import type { HeldConflict, HeldPerson } from '@lantoa/contracts/identity/held-conflicts.http'
import { personFacts } from '../edits/facts.ts'
import type { FieldEdit } from '../edits/field-edits.ts'
import { type StoredHeld, subjectOf } from '../edits/held.ts'
import { newestOf } from '../edits/versions.ts'
import type { ResidentRow } from '../residents/residents.ts'
import { recordedValue, type Value } from './recorded-value.ts'
import type { Known } from './subject.ts'

/** What both versions are shown with; of people only those whom the reader may see. */
export type Shown = Known & { readonly edits: ReadonlyMap<string, readonly FieldEdit[]> }

/** Both versions with who said each, and when; of what was registered so, who registered it. */
export function heldView(held: StoredHeld, shown: Shown): HeldConflict | undefined {
  const { heldConflictId, residentId, field, state, choice, decidedAt, decidedBy } = held
  const person = shown.people.get(residentId)
  const home = shown.homes.get(held.householdId ?? person?.householdId ?? '')
  const subject = held.householdId === null ? person : home
  if (!subject || !home) return undefined
  const { householdId, address } = home
  const { hamletCode } = subject
  return {
    ...{ heldConflictId, residentId, householdId, hamletCode, address, name: person?.name ?? '', field, state },
    kept: keptVersion(held, subject, shown),
    proposed: proposedVersion(held, person, shown),
    decision: choice && decidedAt && decidedBy !== null ? { choice, at: decidedAt, by: decidedBy } : null,
  }
}

type Registered = Pick<ResidentRow, 'recordedAt' | 'recordedBy'>

function keptVersion(held: StoredHeld, subject: Registered, { people, edits }: Shown): HeldConflict['kept'] {
  const value = recordedValue(held, people)
  const own = edits.get(subjectOf(held)) ?? []
  const said = newestOf(own.filter((edit) => edit.field === held.field && isDeepStrictEqual(edit.says, value)))
  const whole = people.get(held.householdId === null ? held.residentId : String(value))
  return {
    ...{ value, at: said?.madeAt ?? subject.recordedAt, by: said?.madeBy ?? subject.recordedBy },
    ...(whole && { person: wholeOf(whole) }),
  }
}

/** The other version with all that was written of the person in one with it; whoever lives elsewhere by now goes by their id. */
function proposedVersion(
  held: StoredHeld,
  person: ResidentRow | undefined,
  { edits }: Shown,
): HeldConflict['proposed'] {
  const { proposed, madeAt, madeBy } = held
  const value = proposed as Value // a field of a person or an id, as it was sent
  if (!person) return { value, at: madeAt, by: madeBy }
  const together = (edits.get(held.residentId) ?? []).filter((edit) => edit.madeAt === madeAt && edit.madeBy === madeBy)
  const written = Object.fromEntries(together.map(({ field, says }) => [field, says]))
  const whole = held.householdId === null ? { ...person, ...written, [held.field]: value } : person
  return { value, at: madeAt, by: madeBy, person: wholeOf(whole) }
}

function wholeOf(person: ResidentRow): HeldPerson {
  return personFacts(person) as HeldPerson // the facts of a person are its fields
}
