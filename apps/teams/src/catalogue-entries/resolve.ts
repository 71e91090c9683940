import type { Meant, ResolvedText } from '@lantoa/contracts/teams/catalogue-texts.http'
import type { Day } from '@lantoa/vietnam/days'
import { wholeKey } from '@lantoa/vietnam/search-words'

/** An entry as the catalogue keeps it. */
export type Entry = {
  readonly catalogueEntryId: string
  readonly code: string
  readonly name: string
  readonly nameEn: string
  readonly aliases: readonly string[]
  readonly since: Day
  readonly states: readonly { readonly status: string; readonly from: Day }[]
}

/** "https://PostMart.vn/", "Post mart" and "POSTMART" are one; marks and case make no difference. */
function wordKey(text: string): string {
  return wholeKey(text.replace(/^\s*(https?:\/\/)?(www\.)?/i, '').replace(/\.vn\s*\/?\s*$/i, ''))
}

/**
 * What each text means on a day: whatever is called so. What is in use goes before what was retired; a text that means
 * several things has no code, for a person chooses.
 */
export function resolveTexts(entries: readonly Entry[], texts: readonly string[], on: Day): ResolvedText[] {
  const byWord = new Map<string, Meant[]>()
  for (const entry of entries.filter(({ since }) => since <= on)) {
    const meant = meantBy(entry, on)
    for (const key of keysOf(entry)) byWord.set(key, [...(byWord.get(key) ?? []), meant])
  }
  return texts.map((text) => {
    const called = oneOfEachCode(byWord.get(wordKey(text)) ?? [])
    const used = called.filter(({ retired }) => !retired)
    const meant = used.length > 0 ? used : called
    return { text, code: meant.length === 1 ? (meant[0]?.code ?? null) : null, meant }
  })
}

function keysOf({ code, name, nameEn, aliases }: Entry): ReadonlySet<string> {
  return new Set([code, name, nameEn, ...aliases].map(wordKey).filter(Boolean))
}

function meantBy({ catalogueEntryId, code, name, states }: Entry, on: Day): Meant {
  const retired = states.findLast(({ from }) => from <= on)?.status === 'retired'
  return { catalogueEntryId, code, name, retired }
}

/** Two units may describe the same thing: one that uses it is enough. */
function oneOfEachCode(meant: readonly Meant[]): Meant[] {
  const byCode = new Map<string, Meant>()
  for (const one of meant) if (byCode.get(one.code)?.retired !== false) byCode.set(one.code, one)
  return [...byCode.values()]
}
