import type { NamedVersion, Territory, UnitWrite } from '../src/boundary-step.ts'
import { undoOf } from '../src/plan-boundary-change.ts'
import { refOf } from '../src/unit.ts'

/** The territory of some rows. */
export function territoryOf(rows: readonly NamedVersion[]): Territory {
  const byCode = Map.groupBy(rows, ({ code }) => code)
  const byParent = Map.groupBy(rows, ({ parentCode }) => parentCode)
  return {
    versions: (code) => (byCode.get(code) ?? []).toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)),
    beneath: (code, on) =>
      (byParent.get(code) ?? []).filter(
        ({ validFrom, validTo }) => validTo === null || (validTo > on && validTo > validFrom),
      ),
  }
}

/** Rows with some of them written over. */
function withWritten(rows: readonly NamedVersion[], written: readonly NamedVersion[]): NamedVersion[] {
  return [...new Map([...rows, ...written].map((row) => [refOf(row), row])).values()]
}

export function withApplied(rows: readonly NamedVersion[], writes: readonly UnitWrite[]): NamedVersion[] {
  return withWritten(
    rows,
    writes.map(({ after }) => after),
  )
}

export function withUndone(rows: readonly NamedVersion[], writes: readonly UnitWrite[]): NamedVersion[] {
  return withWritten(rows, undoOf(writes))
}

/** What was ever valid, sorted. */
export function realRows(rows: readonly NamedVersion[]): NamedVersion[] {
  return rows
    .filter(({ validFrom, validTo }) => validFrom !== validTo)
    .toSorted((a, b) => (refOf(a) < refOf(b) ? -1 : 1))
}
