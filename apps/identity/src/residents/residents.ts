import type { Tx } from '@lantoa/chassis/database/database'
import { table } from '@lantoa/chassis/database/table'
import { changedFields } from '@lantoa/chassis/history/former-states'
import { entity } from '@lantoa/chassis/outbox/entity'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'
import { sortKey } from '@lantoa/vietnam/name-order'
import { fold } from '@lantoa/vietnam/text'
import { formerOf, formerState, type What } from '../history/former-states.ts'
import { residentBefore, residentState, type StoredResident } from './resident.ts'
import { listStateFacts } from './state-facts.ts'

/** What follows from a resident, for statements that look for one. */
type Derived = { householdIds: readonly string[]; foldedName: string; sortKey: string }
/** What is kept of a resident beside what is shown. */
type Kept = { registeredAs: string; recordedBy: string; recordedAt: string }

export type ResidentRow = StoredResident & Derived & Kept

export const resident = table<ResidentRow>('resident', {
  residentId: 'uuid key',
  version: 'integer',
  householdId: 'uuid',
  hamletCode: 'text',
  leftOn: 'date',
  stays: 'jsonb',
  householdIds: 'uuid[]',
  name: 'text',
  foldedName: 'text',
  sortKey: 'text',
  birth: 'jsonb',
  sex: 'text',
  phone: 'text',
  numberKeyId: 'text',
  numberHash: 'text',
  personalNumberEnds: 'text as number_ends',
  headOf: 'uuid',
  mergedInto: 'uuid',
  restrictedSince: 'date',
  registeredAs: 'text',
  recordedBy: 'text',
  recordedAt: 'instant',
})

/** Residents as their topic carries them. */
export const residents = entity(residentChanged, {
  table: 'resident',
  key: 'resident_id',
  version: 'version',
  load: listStateFacts,
  entry: (facts) => ({ key: facts.residentId, data: residentState(facts), sequence: facts.version }),
})

/** A row of its table. */
export function withDerived<One extends StoredResident>(one: One): One & Derived {
  const householdIds = [...new Set([...one.stays.map((stay) => stay.householdId), one.householdId])]
  return { ...one, householdIds, foldedName: fold(one.name), sortKey: sortKey(one.name) }
}

/** A resident that somebody changed, by a command of their own or of a household. */
export type ResidentChange = {
  before: StoredResident
  after: StoredResident
  what: What
  by: string
  correlationId: string
}

/**
 * Several corrections of one batch may be of one person, and build on each other: they are written once, as one change. Who
 * was said to head a home and has left is corrected too.
 */
export function correctedOnce(corrected: readonly Omit<ResidentChange, 'what'>[]): ResidentChange[] {
  const people = new Map<string, Omit<ResidentChange, 'what'>>()
  for (const change of corrected) {
    const { before } = people.get(change.after.residentId) ?? change
    people.set(before.residentId, { ...change, before })
  }
  return [...people.values()].flatMap((change) => {
    const fields = changedFields(CORRECTED, withHead(change.before), withHead(change.after))
    return fields.length > 0 ? [{ ...change, what: { kind: 'corrected', fields } }] : []
  })
}

const CORRECTED = { name: true, birth: true, sex: true, phone: true, isHead: true }

function withHead(one: StoredResident) {
  return { ...one, isHead: one.headOf }
}

/** Writes residents that are locked, keeps how they stood before, and publishes them. Answers how they are then. */
export async function writeResidents(
  tx: Tx,
  changes: readonly ResidentChange[],
  context: EventContext,
): Promise<StoredResident[]> {
  const { now } = context
  const former = changes.map(({ before, what, by }) => {
    const { residentId: id, version } = before
    return formerOf({ id, version, before: residentBefore(before) }, what, { by, now })
  })
  formerState.insert(tx, former)
  const rows = changes.map(({ after }) => withDerived(after))
  resident.update(tx, rows, CHANGEABLE)
  const causes = changes.map(({ after, correlationId }) => ({ id: after.residentId, correlationId }))
  const ids = causes.map(({ id }) => id)
  await followHomes(tx, ids)
  const published = await residents.publish(tx, causes, context)
  return rows.map((row) => {
    const { version, hamletCode } = published.get(row.residentId) ?? row
    return { ...row, version, hamletCode }
  })
}

const CHANGEABLE = [
  ...(['householdId', 'hamletCode', 'leftOn', 'stays', 'householdIds', 'name', 'foldedName', 'sortKey'] as const),
  ...([
    'birth',
    'sex',
    'phone',
    'numberKeyId',
    'numberHash',
    'personalNumberEnds',
    'headOf',
    'mergedInto',
    'restrictedSince',
  ] as const),
]

/** Locks everybody who lives or ever lived in households, which must be locked: then nobody can come to them. */
export async function lockResidentsOf(tx: Tx, householdIds: readonly string[]): Promise<StoredResident[]> {
  return tx.query<StoredResident>({
    name: 'lock-residents-of',
    text: `SELECT ${resident.select} FROM resident WHERE household_ids && $1::uuid[]
            ORDER BY resident_id FOR NO KEY UPDATE`,
    values: [householdIds],
  })
}

/** Who lives in a household is kept in its hamlet; who left, where the household lay on the last day. */
export async function followHomes(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.query({
    name: 'follow-homes',
    text: `UPDATE resident SET hamlet_code = home.code
             FROM (SELECT resident_id, CASE WHEN left_on IS NULL THEN h.hamlet_code ELSE
                     (SELECT place->>'hamletCode' FROM jsonb_array_elements(h.places) AS place
                       WHERE place->>'from' < left_on::text ORDER BY place->>'from' DESC LIMIT 1) END AS code
                     FROM resident JOIN household h USING (household_id) WHERE resident_id = ANY($1::uuid[])) AS home
            WHERE home.resident_id = resident.resident_id AND home.code <> resident.hamlet_code`,
    values: [ids],
  })
}
