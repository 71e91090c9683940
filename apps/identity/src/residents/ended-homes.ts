import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import { endedOn, type StoredHousehold } from '../households/household.ts'
import type { household } from '../households/households.ts'
import { writeWithHeirs } from './heirs.ts'
import type { StoredResident } from './resident.ts'
import type { ResidentChange } from './residents.ts'
import { leave, moveTo } from './stays.ts'

/** Homes with those into which they were merged, by id. */
export type Homes = ReadonlyMap<string, StoredHousehold>
type Living = Pick<ResidentChange, 'by' | 'correlationId'> & { readonly one: StoredResident }

/**
 * Locks homes, and then those into which they were merged: a second round of locks, because only the first says which.
 * Two that wait for each other in a circle are ended by Postgres, and tried again.
 */
export async function withHeirs(tx: Tx, ids: readonly string[], lock: (typeof household)['lock']): Promise<Homes> {
  const homes = new Map<string, StoredHousehold>()
  for (let next = ids; next.length > 0; ) {
    const locked = [...(await lock(tx, next)).values()]
    for (const home of locked) homes.set(home.householdId, home)
    next = [...new Set(locked.flatMap(({ mergedInto }) => mergedInto ?? []))].filter((id) => !homes.has(id)).sort()
  }
  return homes
}

/**
 * Who is said late to have come to a home before it ended left with it, or came along to the home that it was merged into:
 * written as if its end had been recorded afterwards. Answers those of whom that is so.
 */
export async function followEnds(
  tx: Tx,
  people: readonly Living[],
  homes: Homes,
  context: EventContext,
): Promise<ReadonlyMap<string, StoredResident>> {
  const after = new Map<string, StoredResident>()
  for (let living = endings(people, homes); living.length > 0; ) {
    const closings = await listClosings(
      tx,
      living.map(({ home }) => home.householdId),
    )
    const changes = living.map(({ one, home, on, ...gave }): ResidentChange => {
      const { householdId, mergedInto } = home
      const into = homes.get(mergedInto ?? '')
      const what = {
        kind: 'household-closed',
        onDay: on,
        householdId,
        householdVersion: closings.get(householdId) ?? null,
      }
      return { before: one, after: { ...one, ...(into ? moveTo(one, into, on) : leave(one, on)) }, what, ...gave }
    })
    const written = await writeWithHeirs(tx, changes, context)
    for (const one of written) after.set(one.residentId, one)
    living = endings(
      written.map((one, at) => ({ ...(living[at] as Living), one })),
      homes,
    )
  }
  return after
}

/** Those who still live in a home that has ended. */
function endings(people: readonly Living[], homes: Homes) {
  return people.flatMap(({ one, by, correlationId }) => {
    const home = homes.get(one.householdId)
    const on = home && endedOn(home)
    return one.leftOn === null && home && on ? [{ one, home, on, by, correlationId }] : []
  })
}

/** The version of each home from which its end led away. */
async function listClosings(tx: Tx, householdIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ id: string; version: number }>({
    name: 'list-closings',
    text: `SELECT subject_id AS id, max(version) AS version FROM former_state
            WHERE subject_id = ANY($1::uuid[]) AND kind = 'closed' GROUP BY subject_id`,
    values: [householdIds],
  })
  return new Map(rows.map(({ id, version }) => [id, version]))
}
