import { countFound } from '@lantoa/chassis/database/count-found'
import type { Database, Tx } from '@lantoa/chassis/database/database'
import { wordQuery } from '@lantoa/chassis/database/word-query'
import { badCursor } from '@lantoa/chassis/http/cursors'
import type { Codes } from '@lantoa/chassis/units/places-to-read'
import type { Found } from '@lantoa/contracts/page'
import { soughtWords, wholeKey } from '@lantoa/vietnam/search-words'
import type { StoredResident } from './resident.ts'
import { resident } from './residents.ts'

/** `after`: the last person of the page before, with the version that was shown. */
type Page = { limit: number; after: readonly [residentId: string, version: number] | undefined }

// A cursor holds the id alone: a sort key is made of the name, and names must not be in addresses.
const AFTER = `($1::uuid IS NULL OR (sort_key, resident_id) >
  (SELECT sort_key, resident_id FROM resident WHERE resident_id = $1::uuid))`
const IN_HAMLETS = '($2::text[] IS NULL OR hamlet_code = ANY($2))'
const IN_ORDER = 'ORDER BY sort_key, resident_id LIMIT $2'

/**
 * A place in a list is that of a person who is or was in it, unchanged: from where the person is by now, a page could skip
 * thousands. Who is gone marks none, and neither does anybody else: from where a page begins the name of a stranger could
 * be guessed.
 */
async function requireMark(
  source: Database | Tx,
  after: Page['after'],
  { where, among, pointer }: { where: string; among: string | Codes; pointer?: string },
): Promise<void> {
  if (after === undefined) return
  const marks = await source.query(`SELECT FROM resident WHERE resident_id = $1 AND version = $3 AND ${where}`, [
    after[0],
    among,
    after[1],
  ])
  if (marks.length === 0) throw badCursor(pointer)
}

/** Who lives in a household, in Vietnamese order; one more than the limit where there are more. */
export async function listHome(source: Database | Tx, householdId: string, page: Page): Promise<StoredResident[]> {
  await requireMark(source, page.after, { where: 'household_ids @> ARRAY[$2::uuid]', among: householdId })
  return source.query(
    `SELECT ${resident.select} FROM resident
      WHERE household_id = $3::uuid AND left_on IS NULL AND merged_into IS NULL AND ${AFTER} ${IN_ORDER}`,
    [page.after?.[0] ?? null, page.limit + 1, householdId],
  )
}

/** Who lives in hamlets today, one hamlet after the other, in Vietnamese order; one more than the limit where there are more. */
export async function listUnit(source: Database | Tx, hamletCodes: Codes, page: Page): Promise<StoredResident[]> {
  await requireMark(source, page.after, { where: IN_HAMLETS, among: hamletCodes })
  return source.query(
    `SELECT ${resident.select} FROM resident
      WHERE ($3::text[] IS NULL OR hamlet_code = ANY($3)) AND left_on IS NULL AND merged_into IS NULL AND ($1::uuid IS NULL OR (hamlet_code, sort_key, resident_id) >
        (SELECT hamlet_code, sort_key, resident_id FROM resident WHERE resident_id = $1::uuid))
      ORDER BY hamlet_code, sort_key, resident_id LIMIT $2`,
    [page.after?.[0] ?? null, page.limit + 1, hamletCodes],
  )
}

/** How many live in a household. */
export function countHome(source: Database | Tx, householdId: string): Promise<Found> {
  const where = 'household_id = $1::uuid AND left_on IS NULL AND merged_into IS NULL'
  return countFound(source, 'resident', { where, values: [householdId] })
}

/** How many live in hamlets today. */
export function countUnit(source: Database | Tx, hamletCodes: Codes): Promise<Found> {
  const where = '($1::text[] IS NULL OR hamlet_code = ANY($1)) AND left_on IS NULL AND merged_into IS NULL'
  return countFound(source, 'resident', { where, values: [hamletCodes] })
}

/** The same as `wholeKey`, of the marks that names may hold. */
export const WHOLE_KEY = `translate(search_key(folded_name), ' ''.-', '')`

/** Up to this many, reading whole hamlets is cheaper than looking up a name that half the province has. */
const FEW_HAMLETS = 60

/**
 * Residents of hamlets of whose names words begin with the given ones; with `wholeName` the name must be the very same,
 * so that somebody who sees names masked cannot guess them letter by letter. `livingThere`: none of those who left.
 */
export async function searchByName(
  source: Database | Tx,
  wanted: { name: string; wholeName: boolean; livingThere?: boolean; hamletCodes: Codes },
  page: Page,
): Promise<StoredResident[]> {
  const { wholeName, livingThere = false, hamletCodes } = wanted
  const words = soughtWords(wanted.name)
  if (words.length === 0) return []
  await requireMark(source, page.after, {
    where: IN_HAMLETS,
    among: hamletCodes,
    pointer: '/cursor',
  })
  // The function is the operator without its index, which the planner thinks too well of.
  const matches =
    hamletCodes !== null && hamletCodes.length <= FEW_HAMLETS
      ? 'ts_match_vq(name_words, $4::tsquery)'
      : 'name_words @@ $4::tsquery'
  return source.query(
    `SELECT ${resident.select} FROM resident
      WHERE ($3::text[] IS NULL OR hamlet_code = ANY($3)) AND merged_into IS NULL AND ${matches} AND ($5::text IS NULL OR ${WHOLE_KEY} = $5)
        AND (NOT $6::boolean OR left_on IS NULL) AND ${AFTER} ${IN_ORDER}`,
    [
      page.after?.[0] ?? null,
      page.limit + 1,
      hamletCodes,
      wordQuery(words, !wholeName),
      wholeName ? wholeKey(wanted.name) : null,
      livingThere,
    ],
  )
}
