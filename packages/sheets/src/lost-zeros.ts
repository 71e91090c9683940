import { type Lantoa, LantoaError } from '@lantoa/sdk'
import { type Fields, textIn, UNIT } from './read-row.ts'
import type { Sheet } from './sheet.ts'

/** With the mark by which a spreadsheet shows a fraction here. */
const NUMBER = /^(\d{3,5})(?:[.,](\d{1,2}))?$/

/** The codes of units of which a spreadsheet may have made a number: 31027.1 was 31027.10 or 31027.100, 6970 was 06970. */
export function codesBehind(text: string): string[] {
  const [, before = '', after] = NUMBER.exec(text) ?? []
  if (before === '' || UNIT.test(text.replace(',', '.'))) return []
  const commune = before.padStart(5, '0')
  if (after === undefined) return [commune]
  const hamlets = after.length === 1 ? [`${after}0`, `${after}00`] : [after, `${after}0`]
  return hamlets.map((hamlet) => `${commune}.${hamlet}`)
}

type Lost = { readonly column: string; readonly text: string }

/** The cells of a row that may have been codes of units before a spreadsheet took them for numbers. */
export function lostCodes(sheet: Sheet, fields: Fields): Lost[] {
  return sheet.columns.flatMap(({ kind, path }) => {
    const text = textIn(fields, path)
    const parts = kind === 'unit' ? [text] : kind === 'units' ? partsOf(text) : []
    return parts.some((part) => codesBehind(part).length > 0) ? [{ column: path, text }] : []
  })
}

function partsOf(text: string): string[] {
  return text.split(/[;\s]+/).filter((part) => part !== '')
}

/** What stood in such a cell, where just one unit fits: nobody guesses between two. Undefined also where nobody can say. */
export async function codesMeant(lantoa: Lantoa, text: string, signal?: AbortSignal): Promise<string | undefined> {
  const meant = await Promise.all(partsOf(text).map(meantBy))
  return meant.includes(undefined) ? undefined : meant.join('; ')

  async function meantBy(part: string): Promise<string | undefined> {
    if (UNIT.test(part)) return part
    const codes = codesBehind(part)
    const there = await Promise.all(codes.map((code) => isUnit(lantoa, code, signal)))
    const fitting = codes.filter((_code, at) => there[at] !== false)
    return fitting.length === 1 && there.includes(true) ? fitting[0] : undefined
  }
}

/** By what stands in a cell, the code that it was. */
export type Meant = ReadonlyMap<string, string>
/** As many as are looked up: a list of a commune has few, and one of which every code is wrong is mended in the spreadsheet. */
const MOST = 50

/** What stood in cells, of those that may have been taken for numbers. */
export async function gatherMeant(lantoa: Lantoa, texts: readonly string[], signal?: AbortSignal): Promise<Meant> {
  const lost = texts.filter((text) => partsOf(text).some((part) => codesBehind(part).length > 0))
  const asked = [...new Set(lost)].slice(0, MOST)
  const codes = await Promise.all(asked.map((text) => codesMeant(lantoa, text, signal)))
  return new Map(asked.flatMap((text, at) => (codes[at] === undefined ? [] : [[text, codes[at]] as const])))
}

/** Undefined: nobody could say, so it may be one. */
async function isUnit({ teams }: Lantoa, code: string, signal: AbortSignal | undefined): Promise<boolean | undefined> {
  try {
    await teams.getUnit({ params: { code }, signal }).orThrow()
    return true
  } catch (error) {
    return error instanceof LantoaError && error.status === 404 ? false : undefined
  }
}
