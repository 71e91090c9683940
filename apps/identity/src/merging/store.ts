import type { Context, Fresh } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { changedFields } from '@lantoa/chassis/history/former-states'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import { type FieldEdit, fieldEdit, findEdits } from '../edits/field-edits.ts'
import { findOpen, heldConflict, type StoredHeld } from '../edits/held.ts'
import type { Edit } from '../edits/versions.ts'
import { lockPeople } from '../heads/people-of-homes.ts'
import { findHeirs } from '../heirs/find.ts'
import { household, writeHouseholds } from '../households/households.ts'
import { withHeirs } from '../residents/ended-homes.ts'
import type { StoredResident } from '../residents/resident.ts'
import { correctedOnce, writeResidents } from '../residents/residents.ts'
import { correction } from './correction.ts'
import { type Corrected, type HomeMerged, peopleIn } from './domain.ts'
import { heldChanges } from './held-changes.ts'

type Keys = {
  readonly home: readonly string[]
  /** Homes of which it is said who heads them. */
  readonly headed: readonly string[]
  readonly person: readonly string[]
}
type Facts = Awaited<ReturnType<typeof gatherMerging>>
type Change = Fresh<Corrected>

/** What corrections are judged by. Homes are locked before people, as everywhere; where people lived is only read. */
export async function gatherMerging(tx: Tx, { home, headed, person }: Keys) {
  const named = await withHeirs(tx, home, household.lock)
  const heirs = await findHeirs(tx, person)
  const people = await lockPeople(tx, headed.length > 0 ? [...named.keys()] : [], [...new Set(heirs.values())])
  const lived = [...people.values()].flatMap(({ householdIds }) => householdIds)
  const [elsewhere, edits, open] = await Promise.all([
    household.find(
      tx,
      [...new Set(lived)].filter((id) => !named.has(id)),
    ),
    findEdits(tx, [...named.keys(), ...people.keys()]),
    findOpen(tx, [...named.keys(), ...people.keys()]),
  ])
  const known = new Map<string, readonly Edit[]>(edits)
  return {
    homes: new Map([...elsewhere, ...named]),
    people: new Map<string, StoredResident>(people),
    heirs,
    edits: known,
    open,
  }
}

/** Keeps every correction and all that it said, and writes what it changed. */
export async function writeMergings(
  tx: Tx,
  fresh: readonly Change[],
  context: Context & EventContext,
  { open }: Pick<Facts, 'open'>,
): Promise<void> {
  correction.insert(
    tx,
    fresh.map(({ value }) => value.stored),
  )
  const said = fresh.flatMap(({ value: { stored, merging } }) =>
    (merging?.edits ?? []).map((edit): FieldEdit => ({ ...edit, subjectId: stored.subjectId })),
  )
  fieldEdit.insert(tx, said)
  await writeHomes(tx, fresh, context)
  await writePeople(tx, fresh, context)
  writeHeld(tx, fresh, open)
}

/** Two corrections of one batch may end in one home, where others were merged into it: it is written once. */
async function writeHomes(tx: Tx, fresh: readonly Change[], context: EventContext): Promise<void> {
  const homes = new Map<string, HomeMerged & Omit<Change, 'value' | 'input'>>()
  for (const {
    value: { merging },
    by,
    correlationId,
  } of fresh) {
    if (merging?.kind !== 'home') continue
    const { before } = homes.get(merging.before.householdId) ?? merging
    homes.set(before.householdId, { ...merging, before, by, correlationId })
  }
  const changed = [...homes.values()].flatMap(({ before, after, ...cause }) => {
    const fields = changedFields(HOME_FIELDS, before, after)
    return fields.length > 0 ? [{ value: { ...after, version: before.version + 1 }, input: fields, ...cause }] : []
  })
  const known = new Map([...homes].map(([id, { before }]) => [id, before]))
  await writeHouseholds(tx, changed, { known, what: (fields) => ({ kind: 'corrected', fields }) }, context)
}

async function writePeople(tx: Tx, fresh: readonly Change[], context: EventContext): Promise<void> {
  const changes = correctedOnce(
    fresh.flatMap(({ value, by, correlationId }) =>
      peopleIn(value.merging).map((change) => ({ ...change, by, correlationId })),
    ),
  )
  if (changes.length > 0) await writeResidents(tx, changes, context)
}

const HOME_FIELDS = { address: true, devices: true, language: true }
function writeHeld(tx: Tx, fresh: readonly Change[], open: ReadonlyMap<string, readonly StoredHeld[]>): void {
  // Two of one batch may be of one home: what waits in the end is what the last one left.
  const last = new Map(
    fresh.flatMap(({ value: { stored, merging } }) => (merging?.held.size ? [[stored.subjectId, merging]] : [])),
  )
  const changes = [...last].map(([id, { kind, held }]) => heldChanges({ kind, id }, open.get(id) ?? [], held))
  heldConflict.insert(
    tx,
    changes.flatMap(({ opened }) => opened),
  )
  heldConflict.update(
    tx,
    changes.flatMap(({ resolved }) => resolved),
    ['state'],
  )
}
