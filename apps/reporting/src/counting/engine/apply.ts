import type { Tx } from '@lantoa/chassis/database/database'
import type { Contribution } from '../measures/measure.ts'
import type { SourceName } from '../measures/sources.ts'
import { type CellChanges, createCellChanges } from './cell-changes.ts'
import { writeCells } from './cell-store.ts'
import { type Difference, differenceOf } from './difference.ts'
import { countKey, type PathOf } from './distinct.ts'
import { encodeContributions } from './encoding.ts'
import { type EntityRow, writeEntities } from './entity-store.ts'
import { appendKeyed, type ChangedScope } from './keyed-store.ts'
import type { Placements } from './unit-placements.ts'
import type { Counted, Watcher } from './watcher.ts'

/** What an entity contributes in a version; nothing for one that was erased. */
export type EntityVersion = {
  readonly id: string
  /** 0 for a fact. */
  readonly sequence: number
  readonly contributions: readonly Contribution[]
}

/**
 * Takes over versions of entities of one kind, each id at most once: subtracts what they contributed before, adds what
 * they contribute now, in every unit that counts them. Late, repeated and corrected versions are no special cases.
 */
export async function applyVersions(
  tx: Tx,
  placements: Placements,
  source: SourceName,
  versions: readonly EntityVersion[],
  watcher?: Watcher,
): Promise<void> {
  const cells = createCellChanges()
  const counted = await collectChanges(tx, placements, source, versions, cells)
  await watcher?.counted(tx, counted)
  await writeCells(tx, cells.sorted())
}

/** The same without writing the cells, for who sums up more before. */
export async function collectChanges(
  tx: Tx,
  placements: Placements,
  source: SourceName,
  versions: readonly EntityVersion[],
  cells: CellChanges,
): Promise<Counted> {
  const written = await writeEntities(tx, source, versions.map(rowOf))
  const difference = differenceOf(written)
  const scopes = await appendKeyed(tx, difference.keyed)
  // Shared last: from here to the commit no boundary can change, and nobody waits for longer than need be.
  const pathOf = await placements.share(tx, unitsIn(difference, scopes))
  for (const [unit, amounts] of difference.plain) cells.addAllAlong(pathOf(unit), amounts)
  for (const scope of scopes) recount(cells, scope, pathOf)
  return { source, written, difference, scopes, pathOf }
}

/** Counts a key as it is after a change, instead of as it was before. */
export function recount(cells: CellChanges, scope: ChangedScope, pathOf: PathOf): void {
  countKey(cells, { ...scope, entries: scope.after }, pathOf, 1)
  countKey(cells, { ...scope, entries: scope.before }, pathOf, -1)
}

function rowOf({ id, sequence, contributions }: EntityVersion): EntityRow {
  const units = [...new Set(contributions.map(({ unit }) => unit))]
  return { id, sequence, units, contributions, encoded: encodeContributions(contributions) }
}

/** A key that changes in one unit is counted anew with all others that it counts in. */
function unitsIn({ plain }: Difference, scopes: readonly ChangedScope[]): Set<string> {
  const units = new Set(plain.keys())
  for (const { before, after } of scopes) {
    for (const { unit } of before) units.add(unit)
    for (const { unit } of after) units.add(unit)
  }
  return units
}
