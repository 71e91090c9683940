import type { UnitVersion } from '@lantoa/units/unit'
import { foundWords, wholeKey } from '@lantoa/vietnam/search-words'
import { fold } from '@lantoa/vietnam/text'
import { bareName, numericKey } from '@lantoa/vietnam/unit-names'

/** How units of one kind and name are searched. */
export type UnitText = {
  /** As written, and without marks; each with and without the kind. */
  readonly written: readonly string[]
  readonly folded: readonly string[]
  /** Without spaces and punctuation too. */
  readonly whole: readonly string[]
  readonly kind: string
  readonly words: readonly string[]
  /** Places hamlet 2 before hamlet 10. */
  readonly order: string
}

/** Hamlets share few names, and making the text of one costs more than all the rest of a search. */
export function createTexts(): (unit: UnitVersion) => UnitText {
  const byKind = new Map<string, Map<string, UnitText>>()
  return (unit) => {
    const key = unit.level === 'province' ? `province ${unit.kind}` : unit.kind
    const byName = byKind.get(key) ?? new Map<string, UnitText>()
    byKind.set(key, byName)
    const known = byName.get(unit.name)
    if (known) return known
    const text = textOf(unit)
    byName.set(unit.name, text)
    return text
  }
}

function textOf(unit: UnitVersion): UnitText {
  const name = bareName(unit)
  const title = `${unit.kind} ${name}`
  return {
    written: [name.toLowerCase(), title.toLowerCase()],
    folded: [fold(name), fold(title)],
    whole: [wholeKey(name), wholeKey(title)],
    kind: fold(unit.kind),
    words: [...foundWords(title), ...(unit.level === 'province' ? [initials(name), initials(title)] : [])],
    order: numericKey(name),
  }
}

/** Provinces go by their initials: HCM, TPHCM. */
function initials(text: string): string {
  return fold(text)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
}
