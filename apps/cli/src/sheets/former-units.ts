import { type Lantoa, LantoaError } from '@lantoa/sdk'
import { readSheetRow } from './read-row.ts'
import { CODE_HEADING, type Sheet } from './sheet.ts'

type Fields = Readonly<Record<string, string>>
/** The unit in whose lists the codes of a row count, or why nobody can say. */
export type Placed = { readonly unit: string | undefined } | { readonly reason: string }
export type PlaceRow = (fields: Fields, unit: string | undefined) => Promise<Placed>

/**
 * What came from another unit, by a merger, a split or a move, keeps the code that it had there. So a row that names the
 * unit of today is one of the former unit's, if nothing here and just one thing from there has its code.
 */
export function placeRows(sheet: Sheet, lantoa: Lantoa, signal: AbortSignal): PlaceRow {
  const { stands } = sheet
  const former = remember((unit) => formerUnits(stands?.lay(lantoa, unit, signal), unit))
  const here = remember((place) => setOf(stands?.ids(lantoa, place, signal)))

  return async (fields, unit) => {
    const from = stands && unit !== undefined ? await former(unit) : NONE
    if (!stands || unit === undefined || from.size === 0) return { unit }
    const isHere = async (one: string) => {
      const read = readSheetRow(sheet, fields, one)
      if ('wrong' in read) return false
      const place = String(stands.in === undefined ? unit : read.item[stands.in])
      return (await here(place)).has(read.item[stands.field])
    }
    if (await isHere(unit)) return { unit }
    const found: string[] = []
    for (const one of from) if (await isHere(one)) found.push(one)
    if (found.length < 2) return { unit: found[0] ?? unit }
    return {
      reason: `${CODE_HEADING}: it stands in the lists of ${found.join(' and ')}, which came together: name one`,
    }
  }
}

const NONE: ReadonlySet<string> = new Set()

async function formerUnits(lay: AsyncIterable<string> | undefined, unit: string): Promise<ReadonlySet<string>> {
  const from = new Set<string>()
  try {
    for await (const one of lay ?? []) if (one !== unit) from.add(one)
  } catch (error) {
    // A unit that is not there, or not the caller's, has nothing to compare; its rows are refused by the service.
    if (!(error instanceof LantoaError) || !REFUSED.includes(error.status)) throw error
  }
  return from
}

const REFUSED = [403, 404, 422]

async function setOf(ids: AsyncIterable<string> | undefined): Promise<ReadonlySet<unknown>> {
  const all = new Set<unknown>()
  for await (const id of ids ?? []) all.add(id)
  return all
}

/** Asks once for each. */
function remember<Answer>(ask: (about: string) => Promise<Answer>): (about: string) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>()
  return (about) => {
    const answer = known.get(about) ?? ask(about)
    known.set(about, answer)
    return answer
  }
}
