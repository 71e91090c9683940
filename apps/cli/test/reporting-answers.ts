import type { Data } from '@lantoa/sdk'
import { type Answers, problem } from './stage.ts'

/** What reporting would answer of U Minh Thượng. */

export type Indicator = Data<'reporting', 'listIndicators'>['items'][number]
type Values = Data<'reporting', 'getUnitValues'>
type Children = Data<'reporting', 'getChildValues'>

export const VISITED: Indicator = {
  indicatorId: 'I-04',
  version: 2,
  validFrom: '2025-07-01',
  name: 'Hộ gia đình được thăm',
  nameEn: 'Households visited',
  definition: 'Số hộ khác nhau được thăm trong kỳ trên tổng số hộ.',
  definitionEn: 'Distinct households visited',
  numerator: { text: 'hộ được thăm', measures: ['visited-week'] },
  denominator: { text: 'hộ đang hoạt động', measures: ['households'] },
  unit: '%',
  kind: 'flow',
  levels: ['hamlet', 'commune', 'province'],
  periods: ['week', 'month'],
  ...{ pillar: 'society', service: 'teams', merge: 'ratio', computed: true, validTo: null },
}
export const TEAMS: Indicator = {
  ...VISITED,
  indicatorId: 'I-01',
  name: 'Tổ công nghệ số cộng đồng',
  denominator: null,
  unit: 'teams',
  kind: 'stock',
  periods: ['day'],
}
const WEEK = { from: '2026-03-16', until: '2026-03-23' }
const DAY = { from: '2026-03-17', until: '2026-03-18' }
export const U_MINH: Values['unit'] = { code: '31027', name: 'U Minh Thượng', kind: 'xã', level: 'commune' }
const HAMLET: Values['unit'] = { code: '31027.07', name: 'Minh Thuận B', kind: 'ấp', level: 'hamlet' }
const EMPTY: Values['unit'] = { code: '31027.08', name: '8', kind: 'ấp', level: 'hamlet' }

export const VALUES: Values = {
  unit: U_MINH,
  values: [
    { indicatorId: 'I-01', version: 2, ...DAY, numerator: 1_026, denominator: null, value: 1_026 },
    { indicatorId: 'I-04', version: 2, ...WEEK, numerator: 3_118, denominator: 6_400, value: 48.7 },
  ],
  noData: [
    { indicatorId: 'I-22', version: 1, service: 'government', reason: 'facts-to-come' },
    { indicatorId: 'I-43', version: 1, service: 'government', reason: 'facts-to-come' },
    { indicatorId: 'I-24', version: 1, service: 'government', reason: 'facts-to-come' },
  ],
  claimed: [
    {
      ...{ indicatorId: 'I-04', version: 2, from: '2025-05-24', until: '2025-05-25' },
      ...{ numerator: 8, denominator: null, value: null },
      ...{ partial: true, coverage: { predecessors: 3, reported: 1 } },
      claims: [
        { claimId: 'c1', unit: '15712@2010-01-01', qualifier: 'exact', source: 'Báo Thanh Hóa', flags: [] },
        {
          ...{ claimId: 'c2', unit: '15718@2010-01-01', qualifier: 'exact', source: 'Báo' },
          flags: [{ rule: 'rate-over-100', detail: '9 of 8 is more than all.' }],
        },
      ],
    },
  ],
}
export const CHILDREN: Children = {
  unit: U_MINH,
  version: 2,
  total: { ...WEEK, numerator: 3_118, denominator: 6_400, value: 48.7 },
  children: [
    { unit: HAMLET, value: { ...WEEK, numerator: 64, denominator: 120, value: 53.3 } },
    { unit: EMPTY, value: { ...WEEK, numerator: 0, denominator: 0, value: null } },
  ],
}

const rate = (numerator: number, denominator: number, value: number | null) => ({
  numerator,
  denominator,
  value,
})
export const DASHBOARD: Data<'reporting', 'getDashboard'> = {
  indicators: [
    { indicatorId: 'I-01', version: 2, ...DAY },
    { indicatorId: 'I-04', version: 2, ...WEEK },
  ],
  total: { unit: U_MINH, values: [{ numerator: 1_026, denominator: null, value: 1_026 }, rate(3_118, 6_400, 48.7)] },
  children: [
    { unit: HAMLET, values: [null, rate(64, 120, 53.3)] },
    { unit: EMPTY, values: [null, rate(0, 0, null)] },
  ],
}

export const WEEKLY = { ...WEEK, numerator: 3_118, denominator: 6_400, value: 48.7 }
export const EXPLANATION: Data<'reporting', 'explainValue'> = {
  ...{ unit: U_MINH, indicator: VISITED, value: WEEKLY, asNow: WEEKLY, asWas: WEEKLY },
  closed: { closingId: '01990f3e-7c1a-7000-8000-0000000000c1', value: 48.5, restated: true },
  lastChange: { appliedAt: '2026-03-17T13:15:00.000Z', waiting: 2 },
  synced: { since: '2026-03-11', teams: 26, heard: 24 },
}

export const ANSWERS: Answers = {
  'GET /reporting/v1/indicators': () => ({ items: [TEAMS, VISITED] }),
  'GET /reporting/v1/indicators/I-04': () => VISITED,
  'GET /reporting/v1/units/31027/values': () => VALUES,
  'GET /reporting/v1/units/31027/dashboard': () => DASHBOARD,
  'GET /reporting/v1/indicators/I-04/children': () => CHILDREN,
  'GET /reporting/v1/indicators/I-01/children': () => problem(422, 'not-at-this-level'),
  'GET /reporting/v1/indicators/I-04/explanation': () => EXPLANATION,
  'GET /reporting/v1/indicators/I-04/contributors': () => ({
    items: [
      {
        kind: 'household',
        id: '0198a6b0-4c1e-7d53-9f0a-2b7f4f6f9f11',
        unit: '31027.07',
        since: '2026-03-16',
        count: 1,
      },
    ],
    next: 'page-2',
  }),
}
