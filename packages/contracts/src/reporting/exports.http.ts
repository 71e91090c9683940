import { z } from 'zod'
import { defineFile } from '../define-file.ts'
import { UnitLevel } from '../lists.ts'
import { unitRefusals } from '../refusals.ts'
import { UnitRef } from '../unit-codes.ts'
import { IndicatorId } from './indicators.http.ts'
import { isOneTime, ONE_TIME, ReportDay, timeQuery, viewQuery } from './values.http.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** What each format of a table is sent as. */
export const TABLE_TYPES = { csv: 'text/csv', xlsx: XLSX } as const
const mediaTypes = Object.values(TABLE_TYPES)

/** As many as a sheet holds, and some room. */
export const ROWS_MAX = 1_000_000

const formatQuery = {
  format: z.enum(['csv', 'xlsx']).default('csv').meta({
    description: '`csv`: UTF-8 with a byte order mark, semicolons, decimal commas; `xlsx`: numbers and days as such',
  }),
}
const beneath = UnitRef.meta({ description: 'This unit and all that lie beneath' })

export const exportValues = defineFile({
  path: '/exports/values',
  operationId: 'exportValues',
  summary: 'Computed indicators of a unit and of all units beneath, at one time or over time, as a table',
  permission: 'totals:export',
  mediaTypes,
  query: z
    .strictObject({
      ...formatQuery,
      unit: beneath,
      ...timeQuery,
      ...viewQuery,
      from: ReportDay.optional().meta({ description: 'Instead of one time, each day, week or month from this day on' }),
      until: ReportDay.optional().meta({ description: 'Last day that a row may stand for' }),
      step: z.enum(['day', 'week', 'month']).optional(),
      indicatorId: IndicatorId.optional().meta({ description: 'Only this one' }),
      level: UnitLevel.optional().meta({ description: 'Only units of this level' }),
    })
    .refine(isOneTime, ONE_TIME)
    .refine(isWholeSeries, { path: ['from'], error: '`from`, `until` and `step` together, without `on` and `period`' })
    .refine(({ from = '', until = from }) => from <= until, { path: ['until'], error: 'not before `from`' }),
  refusals: { ...unitRefusals, 'too-many-rows': 422 },
})

export const exportClaims = defineFile({
  path: '/exports/claims',
  operationId: 'exportClaims',
  summary: 'Claims of a unit and of all units beneath, withdrawn ones too, as a table',
  permission: 'totals:export',
  mediaTypes,
  query: z.strictObject({ ...formatQuery, unit: beneath }),
  refusals: unitRefusals,
})

export const exportTargets = defineFile({
  path: '/exports/targets',
  operationId: 'exportTargets',
  summary: 'Targets of a unit and of all units beneath, as a table',
  permission: 'totals:export',
  mediaTypes,
  query: z.strictObject({ ...formatQuery, unit: beneath }),
  refusals: unitRefusals,
})

export const exportContributors = defineFile({
  path: '/exports/contributors',
  operationId: 'exportContributors',
  summary: 'What a number is made of, by pseudonymous ids, as a table',
  permission: 'contributors:export',
  mediaTypes,
  query: z
    .strictObject({
      ...formatQuery,
      unit: UnitRef,
      indicatorId: IndicatorId,
      part: z.enum(['numerator', 'denominator']).default('numerator'),
      ...timeQuery,
      ...viewQuery,
    })
    .refine(isOneTime, ONE_TIME),
  refusals: {
    ...unitRefusals,
    'no-denominator': 422,
    'period-not-supported': 422,
    'not-defined-then': 422,
    'facts-to-come': 422,
  },
})

export const exportRoutes = { exportValues, exportClaims, exportTargets, exportContributors }

type Series = { from?: string | undefined; until?: string | undefined; step?: string | undefined }

function isWholeSeries({ from, until, step, on, period }: Series & Parameters<typeof isOneTime>[0]): boolean {
  const given = [from, until, step].filter((part) => part !== undefined).length
  return given === 0 || (given === 3 && on === undefined && period === undefined)
}
