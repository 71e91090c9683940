import type { Day } from '@lantoa/vietnam/days'
import { emptyMap, type LayeredMap, read, withEntries } from './layered-map.ts'
import { isValidOn, NATION, refOf, type UnitVersion } from './unit.ts'

type Versions = readonly UnitVersion[]

/** The versions by each way they are looked up; every function of the tree reads from here. */
export type UnitIndex = {
  /** By code, oldest first. */
  readonly byCode: LayeredMap<Versions>
  /** By parent code; provinces under the nation. */
  readonly byParent: LayeredMap<Versions>
  /** By reference of a version they name as successor. */
  readonly bySuccessor: LayeredMap<Versions>
}

export const EMPTY_INDEX: UnitIndex = { byCode: emptyMap(), byParent: emptyMap(), bySuccessor: emptyMap() }

export function versionsOf(index: UnitIndex, code: string): Versions {
  return read(index.byCode, code) ?? []
}

export function findOn(index: UnitIndex, code: string, on: Day): UnitVersion | undefined {
  return versionsOf(index, code).findLast((version) => isValidOn(version, on))
}

export function findVersion(index: UnitIndex, code: string, validFrom: Day): UnitVersion | undefined {
  return versionsOf(index, code).find((version) => version.validFrom === validFrom)
}

/** A copy in which each row replaces the version of the same code and validFrom, or joins. The last of equal rows wins. */
export function indexWith(index: UnitIndex, rows: Iterable<UnitVersion>): UnitIndex {
  const byCode = draft(index.byCode)
  const byParent = draft(index.byParent)
  const bySuccessor = draft(index.bySuccessor)
  for (const row of rows) {
    const versions = byCode.own(row.code)
    const old = versions.find((version) => version.validFrom === row.validFrom)
    if (old) {
      remove(versions, old)
      remove(byParent.own(parentKey(old)), old)
      for (const key of successorKeys(old)) remove(bySuccessor.own(key), old)
    }
    versions.splice(versions.findLastIndex((version) => version.validFrom < row.validFrom) + 1, 0, row)
    byParent.own(parentKey(row)).push(row)
    for (const key of successorKeys(row)) bySuccessor.own(key).push(row)
  }
  return { byCode: byCode.commit(), byParent: byParent.commit(), bySuccessor: bySuccessor.commit() }
}

/** Changes to a map: a list is copied when first touched, so the map they start from stays as it is. */
function draft(map: LayeredMap<Versions>) {
  const owned = new Map<string, UnitVersion[]>()
  function own(key: string): UnitVersion[] {
    const list = owned.get(key) ?? [...(read(map, key) ?? [])]
    owned.set(key, list)
    return list
  }
  return { own, commit: () => (owned.size === 0 ? map : withEntries(map, owned)) }
}

function remove(list: UnitVersion[], version: UnitVersion): void {
  list.splice(list.indexOf(version), 1)
}

function parentKey(version: UnitVersion): string {
  return version.parentCode ?? NATION
}

function successorKeys(version: UnitVersion): Set<string> {
  return new Set(version.successors.map(refOf))
}
