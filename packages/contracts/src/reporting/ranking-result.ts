import { z } from 'zod'
import { ClaimId, ComponentValueId, ScorecardId, UnitGroupId } from '../ids.ts'
import { Day } from '../time.ts'
import { UnitRef } from '../unit-codes.ts'
import { ClaimFlag, Qualifier } from './claims.http.ts'
import { IndicatorId } from './indicators.http.ts'
import { ComponentId, ScorecardGroupId } from './scorecard-content.ts'
import { NamedUnit, viewQuery } from './values.http.ts'

const Score = z.number().nullable().meta({ description: 'Null: something is missing; never 0 in its place' })

const Missing = z.enum(['not-entered', 'nothing-to-divide-by', 'facts-to-come', 'not-yet', 'not-defined-then']).meta({
  'x-open': true,
  description: 'Why there is no value',
})

/** A component of a unit: what was found, and what that scores. */
const ComponentScore = z
  .object({
    score: Score,
    value: z.number().nullable(),
    numerator: z.int().nullable(),
    denominator: z.int().nullable(),
    missing: Missing.optional(),
    entered: z
      .object({ componentValueId: ComponentValueId, on: Day, source: z.string() })
      .optional()
      .meta({ description: 'Where the value was entered by hand' }),
  })
  .meta({ id: 'ComponentScore' })
export type ComponentScore = z.output<typeof ComponentScore>

const OfficialRank = z
  .object({
    claimId: ClaimId,
    rank: z.number().nullable(),
    of: z.int().nullable().meta({ description: 'Units ranked; null: not told' }),
    qualifier: Qualifier,
    source: z.string(),
    flags: z.array(ClaimFlag),
  })
  .meta({ id: 'OfficialRank', description: 'The rank that somebody published: a claim that enters nothing' })
export type OfficialRank = z.output<typeof OfficialRank>

const RankingRow = z
  .object({
    unit: NamedUnit,
    rank: z.int().nullable().meta({ description: 'Units with equal totals share one: 1, 2, 2, 4; null: unranked' }),
    total: Score,
    groups: z.array(Score).meta({ description: 'In the order of `groups`' }),
    components: z.array(ComponentScore).meta({ description: 'In the order of `components`' }),
    missing: z.array(ComponentId).meta({ description: 'What an unranked unit lacks' }),
    official: OfficialRank.nullable(),
  })
  .meta({ id: 'RankingRow' })
export type RankingRow = z.output<typeof RankingRow>

/** A column of a ranking: the component with the definition and the days that its values were read by. */
const RankedComponent = z
  .object({
    componentId: ComponentId,
    groupId: ScorecardGroupId,
    name: z.string(),
    points: z.number(),
    indicatorId: IndicatorId.nullable(),
    version: z.int().nullable().meta({ description: 'Of the definition of the indicator' }),
    from: Day.nullable(),
    until: Day.nullable().meta({ description: 'Day after the last one' }),
    least: z.number().nullable().meta({ description: 'Smallest value among the units' }),
    most: z.number().nullable().meta({ description: 'Largest value among the units' }),
  })
  .meta({ id: 'RankedComponent' })

export const RankingResult = z
  .object({
    scorecard: z.object({
      scorecardId: ScorecardId,
      code: z.string(),
      year: z.int(),
      edition: z.int().nullable().meta({ description: 'Null: a draft, that scores nothing yet' }),
      name: z.string(),
      issuer: z.string(),
      verified: z.boolean(),
      note: z.string().nullable(),
      points: z.number(),
      decimals: z.int(),
    }),
    unitGroup: z.object({ unitGroupId: UnitGroupId, name: z.string(), version: z.int() }),
    on: Day,
    view: viewQuery.view,
    groups: z.array(z.object({ groupId: ScorecardGroupId, name: z.string(), points: z.number() })),
    components: z.array(RankedComponent),
    rows: z.array(RankingRow).meta({ description: 'By rank, equal ranks by code; unranked units at the end' }),
    counts: z.object({ ranked: z.int(), unranked: z.int() }),
    absent: z
      .array(
        z.object({
          unit: UnitRef,
          reason: z.enum(['closed', 'not-yet', 'elsewhere']).meta({ 'x-open': true }),
          successors: z.array(UnitRef).meta({ description: 'Ranked in its place only where they are members' }),
        }),
      )
      .meta({ description: 'Members of a listed group that were not there, or lay in another unit' }),
  })
  .meta({ id: 'RankingResult' })
export type RankingResult = z.output<typeof RankingResult>
