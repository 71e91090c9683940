import type { RankingResult } from '@lantoa/contracts/reporting/ranking-result'
import type { UnitGroup } from '@lantoa/contracts/reporting/unit-groups.http'
import type { NamedUnit } from '@lantoa/contracts/reporting/values.http'
import type { UnitTree } from '@lantoa/units/tree'
import { parseUnitRef, refOf } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import { nameUnit } from '../../indicators/units/find-unit.ts'
import { meaningOf } from '../../indicators/units/meaning.ts'

type Absent = RankingResult['absent'][number]
export type Members = { readonly units: readonly NamedUnit[]; readonly absent: readonly Absent[] }

/** Who is in a group on a day, and which of a list cannot be. */
export function membersOn({ unit, level, kinds, members }: UnitGroup, tree: UnitTree, on: Day): Members {
  if (members === null) {
    const all = [unit, ...tree.descendants(unit, on)].flatMap((code) => nameUnit(tree, code, on) ?? [])
    return { units: all.filter((one) => one.level === level && kinds?.includes(one.kind)), absent: [] }
  }
  const found = members.map((ref) => memberOn(ref, unit, tree, on))
  return {
    units: found.flatMap((one) => ('reason' in one ? [] : [one])),
    absent: found.flatMap((one) => ('reason' in one ? [one] : [])),
  }
}

/** The member as it is on the day: through new names and kinds, never another unit that was given its code. */
function memberOn(ref: string, within: string, tree: UnitTree, on: Day): NamedUnit | Absent {
  const { code = ref, on: since = on } = parseUnitRef(ref) ?? {}
  const named = meaningOf(tree, code, since)(on) ? nameUnit(tree, code, on) : undefined
  if (named && tree.covers(within, code, on)) return named
  if (named) return { unit: ref, reason: 'elsewhere', successors: [] }
  if (since > on) return { unit: ref, reason: 'not-yet', successors: [] }
  return { unit: ref, reason: 'closed', successors: tree.successors(code, since, on).map((end) => refOf(end.unit)) }
}
