import type { ComponentScore, OfficialRank, RankingRow } from '@lantoa/contracts/reporting/ranking-result'
import type { Scorecard } from '@lantoa/contracts/reporting/scorecards.http'
import type { NamedUnit } from '@lantoa/contracts/reporting/values.http'
import { fromParts } from '../scorecards/points.ts'
import { componentsOf, groupIdsOf } from '../scorecards/scorecard.ts'
import { type Field, scoreOf } from './scoring.ts'

/** What is known of a unit for a component; `exact` is scored, null where there is no value. */
export type Finding = { readonly exact: number | null; readonly shown: Omit<ComponentScore, 'score'> }

/** A unit with a finding for each component, in their order. */
export type FoundUnit = {
  readonly unit: NamedUnit
  readonly findings: readonly Finding[]
  readonly official: OfficialRank | null
}

type Scored = FoundUnit & { readonly scores: readonly (number | null)[]; readonly total: number | null }

/** Scores units and orders them. A unit that lacks a value is not ranked, and counts for nobody's rank. */
export function rankUnits(
  scorecard: Pick<Scorecard, 'decimals' | 'groups'>,
  units: readonly FoundUnit[],
): { rows: RankingRow[]; fields: (Field | null)[] } {
  const { decimals } = scorecard
  const components = componentsOf(scorecard)
  const fields = components.map((_component, at) => fieldOf(units, at))
  const scored = units.map((found): Scored => {
    const scores = components.map((component, at) => {
      const [value, field] = [found.findings[at]?.exact ?? null, fields[at] ?? null]
      return value === null || field === null ? null : scoreOf(component, value, field, decimals)
    })
    return { ...found, scores, total: add(scores) }
  })
  const rankOf = ranksAmong(scored.flatMap(({ total }) => total ?? []))
  const rows = scored.sort(byRank).map((one) => rowOf(one, rankOf(one.total), scorecard))
  return { rows, fields }
}

/** Least and most among the units that have a value, ranked or not: each is a fact about the group. */
function fieldOf(units: readonly FoundUnit[], at: number): Field | null {
  const values = units.flatMap(({ findings }) => findings[at]?.exact ?? [])
  return values.length === 0 ? null : { least: Math.min(...values), most: Math.max(...values) }
}

/** One more than the totals above it: equal totals share a rank, and the next one is as many further. */
function ranksAmong(totals: readonly number[]): (total: number | null) => number | null {
  const ranks = new Map<number, number>()
  for (const [index, total] of [...totals].sort((a, b) => b - a).entries()) {
    if (!ranks.has(total)) ranks.set(total, index + 1)
  }
  return (total) => (total === null ? null : (ranks.get(total) ?? null))
}

function byRank(a: Scored, b: Scored): number {
  const [high, low] = [b.total ?? -1, a.total ?? -1]
  return high - low || (a.unit.code < b.unit.code ? -1 : 1)
}

function rowOf(
  { unit, findings, official, scores, total }: Scored,
  rank: number | null,
  { groups, decimals }: Pick<Scorecard, 'decimals' | 'groups'>,
): RankingRow {
  const shown = (parts: number | null) => (parts === null ? null : fromParts(parts, decimals))
  const owners = groupIdsOf({ groups })
  const groupScores = groups.map(({ groupId }) => add(scores.filter((_score, at) => owners[at] === groupId)))
  return {
    ...{ unit, rank, total: shown(total), official },
    groups: groupScores.map(shown),
    components: findings.map((finding, at) => ({ score: shown(scores[at] ?? null), ...finding.shown })),
    missing: componentsOf({ groups }).flatMap(({ componentId }, at) => (scores[at] === null ? [componentId] : [])),
  }
}

/** Nothing may be missing: what is not known is not 0. */
function add(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0)
}
