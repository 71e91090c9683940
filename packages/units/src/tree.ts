import type { Day } from '@lantoa/vietnam/days'
import { valuesOf } from './layered-map.ts'
import { predecessorsOf, rollUpOf, type SuccessionEnd, successorsOn } from './succession.ts'
import { ancestorsOn, childrenOn, coversOn, descendantsOn, leavesOn } from './territory.ts'
import { NATION, type UnitVersion } from './unit.ts'
import { EMPTY_INDEX, findOn, indexWith, type UnitIndex, versionsOf } from './unit-index.ts'

/**
 * The administrative tree through time: immutable, read on a day. Lists of units are codes in code order. A unit that is
 * not valid on the day has no ancestors and nothing beneath it.
 */
export type UnitTree = {
  /** The version valid on the day. */
  find(code: string, on: Day): UnitVersion | undefined
  /** The version that began last, open or closed. */
  latest(code: string): UnitVersion | undefined
  /** All versions, oldest first, apart from those that an undone change took back: they are valid on no day. */
  history(code: string): readonly UnitVersion[]
  /** Codes above, nearest first, without the unit itself and the nation. */
  ancestors(code: string, on: Day): string[]
  /** Whether a unit is the ancestor or lies beneath it on the day. 'VN' covers everything, known or not. */
  covers(ancestorCode: string, code: string, on: Day): boolean
  /** One level down; of 'VN' the roots. */
  children(code: string, on: Day): string[]
  roots(on: Day): string[]
  /** Every hamlet beneath, or the hamlet itself. */
  leaves(code: string, on: Day): string[]
  /** Every unit beneath. */
  descendants(code: string, on: Day): string[]
  /** What holds one version's territory on a later day, through all changes between. */
  successors(code: string, validFrom: Day, on: Day): SuccessionEnd[]
  /** What one version took over, one step back. */
  predecessors(code: string, validFrom: Day): SuccessionEnd[]
  /** From a code valid on `from` to the code that holds the whole of it on `to`; undefined: unassigned. */
  rollUp(from: Day, to: Day): (code: string) => string | undefined
  /**
   * A tree in which each row replaces the version of its code and validFrom, or joins. Beside 100,000 units one
   * row costs about 0.15 ms, whatever came before; many rows at once cost at most one copy of the index (some 50 ms).
   */
  withRows(rows: Iterable<UnitVersion>): UnitTree
  /** Every version, taken back or not, in no order. */
  versions(): Iterable<UnitVersion>
}

/** Builds a tree. Rows are taken as they come; `checkTree` says what is wrong with them. */
export function buildTree(rows: Iterable<UnitVersion>): UnitTree {
  return treeOver(indexWith(EMPTY_INDEX, rows))
}

function treeOver(index: UnitIndex): UnitTree {
  return {
    find: (code, on) => findOn(index, code, on),
    latest: (code) => versionsOf(index, code).findLast(stands),
    history: (code) => versionsOf(index, code).filter(stands),
    ancestors: (code, on) => ancestorsOn(index, code, on),
    covers: (ancestorCode, code, on) => coversOn(index, ancestorCode, code, on),
    children: (code, on) => childrenOn(index, code, on),
    roots: (on) => childrenOn(index, NATION, on),
    leaves: (code, on) => leavesOn(index, code, on),
    descendants: (code, on) => descendantsOn(index, code, on, () => true),
    successors: (code, validFrom, on) => successorsOn(index, code, validFrom, on),
    predecessors: (code, validFrom) => predecessorsOf(index, code, validFrom),
    rollUp: (from, to) => rollUpOf(index, from, to),
    withRows: (rows) => treeOver(indexWith(index, rows)),
    versions: () => allVersions(index),
  }
}

function stands({ validFrom, validTo }: UnitVersion): boolean {
  return validFrom !== validTo
}

function* allVersions(index: UnitIndex): Generator<UnitVersion> {
  for (const versions of valuesOf(index.byCode)) yield* versions
}
