import { z } from 'zod'
import { UnitLevel } from '../lists.ts'
import { code, openText } from '../text.ts'
import { UnitRef } from '../unit-codes.ts'
import { Pillar } from './indicator-lists.ts'
import { IndicatorId } from './indicators.http.ts'

/** What is beyond what a number holds exactly is no figure. */
const MOST = 1e15
// A minus before 0 is lost where it is kept, and the same figure would differ from itself.
export const Figure = z
  .number()
  .min(-MOST)
  .max(MOST)
  .overwrite((figure) => figure + 0)

/** A short name within a scorecard, such as `awareness` or `1.2`. */
const slug = (of: string, example: string) =>
  code(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'small letters and digits, parted by dots or hyphens')
    .max(40, 'at most 40 characters')
    .meta({ description: `Id of a ${of} within its scorecard`, examples: [example] })
export const ScorecardGroupId = slug('group', 'awareness')
export const ComponentId = slug('component', 'awareness.1')

const Points = z
  .number()
  .min(-1e6)
  .max(1e6)
  .meta({ description: 'Above 0, with no more decimals than scores are rounded to', examples: [5] })

const Band = z
  .strictObject({
    from: Figure.nullable().default(null).meta({ description: 'First value in it; null: no matter how little' }),
    until: Figure.nullable().default(null).meta({ description: 'First value above it; null: no matter how much' }),
    points: z.number().min(-1e6).max(1e6),
  })
  .meta({ id: 'ScoringBand' })

/** How a value becomes points. Rates are values in percent, taken exactly and not as they are shown. */
export const Scoring = z
  .discriminatedUnion('method', [
    z
      .strictObject({
        method: z.literal('attainment'),
        target: Figure.meta({ description: 'From here on all points' }),
        baseline: Figure.default(0).meta({ description: 'Up to here none; above `target` where less is better' }),
      })
      .meta({ id: 'ScoringByAttainment' }),
    z
      .strictObject({
        method: z.literal('min-max'),
        better: z.enum(['more', 'less']).default('more'),
      })
      .meta({
        id: 'ScoringByMinMax',
        description:
          'None for the last of the units that are compared, all for the first, even between; all where all are equal',
      }),
    z
      .strictObject({ method: z.literal('bands'), bands: z.array(Band).min(1).max(20) })
      .meta({ id: 'ScoringByBands', description: 'Bands that hold each possible value exactly once' }),
    z
      .strictObject({
        method: z.literal('yes-no'),
        atLeast: Figure.default(1).meta({ description: 'From here on all points, beneath none' }),
      })
      .meta({ id: 'ScoringByYesNo' }),
    z
      .strictObject({ method: z.literal('points') })
      .meta({ id: 'ScoringByPoints', description: 'What is entered by hand is the score' }),
  ])
  .meta({ id: 'Scoring' })
export type Scoring = z.output<typeof Scoring>

const Component = z
  .strictObject({
    componentId: ComponentId,
    name: openText(300),
    points: Points,
    indicatorId: IndicatorId.nullable().default(null).meta({ description: 'Null: entered by hand' }),
    period: z
      .enum(['week', 'month', 'quarter', 'year'])
      .nullable()
      .default(null)
      .meta({ description: 'Of an indicator that is a flow: the one that holds the day, up to that day' }),
    scoring: Scoring,
  })
  .meta({ id: 'ScorecardComponent' })
export type Component = z.output<typeof Component>

const Group = z
  .strictObject({
    groupId: ScorecardGroupId,
    name: openText(200),
    pillar: Pillar.nullable().default(null),
    points: Points.meta({ description: 'What its components add up to' }),
    components: z.array(Component).min(1).max(100),
  })
  .meta({ id: 'ScorecardGroup' })

/** What a scorecard says: by which components units are scored for a year, and with how many points. */
export const ScorecardContent = z.strictObject({
  unit: UnitRef.meta({ description: 'Whose scorecard it is; it scores this unit or those beneath it' }),
  code: code(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, 'capitals and digits, parted by hyphens')
    .max(40, 'at most 40 characters')
    .meta({ description: 'The same in every year and edition', examples: ['DTI-XA'] }),
  year: z.int().min(2000).max(2199),
  name: openText(300),
  issuer: openText(300).meta({ description: 'The authority that set it, never a person' }),
  level: UnitLevel.meta({ description: 'Level of the units that it scores' }),
  verified: z.boolean().meta({ description: 'False: components or points are not those of a published document' }),
  note: openText(1000).nullable().default(null),
  decimals: z.int().min(0).max(3).default(2).meta({ description: 'To how many decimals a component is scored' }),
  points: Points.meta({ description: 'What its groups add up to' }),
  groups: z.array(Group).min(1).max(40),
})
export type ScorecardContent = z.output<typeof ScorecardContent>
