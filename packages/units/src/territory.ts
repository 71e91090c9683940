import type { Day } from '@lantoa/vietnam/days'
import { read } from './layered-map.ts'
import { compareCodes, isValidOn, LEVEL_RANK, NATION, type UnitVersion } from './unit.ts'
import { findOn, type UnitIndex } from './unit-index.ts'

/** The unit above on a day. A parent of no higher level is no parent: rows with a cycle cannot make a walk endless. */
export function parentOn(index: UnitIndex, version: UnitVersion, on: Day): UnitVersion | undefined {
  const parent = version.parentCode === null ? undefined : findOn(index, version.parentCode, on)
  return parent && LEVEL_RANK[parent.level] < LEVEL_RANK[version.level] ? parent : undefined
}

export function ancestorsOn(index: UnitIndex, code: string, on: Day): string[] {
  const codes: string[] = []
  let version = findOn(index, code, on)
  while (version) {
    version = parentOn(index, version, on)
    if (version) codes.push(version.code)
  }
  return codes
}

export function coversOn(index: UnitIndex, ancestorCode: string, code: string, on: Day): boolean {
  if (ancestorCode === NATION) return true
  let version = findOn(index, code, on)
  while (version && version.code !== ancestorCode) version = parentOn(index, version, on)
  return version !== undefined
}

export function childrenOn(index: UnitIndex, code: string, on: Day): string[] {
  return childVersions(index, code, on).map((version) => version.code)
}

/** Every unit beneath that `keep` accepts, level by level down each branch; without the unit itself. */
export function descendantsOn(
  index: UnitIndex,
  code: string,
  on: Day,
  keep: (version: UnitVersion) => boolean,
): string[] {
  const codes: string[] = []
  const open = childVersions(index, code, on).reverse()
  for (let version = open.pop(); version; version = open.pop()) {
    if (keep(version)) codes.push(version.code)
    if (version.level !== 'hamlet') open.push(...childVersions(index, version.code, on).reverse())
  }
  return codes
}

export function leavesOn(index: UnitIndex, code: string, on: Day): string[] {
  if (findOn(index, code, on)?.level === 'hamlet') return [code]
  return descendantsOn(index, code, on, (version) => version.level === 'hamlet')
}

function childVersions(index: UnitIndex, code: string, on: Day): UnitVersion[] {
  const parent = findOn(index, code, on)
  if (!parent && code !== NATION) return []
  const rank = parent ? LEVEL_RANK[parent.level] : 0
  return (read(index.byParent, code) ?? [])
    .filter((version) => isValidOn(version, on) && LEVEL_RANK[version.level] > rank)
    .sort((a, b) => compareCodes(a.code, b.code))
}
