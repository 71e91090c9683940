import { refuse } from '@lantoa/chassis/http/outcome'
import type { Birth } from '@lantoa/contracts/identity/persons'
import type { StoredHeld } from '../edits/held.ts'
import { livesIn, nameHead } from '../heads/domain.ts'
import type { StoredHousehold } from '../households/household.ts'
import { refuseBirth } from '../residents/domain.ts'
import type { ResidentRow } from '../residents/residents.ts'
import { recordedValue, type Value } from './recorded-value.ts'

/** Homes and people around conflicts, by id. */
export type Known = {
  readonly homes: ReadonlyMap<string, StoredHousehold & Pick<ResidentRow, 'recordedAt' | 'recordedBy'>>
  readonly people: ReadonlyMap<string, ResidentRow>
}
export type PersonChange = { readonly before: ResidentRow; readonly after: ResidentRow }

/** What a conflict is of, and what a choice makes of it. */
export type Subject = {
  readonly id: string
  readonly hamletCode: string
  readonly kept: Value
  /** Whose records a decision shows those who may see them: of who heads a home everybody who may, and who was proposed. */
  readonly shown: readonly ResidentRow[]
  refuse(chosen: Value, today: string): ReturnType<typeof refuseBirth> | ReturnType<typeof notOfThisHome>
  changes(chosen: Value): PersonChange[]
}

/** A field of a person, or who heads a home; undefined where that is not there. */
export function subjectIn(held: StoredHeld, { homes, people }: Known): Subject | undefined {
  const kept = recordedValue(held, people)
  if (held.householdId === null) {
    const person = people.get(held.residentId)
    return person && personOf(person, held.field, kept)
  }
  const home = homes.get(held.householdId)
  return home && headOf(held, home, people, kept)
}

function personOf(before: ResidentRow, field: StoredHeld['field'], kept: Value): Subject {
  const { residentId: id, hamletCode, stays } = before
  return {
    ...{ id, hamletCode, kept, shown: [before] },
    refuse: (chosen, today) =>
      field === 'birth' ? refuseBirth(chosen as Birth, stays[0]?.from ?? today, today) : undefined,
    changes: (chosen) => [{ before, after: { ...before, [field]: chosen } }],
  }
}

/** Whoever was proposed may have left since: nobody heads a home without living there. */
function headOf(
  { residentId: proposed }: StoredHeld,
  { householdId, hamletCode }: StoredHousehold,
  people: Known['people'],
  kept: Value,
): Subject {
  const shown = [...people.values()].filter((one) => livesIn(householdId, one) || one.residentId === proposed)
  return {
    ...{ id: householdId, hamletCode, kept, shown },
    refuse: (chosen) =>
      chosen === null || livesIn(householdId, people.get(String(chosen))) ? undefined : notOfThisHome(),
    changes: (chosen) => nameHead(householdId, chosen as string | null, people.values()),
  }
}

function notOfThisHome() {
  return refuse('not-of-this-home', 'Nobody who lives in this home has this id.', { pointer: '/choice' })
}
