import type { Context } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { decodeCursor, encodeCursor } from '@lantoa/chassis/http/cursors'
import type { Codes } from '@lantoa/chassis/units/places-to-read'
import { type Candidate, findPairs } from '../likeness/candidates.ts'
import { findElsewhere } from '../likeness/elsewhere.ts'
import type { PairsAsked } from '../likeness/pair-lists.ts'
import type { StoredResident } from '../residents/resident.ts'
import { resident } from '../residents/residents.ts'

/** People whose look-alikes are found with one question, and how many of these for a page: who asks gets an answer in time. */
const AT_ONCE = 250
const QUESTIONS = 8
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const FIRST_ID = '00000000-0000-0000-0000-000000000000'

type Where = Pick<Context, 'tree' | 'today'>
type Page = { items: Candidate[]; next?: string }

/**
 * A page of pairs, in the order of ids. Each is named once: by the smaller id, but where only one lives in the unit, or lives
 * anywhere still.
 */
export function listPairs(tx: Tx, asked: PairsAsked, where: Where): Promise<Page> {
  return pageOf(tx, asked, async (people) =>
    (await findPairs(tx, people, asked.among, where)).filter((pair) => isNamedHere(pair, asked.codes)),
  )
}

/**
 * A page of people who may be somebody outside of where the reader sees anybody, each once, with who is most like them. Of
 * that one not even the id leads on.
 */
export async function listElsewhere(tx: Tx, asked: PairsAsked, where: Where): Promise<Page> {
  const { among } = asked
  if (among === null) return { items: [] }
  return pageOf(
    tx,
    asked,
    async (people) => {
      const found = await findElsewhere(tx, people, among, where, (homes) => listMates(tx, homes))
      const byPerson = Map.groupBy(found, ({ one }) => one.residentId)
      return [...byPerson.values()].flatMap((pairs) => pairs.toSorted((a, b) => b.score - a.score)[0] ?? [])
    },
    ({ one }) => [one.residentId, LAST_ID],
  )
}

/** A page that has not found enough after some thousand people ends where it has come to. */
async function pageOf(
  tx: Tx,
  { codes, limit, cursor }: PairsAsked,
  find: (people: readonly StoredResident[]) => Promise<readonly Candidate[]>,
  behindOf = ({ one, other }: Candidate): [string, string] => [one.residentId, other.residentId],
): Promise<Page> {
  let [from, behind]: readonly [string, string] = decodeCursor(cursor, ['uuid', 'uuid']) ?? [FIRST_ID, FIRST_ID]
  const items: Candidate[] = []
  for (let question = 0; question < QUESTIONS; question += 1) {
    const people = await listFrom(tx, codes, from)
    const found = await find(people)
    const [start, after] = [from, behind]
    const isAhead = ({ one, other }: Candidate) => one.residentId > start || other.residentId > after
    items.push(...found.filter(isAhead))
    const last = items[limit - 1]
    if (last && items.length > limit) {
      return { items: items.slice(0, limit), next: encodeCursor(behindOf(last)) }
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

/** Who lives in homes. */
export function listMates(tx: Tx, householdIds: readonly string[]): Promise<StoredResident[]> {
  return tx.query<StoredResident>({
    name: 'list-mates',
    text: `SELECT ${resident.select} FROM resident
            WHERE household_id = ANY($1::uuid[]) AND left_on IS NULL AND merged_into IS NULL`,
    values: [householdIds],
  })
}
