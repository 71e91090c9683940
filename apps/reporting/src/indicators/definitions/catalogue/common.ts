import type { MeasureName } from '../../../counting/measures/sources.ts'
import type { BuiltIn, Part } from '../indicator.ts'

/** The national programme of digital transformation is of 2020: nothing was counted by these definitions before. */
const FIRST = { version: 1, validFrom: '2020-01-01' } as const

export const EVERY_LEVEL: BuiltIn['levels'] = ['hamlet', 'commune', 'district', 'province']
export const FROM_COMMUNE: BuiltIn['levels'] = ['commune', 'district', 'province']
export const PROVINCE: BuiltIn['levels'] = ['province']

type Shape = Pick<BuiltIn, 'version' | 'validFrom' | 'kind' | 'periods'>

export const STOCK: Shape = { ...FIRST, kind: 'stock', periods: ['day'] }
export const CUMULATIVE: Shape = { ...FIRST, kind: 'cumulative', periods: ['day'] }
export const RANK: Shape = { ...FIRST, kind: 'rank', periods: ['year'] }

export function flowBy(...periods: BuiltIn['periods']): Shape {
  return { ...FIRST, kind: 'flow', periods }
}

export function counts(text: string, ...measures: MeasureName[]): Part<MeasureName> {
  return { text, measures }
}

/** What a service to come will tell. */
export function untold(text: string): Part<never> {
  return { text, measures: [] }
}

export const HOUSEHOLDS = counts('hộ gia đình', 'households')
