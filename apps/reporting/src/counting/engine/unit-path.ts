import { meaningSpan, versionMeant } from '@lantoa/units/meaning'
import type { UnitTree } from '@lantoa/units/tree'
import { LEVEL_RANK, NATION, type UnitVersion } from '@lantoa/units/unit'
import { addDays, type Day } from '@lantoa/vietnam/days'

/**
 * Where what is contributed to a unit counts, in the boundaries of a day: in the unit, in the units above it, in the
 * nation. A closed unit counts where its whole territory lies now; one that was split only in what lies above all
 * parts, so it shows as not yet assigned; one without successors in what it lay in. `31027@2004-01-01`: the unit that began
 * then, whatever its code has meant since.
 */
export function pathOf(tree: UnitTree, contributing: string, on: Day): string[] {
  const version = versionOn(tree, contributing, on)
  const [first = [], ...others] = version ? pathsOf(tree, version, on) : []
  const shared = first.filter((unit) => others.every((path) => path.includes(unit)))
  return [...new Set([contributing, ...shared, NATION])]
}

/** How a unit is called to which something is contributed, also one that names its first day. */
export function codeOf(contributing: string): string {
  return contributing.split('@')[0] ?? contributing
}

/** The version of the day, else the last that had begun: what became of a code later says nothing of the day. */
function versionOn(tree: UnitTree, contributing: string, on: Day): UnitVersion | undefined {
  const [code = '', began] = contributing.split('@')
  if (began === undefined) return versionMeant(tree, code, on)
  const until = meaningSpan(tree, code, began)?.until ?? null
  const meant = tree
    .history(code)
    .filter(({ validFrom }) => validFrom >= began && (until === null || validFrom < until))
  return meant.findLast(({ validFrom }) => validFrom <= on) ?? meant[0] ?? versionMeant(tree, code, began)
}

/** One path for each unit that holds the territory, or a part of it, on the day. */
function pathsOf(tree: UnitTree, version: UnitVersion, on: Day): string[][] {
  if (tree.find(version.code, on) === version) return [[version.code, ...tree.ancestors(version.code, on)]]
  const ends = tree.successors(version.code, version.validFrom, on)
  if (ends.length > 0) {
    return ends.map(({ unit, extent }) => {
      const above = tree.ancestors(unit.code, on)
      return extent === 'full' ? [unit.code, ...above] : above
    })
  }
  const parent = version.parentCode === null ? undefined : tree.find(version.parentCode, nearestDay(version, on))
  // A parent of no higher level is no parent: else rows with a cycle would never end.
  return parent && LEVEL_RANK[parent.level] < LEVEL_RANK[version.level] ? pathsOf(tree, parent, on) : []
}

/** The day on which a version was valid that lies nearest: its last when it is over, its first when it is to come. */
function nearestDay({ validFrom, validTo }: UnitVersion, on: Day): Day {
  return validTo !== null && validTo <= on ? addDays(validTo, -1) : validFrom
}
