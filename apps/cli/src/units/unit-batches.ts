import { UNIT_LEVELS } from './unit-row.ts'
import type { UnitLine } from './units-file.ts'

/** Rows that go in one request; `above` are sent along so that the others can be judged, and are answered elsewhere. */
export type UnitBatch = { readonly above: readonly UnitLine[]; readonly own: readonly UnitLine[] }

/** Batches in the order in which they can be stored: parents before children, never both in one. */
export function inBatches(units: readonly UnitLine[], size: number): UnitBatch[] {
  return UNIT_LEVELS.flatMap((level) => {
    const ofLevel = units.filter(({ unit }) => unit.level === level)
    return Array.from({ length: Math.ceil(ofLevel.length / size) }, (_, index) => {
      return { above: [], own: ofLevel.slice(index * size, (index + 1) * size) }
    })
  })
}

/**
 * Batches for a dry run. What one would write the next does not see, so each brings the units of the file above its own;
 * by code, because neighbours share them.
 */
export function rehearsalBatches(units: readonly UnitLine[], size: number): UnitBatch[] {
  const byCode = Map.groupBy(units, ({ unit }) => unit.code)
  const levels = Map.groupBy(units, ({ unit }) => unit.level)
  return UNIT_LEVELS.flatMap((level) => {
    const ofLevel = (levels.get(level) ?? []).toSorted((a, b) => (a.unit.code < b.unit.code ? -1 : 1))
    return fill(ofLevel, size, byCode)
  })
}

function fill(lines: readonly UnitLine[], size: number, byCode: ReadonlyMap<string, UnitLine[]>): UnitBatch[] {
  const batches: UnitBatch[] = []
  let above = new Set<UnitLine>()
  let own: UnitLine[] = []
  for (const line of lines) {
    const more = aboveOf(line, byCode).filter((each) => !above.has(each))
    if (own.length > 0 && own.length + above.size + more.length >= size) {
      batches.push({ above: [...above], own })
      above = new Set(aboveOf(line, byCode))
      own = [line]
    } else {
      for (const each of more) above.add(each)
      own.push(line)
    }
  }
  return own.length > 0 ? [...batches, { above: [...above], own }] : batches
}

/** Every version in the file of the units above; a file that goes in a circle ends after the levels that there are. */
function aboveOf({ unit }: UnitLine, byCode: ReadonlyMap<string, UnitLine[]>): UnitLine[] {
  const found: UnitLine[] = []
  let parents = byCode.get(unit.parentCode ?? '') ?? []
  for (let height = 1; height < UNIT_LEVELS.length && parents.length > 0; height += 1) {
    found.push(...parents)
    parents = byCode.get(parents[0]?.unit.parentCode ?? '') ?? []
  }
  return found
}
