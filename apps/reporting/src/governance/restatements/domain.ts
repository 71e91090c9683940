import { NATION } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import { recount } from '../../counting/engine/apply.ts'
import { correctSpread } from '../../counting/engine/boundaries.ts'
import { type CellChange, createCellChanges } from '../../counting/engine/cell-changes.ts'
import { differenceOf, plainOf } from '../../counting/engine/difference.ts'
import type { WrittenEntity } from '../../counting/engine/entity-store.ts'
import type { ChangedScope, Spread } from '../../counting/engine/keyed-store.ts'
import type { Counted, Move } from '../../counting/engine/watcher.ts'
import type { SourceName } from '../../counting/measures/sources.ts'

/** Whether a day of a measure lies in anything that was closed. */
export type IsClosed = (measure: string, day: Day) => boolean

/** What changed a sum of a unit on a closed day, and who told it. */
export type LateChange = Omit<CellChange, 'own'> & Cause
type Cause = { readonly reason: string; readonly source: SourceName; readonly id: string; readonly atUnit: string }

/** Looks whether anything at all touches closed days: nearly always nothing does. */
export function touches({ difference, scopes }: Counted, isClosed: IsClosed): boolean {
  return (
    plainOf(difference).some(({ measure, day }) => isClosed(measure, day)) ||
    scopes.some((scope) => isTouched(scope, isClosed))
  )
}

/** What changes closed days, in each unit that counts it. */
export function lateChanges(counted: Counted, isClosed: IsClosed): LateChange[] {
  const { source, written, difference, scopes, pathOf } = counted
  const changes: LateChange[] = []
  // What entities take from each other in one transaction changes no sum, and has no path.
  const changed = new Set(
    plainOf(difference)
      .filter(({ measure, day }) => isClosed(measure, day))
      .map(placeOf),
  )
  const causes = new Map<string, Cause>()
  for (const entity of written) {
    const own = differenceOf([entity])
    const cause = { reason: reasonOf(source, entity), source, id: entity.id }
    for (const { measure, unit, day, amount } of plainOf(own)) {
      if (!changed.has(placeOf({ measure, unit, day }))) continue
      for (const above of pathOf(unit)) changes.push({ unit: above, measure, day, amount, ...cause, atUnit: unit })
    }
    for (const scope of own.keyed) causes.set(nameOf(scope), { ...cause, atUnit: scope.entries[0]?.unit ?? '' })
  }
  for (const scope of scopes) {
    const cause = causes.get(nameOf(scope))
    if (!cause || !isTouched(scope, isClosed)) continue
    const cells = createCellChanges()
    recount(cells, scope, pathOf)
    changes.push(...closedOnes(cells.sorted(), isClosed, cause))
  }
  return changes.filter(({ unit }) => unit !== NATION)
}

/** How keys that count in several units change when units move; what adds up is moved by the database. */
export function movedKeys(move: Move, spread: readonly Spread[], isClosed: IsClosed): LateChange[] {
  const units = new Set(move.units)
  return spread.flatMap((scope) => {
    const id = scope.entries.find(({ unit }) => units.has(unit))?.unit
    if (id === undefined) return []
    const cells = createCellChanges()
    correctSpread(cells, move, units, scope)
    return closedOnes(cells.sorted(), isClosed, { reason: 'boundary', source: 'unit', id, atUnit: id })
  })
}

/** Units that a moved unit leaves (−1) and enters (+1). */
export function placesOf({ units, before, after }: Move): { atUnit: string; unit: string; sign: 1 | -1 }[] {
  return units.flatMap((atUnit) => {
    const [old, now] = [before(atUnit), after(atUnit)]
    return [
      ...old.filter((unit) => !now.includes(unit)).map((unit) => ({ atUnit, unit, sign: -1 as const })),
      ...now.filter((unit) => !old.includes(unit)).map((unit) => ({ atUnit, unit, sign: 1 as const })),
    ]
  })
}

function closedOnes(cells: readonly CellChange[], isClosed: IsClosed, cause: Cause): LateChange[] {
  return cells.flatMap(({ unit, measure, day, amount }) =>
    amount !== 0 && isClosed(measure, day) ? [{ unit, measure, day, amount, ...cause }] : [],
  )
}

function isTouched({ measure, before, after }: ChangedScope, isClosed: IsClosed): boolean {
  return [...before, ...after].some(({ day }) => isClosed(measure, day))
}

/** Told late is what adds to all that was told before; a correction takes some of it back. */
function reasonOf(source: SourceName, { encoded, before }: WrittenEntity): string {
  if (source === 'unit') return 'boundary'
  const now = new Set(encoded.split(';'))
  return (before ?? '').split(';').every((one) => one === '' || now.has(one)) ? 'late' : 'corrected'
}

function placeOf({ measure, unit, day }: { measure: string; unit: string; day: Day }): string {
  return `${measure}|${unit}|${day}`
}

function nameOf({ measure, key, bucket }: Pick<ChangedScope, 'measure' | 'key' | 'bucket'>): string {
  return `${measure}|${key}|${bucket}`
}
