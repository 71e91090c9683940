import { z } from 'zod'

/** More values may be added, so a reader must expect one that it does not know. */
const open = { 'x-open': true } as const

export const IndicatorKind = z.enum(['stock', 'flow', 'cumulative', 'rank']).meta(open)
export const IndicatorPeriod = z
  .enum(['day', 'week', 'month', 'quarter', 'year', 'year-to-date', 'campaign', 'range'])
  .meta({ ...open, description: 'A stock has a value on each day, a flow one for each of these periods' })
export const IndicatorUnit = z
  .enum([
    '%',
    'teams',
    'persons',
    'accounts',
    'merchants',
    'households',
    'hamlets',
    'attendances',
    'documents',
    'dossiers-a-day',
    'followers',
    'items',
    'labels',
    'orders',
    'products',
    'rank',
    'sellers',
    'sessions',
    'visits',
    'VND',
    'websites',
    'warnings',
    'scam-reports',
  ])
  .meta(open)
export const Pillar = z.enum(['government', 'economy', 'society'])

/** How values of several units become one where it cannot be counted anew from the facts. */
export const MergeRule = z.enum(['sum', 'ratio', 'mean', 'none']).meta({
  ...open,
  description:
    'Of values that cannot be counted anew: `sum`, `ratio` (Σ numerators / Σ denominators), `mean` of the values, or `none`',
})
export type MergeRule = z.output<typeof MergeRule>

/** Who owns the facts behind an indicator. */
export const FactOwner = z
  .enum(['identity', 'payments', 'teams', 'reporting', 'government', 'market', 'services', 'infrastructure'])
  .meta({
    ...open,
    description:
      'Service that owns the facts; some are still to come. `services` and `infrastructure` stand in old answers: now `government`',
  })
export type FactOwner = z.output<typeof FactOwner>
