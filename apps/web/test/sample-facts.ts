import type { Indicator, Target, UnitFacts, Values } from '../src/desk/unit/gather-unit.ts'

type Value = Values['values'][number]

export function indicator(indicatorId: string, more: Partial<Indicator> = {}): Indicator {
  return {
    ...{ indicatorId, version: 1, validFrom: '2025-01-01', validTo: null, name: `Chỉ số ${indicatorId}` },
    ...{ nameEn: `Indicator ${indicatorId}`, definition: 'Nói gì.', definitionEn: 'What it says.' },
    ...{ numerator: { text: 'hộ được thăm', measures: [] }, denominator: { text: 'hộ', measures: [] } },
    ...{ unit: '%', kind: 'stock', levels: ['hamlet'], periods: ['day'], pillar: 'society', service: 'teams' },
    ...{ merge: 'ratio', computed: true },
    ...more,
  } as Indicator // the samples use values of the lists
}

export function value(indicatorId: string, more: Partial<Value> = {}): Value {
  const days = { from: '2026-03-17', until: '2026-03-18' }
  return { indicatorId, version: 1, ...days, numerator: 64, denominator: 120, value: 53.3, ...more }
}

export function target(indicatorId: string, amount: number): Target {
  return { indicatorId, value: amount, from: '2026-01-01', until: '2026-12-31' } as Target // what the pages read of it
}

const COMMUNE = { code: '31027', name: 'U Minh Thượng', kind: 'xã', level: 'commune' } as const

/** The facts of a commune on 17 March 2026. */
export function unitFacts(more: {
  indicators: readonly Indicator[]
  values?: readonly Value[]
  before?: readonly Value[]
  targets?: readonly Target[]
  noData?: Values['noData']
  claimed?: Values['claimed']
  dashboard?: UnitFacts['dashboard']
}): UnitFacts {
  const { values = [], before = [], targets = [], noData = [], claimed = [] } = more
  return {
    values: { unit: COMMUNE, values: [...values], noData, claimed },
    before: [...before],
    dashboard: more.dashboard ?? { indicators: [], total: { unit: COMMUNE, values: [] }, children: [] },
    indicators: new Map(more.indicators.map((one) => [one.indicatorId, one])),
    targets: new Map(targets.map((one) => [one.indicatorId, one])),
    ancestors: [],
    last: '2026-03-17',
  }
}
