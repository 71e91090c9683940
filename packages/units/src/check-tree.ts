import type { Day } from '@lantoa/vietnam/days'
import { type Interval, intersect, union } from './intervals.ts'
import { LEVEL_RANK, UNIT_CODE, type UnitVersion } from './unit.ts'

export type TreeProblem = {
  readonly code: string
  readonly validFrom: Day
  readonly problem:
    | 'code-of-other-level'
    | 'ends-before-start'
    | 'overlapping-validity'
    | 'unknown-parent'
    | 'parent-not-valid'
    | 'wrong-level-under-parent'
    | 'cycle'
    | 'unknown-successor'
}

type Problem = TreeProblem['problem']
type ByCode = ReadonlyMap<string, readonly UnitVersion[]>

/** Everything that is wrong with the rows of a tree, one entry for each version and problem; none for a sound tree. */
export function checkTree(rows: Iterable<UnitVersion>): TreeProblem[] {
  const versions = [...rows]
  const byCode = Map.groupBy(versions, (version) => version.code)
  return versions.flatMap((version) =>
    [...ownProblems(version), ...timeProblems(version, byCode), ...parentProblems(version, byCode)].map((problem) => ({
      code: version.code,
      validFrom: version.validFrom,
      problem,
    })),
  )
}

function ownProblems(version: UnitVersion): Problem[] {
  const problems: Problem[] = []
  if (!UNIT_CODE[version.level].test(version.code)) problems.push('code-of-other-level')
  if (version.validTo !== null && version.validTo < version.validFrom) problems.push('ends-before-start')
  return problems
}

function timeProblems(version: UnitVersion, byCode: ByCode): Problem[] {
  const problems: Problem[] = []
  const twins = byCode.get(version.code) ?? []
  // A version overlaps itself, so one is sound.
  if (twins.filter((twin) => overlaps(version, twin)).length > 1) problems.push('overlapping-validity')
  const known = version.successors.every(({ code, validFrom }) =>
    byCode.get(code)?.some((successor) => successor.validFrom === validFrom),
  )
  if (!known) problems.push('unknown-successor')
  return problems
}

function parentProblems(version: UnitVersion, byCode: ByCode): Problem[] {
  if (version.parentCode === null) return version.level === 'province' ? [] : ['wrong-level-under-parent']
  const parents = byCode.get(version.parentCode)
  if (!parents) return ['unknown-parent']
  const during = parents.filter((parent) => overlaps(version, parent))
  const problems: Problem[] = []
  if (!coversWhole(version, during)) problems.push('parent-not-valid')
  if (during.some((parent) => !mayLieUnder(version, parent))) problems.push('wrong-level-under-parent')
  if (isOwnAncestor(version, byCode)) problems.push('cycle')
  return problems
}

function overlaps(a: UnitVersion, b: UnitVersion): boolean {
  // Versions taken back share no day with any, but still one key (code, validFrom).
  if (a.code === b.code && a.validFrom === b.validFrom) return true
  return intersect([spanOf(a)], [spanOf(b)]).length > 0
}

/** Whether the parents, one after the other, are valid on every day of the version. */
function coversWhole(version: UnitVersion, parents: readonly UnitVersion[]): boolean {
  const own = union([spanOf(version)])
  const shared = intersect(own, union(parents.map(spanOf)))
  return shared.length === own.length && shared[0]?.from === own[0]?.from && shared[0]?.until === own[0]?.until
}

function spanOf(version: UnitVersion): Interval {
  return { from: version.validFrom, until: version.validTo }
}

/** Whether a unit may lie under another by their levels; hamlets lie in communes only. */
export function mayLieUnder(version: UnitVersion, parent: UnitVersion): boolean {
  if (version.level === 'hamlet') return parent.level === 'commune'
  return LEVEL_RANK[parent.level] < LEVEL_RANK[version.level]
}

function isOwnAncestor(version: UnitVersion, byCode: ByCode): boolean {
  const seen = new Set<string>()
  let code = version.parentCode
  while (code !== null && code !== version.code && !seen.has(code)) {
    seen.add(code)
    const above = byCode.get(code)?.find((candidate) => overlaps(version, candidate))
    code = above?.parentCode ?? null
  }
  return code === version.code
}
