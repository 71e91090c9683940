import type { Context } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { decodeCursor, encodeCursor } from '@lantoa/chassis/http/cursors'
import type { Codes } from '@lantoa/chassis/units/places-to-read'
import { type Candidate, findPairs } from '../likeness/candidates.ts'
import type { PairsAsked } from '../likeness/pair-lists.ts'
import type { StoredResident } from '../residents/resident.ts'
import { resident } from '../residents/residents.ts'

/** People whose look-alikes are found with one question, and how many of these for a page: who asks gets an answer in time. */
const AT_ONCE = 250
const QUESTIONS = 8
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const FIRST_ID = '00000000-0000-0000-0000-000000000000'

/**
 * A page of pairs, in the order of ids. Each is named once: by the smaller id, but where only one lives in the unit, or lives
 * anywhere still. A page
 * that has not found enough after some thousand people ends where it has come to.
 */
export async function listPairs(
  tx: Tx,
  { codes, among, limit, cursor }: PairsAsked,
  where: Pick<Context, 'tree' | 'today'>,
): Promise<{ items: Candidate[]; next?: string }> {
  let [from, behind]: readonly [string, string] = decodeCursor(cursor, ['uuid', 'uuid']) ?? [FIRST_ID, FIRST_ID]
  const items: Candidate[] = []
  for (let question = 0; question < QUESTIONS; question += 1) {
    const people = await listFrom(tx, codes, from)
    const found = await findPairs(tx, people, among, where)
    const [start, after] = [from, behind]
    const isAhead = ({ one, other }: Candidate) => one.residentId > start || other.residentId > after
    items.push(...found.filter((pair) => isAhead(pair) && isNamedHere(pair, codes)))
    const last = items[limit - 1]
    if (last && items.length > limit) {
      return { items: items.slice(0, limit), next: encodeCursor([last.one.residentId, last.other.residentId]) }
    }
    if (people.length < AT_ONCE) return { items }
    from = people.at(-1)?.residentId ?? LAST_ID
    behind = LAST_ID
  }
  return { items, next: encodeCursor([from, behind]) }
}

function isNamedHere({ one, other }: Candidate, codes: Codes): boolean {
  return (
    one.residentId < other.residentId || other.leftOn !== null || (codes !== null && !codes.includes(other.hamletCode))
  )
}

/** Who lives in hamlets, from an id on. */
async function listFrom(tx: Tx, codes: Codes, from: string): Promise<StoredResident[]> {
  return tx.query<StoredResident>(
    `SELECT ${resident.select} FROM resident
      WHERE ($1::text[] IS NULL OR hamlet_code = ANY($1)) AND left_on IS NULL AND merged_into IS NULL
       AND resident_id >= $2::uuid
      ORDER BY resident_id LIMIT ${AT_ONCE}`,
    [codes, from],
  )
}
