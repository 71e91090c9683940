import type { Context } from '@lantoa/chassis/commands/command'
import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { Codes } from '@lantoa/chassis/units/places-to-read'
import type { Resident } from '@lantoa/contracts/identity/residents.http'
import { HINT_FROM, type Likeness, likenessOf, PAIR_FROM } from '@lantoa/vietnam/same-person'
import { findSame } from '../heirs/find.ts'
import { areDistinct, distinctPeople, isAnySaidTwo } from './distinct-pairs.ts'
import { hintKeys, matchKeys, twinKeys } from './match-keys.ts'
import { type NearHamlets, nearHamlets } from './near-hamlets.ts'

/** What two people are compared by. */
export type Compared = Pick<
  Resident,
  'residentId' | 'householdId' | 'hamletCode' | 'leftOn' | 'name' | 'birth' | 'sex' | 'phone'
> & { readonly numberKeyId: string | null; readonly numberHash: string | null }

/** Somebody who may be the same as the one asked about. */
export type Candidate = Likeness & { readonly one: Compared; readonly other: Compared }

type Where = Pick<Context, 'tree' | 'today'>

/** Who may be the same as each of these, among all who live or last lived in hamlets: as an officer is shown them, those said to be two left out. */
export async function findPairs(
  source: Database | Tx,
  people: readonly Compared[],
  among: Codes,
  where: Where,
): Promise<Candidate[]> {
  const near = nearHamlets(where)
  const asked = people.map((one) => ({ id: one.residentId, keys: matchKeys(one, near.around(one.hamletCode)) }))
  const rows = await source.query<Found>(FIND_PAIRS, [JSON.stringify(asked), among])
  return notSaidTwo(source, scored(people, rows, near, PAIR_FROM))
}

/** Without those of whom one who was merged into either was said to be somebody else. */
export async function notSaidTwo(source: Database | Tx, found: readonly Candidate[]): Promise<Candidate[]> {
  const asked = [...new Set(found.map(({ one }) => one.residentId))]
  if (asked.length === 0 || !(await isAnySaidTwo(source, asked))) return [...found]
  const ids = new Set(found.flatMap(({ one, other }) => [one.residentId, other.residentId]))
  const same = await findSame(source, [...ids])
  const pairs = await distinctPeople.find(source, [...same.values()].flat())
  return found.filter(({ one, other }) => !areDistinct([one.residentId, other.residentId], same, pairs))
}

/**
 * Who is so much like each of these that it should not go unsaid: everybody, wherever they live, but for those said to be
 * two; the most alike first.
 */
export async function findAlike(
  source: Database | Tx,
  people: readonly Compared[],
  where: Where,
): Promise<Candidate[]> {
  const near = nearHamlets(where)
  const rows = await findByHints(source, people, near)
  const alike = scored(people, rows, near, HINT_FROM).sort((a, b) => b.score - a.score || nearer(a) - nearer(b))
  return notSaidTwo(source, alike)
}

/** Who has some of the few keys behind which somebody is much alike: anywhere, or but for hamlets. */
export async function findByHints(
  source: Database | Tx,
  people: readonly Compared[],
  near: NearHamlets,
  outside: Codes = null,
): Promise<Found[]> {
  const asked = people.flatMap(({ residentId: id, ...one }) => [
    { id, home: one.householdId },
    ...hintKeys(one, near.around(one.hamletCode)).map((keys) => ({ id, keys })),
  ])
  return findByKeys(source, asked, outside)
}

/** Who has some of the keys that lead to somebody anywhere, whichever the hamlet and the home. */
export async function findByTwinKeys(source: Database | Tx, people: readonly Compared[]): Promise<Found[]> {
  const asked = people.flatMap((one) => twinKeys(one).map((keys) => ({ id: one.residentId, keys })))
  return findByKeys(source, asked, null)
}

type Asked = { readonly id: string; readonly home?: string; readonly keys?: readonly string[] }

async function findByKeys(source: Database | Tx, asked: readonly Asked[], outside: Codes): Promise<Found[]> {
  if (asked.length === 0) return []
  return source.query<Found>({ name: 'find-alike', text: FIND_ALIKE, values: [JSON.stringify(asked), outside] })
}

/** Of two who are both as much alike as can be the one of the same home. */
function nearer({ reasons }: Candidate): number {
  return reasons.includes('same-home') ? 0 : 1
}

export type Found = Compared & { askedId: string }

export function scored(
  people: readonly Compared[],
  rows: readonly Found[],
  near: Pick<NearHamlets, 'between'>,
  from: number,
): Candidate[] {
  const byId = new Map(people.map((one) => [one.residentId as string, one]))
  return rows.flatMap(({ askedId, ...other }) => {
    const one = byId.get(askedId)
    const likeness =
      one && likenessOf(one, other, { nearness: near.between(one, other), numbers: numbersOf(one, other) })
    return likeness && likeness.score >= from ? [{ one, other, ...likeness }] : []
  })
}

/** Under two keys the same number has two hashes, which say nothing. */
function numbersOf(one: Compared, other: Compared): 'differ' | undefined {
  const isKnown = one.numberHash !== null && one.numberKeyId === other.numberKeyId
  return isKnown && one.numberHash !== other.numberHash ? 'differ' : undefined
}

const COMPARED = `resident_id AS "residentId", household_id AS "householdId", hamlet_code AS "hamletCode",
  left_on AS "leftOn", name, birth, sex, phone, number_key_id AS "numberKeyId", number_hash AS "numberHash"`

/** Who is there to be told from whoever is asked about; also who left, and may be back. */
const OTHERS = 'resident_id <> asked.id AND merged_into IS NULL'

const FIND_PAIRS = `
SELECT asked.id AS "askedId", other.* FROM jsonb_to_recordset($1::jsonb) AS asked (id uuid, keys text[])
 CROSS JOIN LATERAL (SELECT ${COMPARED} FROM resident
   WHERE match_keys && asked.keys AND ${OTHERS}
     AND ($2::text[] IS NULL OR hamlet_code = ANY($2))
     AND NOT EXISTS (SELECT FROM distinct_pair
       WHERE one_id = least(resident_id, asked.id) AND other_id = greatest(resident_id, asked.id))) AS other
 ORDER BY asked.id, other."residentId"`

// Homes are found by `household_ids`, which has an index for those who left too.
// Each of the keys that are asked with narrows the others down: whole years of a hamlet would be read for nothing.
const FIND_ALIKE = `
SELECT DISTINCT ON (asked.id, other."residentId") asked.id AS "askedId", other.*
  FROM jsonb_to_recordset($1::jsonb) AS asked (id uuid, home uuid, keys text[])
 CROSS JOIN LATERAL (
   SELECT ${COMPARED} FROM resident WHERE match_keys @> asked.keys AND ${OTHERS}
   UNION ALL SELECT ${COMPARED} FROM resident
    WHERE household_ids @> ARRAY[asked.home] AND household_id = asked.home AND ${OTHERS}) AS other
 WHERE $2::text[] IS NULL OR other."hamletCode" <> ALL($2)
 ORDER BY asked.id, other."residentId"`
