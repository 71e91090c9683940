import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { HeldConflictId, HouseholdId, ResidentId } from '@lantoa/contracts/ids'
import type { StoredHeld } from '../edits/held.ts'
import type { Version } from '../edits/versions.ts'

/** A person, or a home of which somebody is said to head it. */
type Subject = { readonly kind: 'home' | 'person'; readonly id: string }

/** What has to be opened and what is settled so that exactly the versions wait that stand beside what is recorded. */
export function heldChanges(
  subject: Subject,
  open: readonly StoredHeld[],
  held: ReadonlyMap<string, readonly Version[]>,
): { opened: StoredHeld[]; resolved: StoredHeld[] } {
  const resolved = open.filter(({ field, proposed }) => held.has(field) && !includes(held.get(field) ?? [], proposed))
  const opened = [...held].flatMap(([field, versions]) => {
    const waiting = open.filter((one) => one.field === field).map(({ proposed }) => ({ value: proposed }))
    const missing = versions.filter(({ value }) => !includes(waiting, value))
    return missing.flatMap(({ value: proposed, said }) =>
      said ? [newHeld(subject, field, { proposed, ...said })] : [],
    )
  })
  return { opened, resolved: resolved.map((one) => ({ ...one, state: 'resolved' })) }
}

function newHeld(
  { kind, id }: Subject,
  field: string,
  { proposed, madeAt, madeBy }: Pick<StoredHeld, 'proposed' | 'madeAt' | 'madeBy'>,
): StoredHeld {
  const undecided = { state: 'open', choice: null, decidedAt: null, decidedBy: null } as const
  const heldConflictId = HeldConflictId.parse(randomUUID())
  // Of a home only its head is held, and only people are named for it.
  const residentId = ResidentId.parse(kind === 'home' ? proposed : id)
  const householdId = kind === 'home' ? HouseholdId.parse(id) : null
  // Facts of a person are the fields that may be held.
  return {
    heldConflictId,
    residentId,
    householdId,
    field: field as StoredHeld['field'],
    proposed,
    madeAt,
    madeBy,
    ...undecided,
  }
}

function includes(versions: readonly Version[], value: unknown): boolean {
  return versions.some((version) => isDeepStrictEqual(version.value, value))
}
