import { refuse } from '@lantoa/chassis/http/outcome'
import type { ScorecardContent } from './scorecard.ts'

type Worth = Pick<ScorecardContent, 'decimals' | 'points' | 'groups'>

/** Points as a whole number of the smallest part that a component is scored to, so that they add up exactly. */
export function inParts(points: number, decimals: number): number {
  return Math.round(points * 10 ** decimals)
}

export function fromParts(parts: number, decimals: number): number {
  return parts / 10 ** decimals
}

/** Points are above 0, no finer than scores, and those of the parts are those of the whole. */
export function refusePoints({ decimals, points, groups }: Worth) {
  for (const { points: worth, pointer } of worths({ decimals, points, groups })) {
    if (worth <= 0) return refuse('points-not-positive', 'Points are more than 0.', { pointer })
    if (!isWhole(worth, decimals)) {
      const detail = `Scores are rounded to ${decimals} decimals: points may not be finer.`
      return refuse('points-finer-than-rounding', detail, { pointer })
    }
  }
  const at = groups.findIndex((group) => sumOf(group.components, decimals) !== inParts(group.points, decimals))
  const group = groups[at]
  if (group) return doNotAddUp(`The components of ${group.groupId}`, group.components, group.points, `/groups/${at}`)
  if (sumOf(groups, decimals) === inParts(points, decimals)) return undefined
  return doNotAddUp('The groups', groups, points, '')

  function doNotAddUp(whose: string, parts: readonly { points: number }[], wanted: number, path: string) {
    const detail = `${whose} add up to ${fromParts(sumOf(parts, decimals), decimals)} points, not to ${wanted}.`
    return refuse('points-do-not-add-up', detail, { pointer: `${path}/points` })
  }
}

/** All points of a scorecard with where they stand. */
function worths({ points, groups }: Worth): { points: number; pointer: string }[] {
  const within = groups.flatMap((group, at) => [
    { points: group.points, pointer: `/groups/${at}/points` },
    ...group.components.map((component, index) => {
      return { points: component.points, pointer: `/groups/${at}/components/${index}/points` }
    }),
  ])
  return [...within, { points, pointer: '/points' }]
}

/** Decimal points are rarely exact in binary: what is off by less than the eighth digit is meant. */
function isWhole(points: number, decimals: number): boolean {
  return Math.abs(points * 10 ** decimals - inParts(points, decimals)) < 1e-8 * Math.max(1, Math.abs(points))
}

function sumOf(parts: readonly { points: number }[], decimals: number): number {
  return parts.reduce((sum, { points }) => sum + inParts(points, decimals), 0)
}
