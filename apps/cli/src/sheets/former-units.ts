import { type Lantoa, LantoaError } from '@lantoa/sdk'
import { hamletsOfHomes, idsOfHomes, idsOfPeople } from '@lantoa/sheets/ids-in-unit'
import { idOf, isId, textIn, type UnitsOf } from '@lantoa/sheets/read-row'
import { CODE_HEADING, type InPlace, type Sheet } from '@lantoa/sheets/sheet'
import { readSheetRow } from './read-row.ts'

type Fields = Readonly<Record<string, string>>
/** The unit in whose lists the codes of a row count, that of single cells if it is another, or why nobody can say. */
export type Placed = { readonly unit: string | undefined; readonly unitsOf?: UnitsOf } | { readonly reason: string }
export type PlaceRow = (fields: Fields, unit: string | undefined) => Promise<Placed>

/**
 * What came from another unit, by a merger, a split or a move, keeps the code that it had there. So a row that names the
 * unit of today is one of the former unit's, if nothing here and just one thing from there has its code. The same holds for
 * what a row names beside itself.
 */
export function placeRows(sheet: Sheet, lantoa: Lantoa, signal: AbortSignal): PlaceRow {
  const { stands } = sheet
  const list = (ask: InPlace | undefined) => remember((place) => setOf(ask?.(lantoa, place, signal)))
  const [former, here] = [list(stands?.lay), list(stands?.ids)]
  const placeNamed = namedThings(sheet, list)

  return async (fields, unit) => {
    if (!stands || unit === undefined) return { unit }
    const found = await unitsWith(unit, await former(unit), async (one) => {
      const read = readSheetRow(sheet, fields, one)
      if ('wrong' in read) return false
      const place = String(stands.in === undefined ? unit : read.item[stands.in])
      return (await here(place)).has(read.item[stands.field])
    })
    if (found.length > 1) return { reason: `${CODE_HEADING}: ${inLists(found)}: name one` }
    const [placed = unit] = found
    return placed === unit ? placeNamed(fields, unit) : { unit: placed }
  }
}

/** Homes and people, which a row of something else may name by the code in the list of their own. */
const NAMED: Readonly<Record<string, { readonly ids: InPlace; readonly lay: InPlace }>> = {
  household: { ids: idsOfHomes, lay: hamletsOfHomes },
  resident: { ids: idsOfPeople, lay: hamletsOfHomes },
}

function namedThings(sheet: Sheet, list: (ask: InPlace) => (place: string) => Promise<ReadonlySet<unknown>>) {
  const columns = sheet.columns.flatMap((column) => {
    const named = column.path === sheet.stands?.field ? undefined : NAMED[column.of ?? '']
    return named ? [{ column, former: list(named.lay), here: list(named.ids) }] : []
  })
  return async (fields: Fields, unit: string): Promise<Placed> => {
    const unitsOf: Record<string, string> = {}
    for (const { column, former, here } of columns) {
      const code = textIn(fields, column.path)
      if (code === '' || isId(code)) continue
      const isHere = async (one: string) => (await here(unit)).has(idOf(column.of ?? '', one, code))
      const found = await unitsWith(unit, await former(unit), isHere)
      if (found.length > 1) return { reason: `${column.vi}: ${inLists(found)}: write its id, as an export has it` }
      if (found[0] !== undefined) unitsOf[column.path] = found[0]
    }
    return { unit, unitsOf }
  }
}

/** The unit itself if its list has a code, or each former one that has. */
async function unitsWith(
  unit: string,
  former: ReadonlySet<unknown>,
  has: (unit: string) => Promise<boolean>,
): Promise<string[]> {
  const others = [...former].map(String).filter((one) => one !== unit)
  if (others.length === 0 || (await has(unit))) return [unit]
  const found: string[] = []
  for (const one of others) if (await has(one)) found.push(one)
  return found
}

function inLists(units: readonly string[]): string {
  return `it stands in the lists of ${units.join(' and ')}, which came together`
}

/** What cannot be asked for, such as a unit that is not there or not the caller's, has nothing to compare. */
const REFUSED = [400, 403, 404, 422]

async function setOf(answers: AsyncIterable<string> | undefined): Promise<ReadonlySet<unknown>> {
  const all = new Set<unknown>()
  try {
    for await (const one of answers ?? []) all.add(one)
  } catch (error) {
    // Its rows are refused by the service, each by itself.
    if (!(error instanceof LantoaError) || !REFUSED.includes(error.status)) throw error
  }
  return all
}

/** Asks once for each. */
export function remember<Answer>(ask: (about: string) => Promise<Answer>): (about: string) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>()
  return (about) => {
    const answer = known.get(about) ?? ask(about)
    known.set(about, answer)
    return answer
  }
}
