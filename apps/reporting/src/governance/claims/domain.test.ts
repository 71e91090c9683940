import { type Permission, permissionsOf } from '@lantoa/contracts/permissions'
import type { ClaimReport } from '@lantoa/contracts/reporting/claims.http'
import { buildTree } from '@lantoa/units/tree'
import { expect, test } from 'vitest'
import { TAN_NINH } from '../../../test/tan-ninh.ts'
import { createCatalogue } from '../../indicators/definitions/catalogue.ts'
import { type ClaimCommand, decideClaim, type Placed, placeClaim } from './domain.ts'
import { type ClaimFacts, flagsOf } from './rules.ts'

const RATE: ClaimFacts = {
  ...{ numerator: null, denominator: null, value: null, qualifier: 'exact', communes: 1, registered: undefined },
  ...{ indicator: { indicatorId: 'I-14', unit: '%' }, from: '2025-11-17' },
}
const TEAMS: ClaimFacts = { ...RATE, indicator: { indicatorId: 'I-01', unit: 'teams' } }
const DAILY: ClaimFacts = { ...RATE, indicator: { indicatorId: 'I-19', unit: 'dossiers-a-day' } }

test.each<[string, ClaimFacts, string[]]>([
  ['90 % without parts', { ...RATE, value: 90 }, []],
  ['8 of 8', { ...RATE, numerator: 8, denominator: 8, value: 100 }, []],
  ['more than 100 %', { ...RATE, value: 100.1 }, ['rate-over-100']],
  ['0.767 where 76.7 was meant', { ...RATE, value: 0.77 }, ['rate-of-1-at-most']],
  ['1 %, which may be all', { ...RATE, value: 1, numerator: 300 }, ['rate-of-1-at-most']],
  ['0 %', { ...RATE, value: 0 }, []],
  ['1.1 %', { ...RATE, value: 1.1 }, []],
  ['0.5 % of which the parts are told', { ...RATE, value: 0.5, numerator: 1, denominator: 200 }, []],
  [
    '0.77 of which the parts say otherwise',
    { ...RATE, value: 0.77, numerator: 77, denominator: 100 },
    ['value-differs-from-parts'],
  ],
  ['1 team', { ...TEAMS, value: 1, communes: 0 }, []],
  ['9 of 8', { ...RATE, numerator: 9, denominator: 8, value: null }, ['rate-over-100']],
  ['a rounded value', { ...RATE, numerator: 263, denominator: 310, value: 85 }, []],
  ['a wrong value', { ...RATE, numerator: 263, denominator: 310, value: 86 }, ['value-differs-from-parts']],
  ['a loosely worded value', { ...RATE, qualifier: 'about', numerator: 263, denominator: 310, value: 86 }, []],
  ['a numerator with a rate and no denominator', { ...RATE, numerator: 300, value: 15 }, []],
  ['a number said in two ways', { ...TEAMS, numerator: 26, value: 27 }, ['value-differs-from-parts']],
  ['as many as there are', { ...RATE, numerator: 262, denominator: 310, registered: 310 }, []],
  ['more than there are', { ...RATE, numerator: 311, registered: 310 }, ['more-than-registered']],
  ['where nobody is registered yet', { ...RATE, numerator: 311, registered: 0 }, []],
  ['26 teams of a commune', { ...TEAMS, numerator: 26 }, []],
  ['1,035 teams of 102 communes', { ...TEAMS, numerator: 1035, communes: 102 }, ['unlikely-per-commune']],
  ['2,600 teams of 102 communes', { ...TEAMS, numerator: 2600, communes: 102 }, []],
  ['teams of a hamlet', { ...TEAMS, numerator: 1, communes: 0 }, []],
  [
    '254 teams of 34 small communes, before the reform',
    { ...TEAMS, numerator: 254, communes: 34, from: '2025-05-24' },
    [],
  ],
  ['nearly 2,000 dossiers a day', { ...DAILY, value: 2000, qualifier: 'nearly' }, ['unlikely-per-commune']],
  ['300 dossiers a day', { ...DAILY, value: 300 }, []],
])('%s', (_what, claim, rules) => {
  expect(flagsOf(claim).map(({ rule }) => rule)).toEqual(rules)
})

const NOW = new Date('2026-03-17T13:15:00Z')
const CONTEXT = { tree: buildTree(TAN_NINH), catalogue: createCatalogue([]), today: '2026-03-17' }
const REPORT: ClaimReport = {
  ...{ indicatorId: 'I-43', unit: '15712', time: '2025-05-24', numerator: 8, denominator: 8, value: null },
  ...{ qualifier: 'exact', source: { name: 'Báo', publishedOn: null }, rawText: '8/8 thôn' },
}
const PERMISSIONS: ReadonlySet<Permission> = permissionsOf(['commune_officer'])

function command(report: Partial<ClaimReport>, units: string[]): ClaimCommand {
  const caller = { subject: 'officer', units, roles: ['commune_officer'], permissions: PERMISSIONS, token: '' }
  const claimId = '01990f3e-7c1a-7000-8000-0000000000c1' as ClaimCommand['input']['claimId']
  return { input: { claimId, ...REPORT, ...report }, caller, correlationId: 'c' }
}

function judge(report: Partial<ClaimReport>, units = ['38']) {
  const given = command(report, units)
  const placed: Placed | { ok: false; code: string } = placeClaim(given, CONTEXT)
  return placed.ok ? decideClaim(given, placed, { registered: undefined, now: NOW }) : placed
}

test.each<[string, Partial<ClaimReport>, string[], string]>([
  ['of a unit that was', {}, ['38'], '15712@2010-01-01 100'],
  ['by whoever has what it became', {}, ['15715'], '15712@2010-01-01 100'],
  ['by a neighbour', {}, ['15664'], 'outside-scope'],
  ['of a code on a day of its earlier unit', { unit: '15715' }, ['38'], '15715@2010-01-01 100'],
  ['of the same code later', { unit: '15715', time: '2025-07' }, ['38'], '15715@2025-07-01 100'],
  ['of a unit that was no more', { time: '2025-08' }, ['38'], 'closed-unit'],
  ['of a unit that was not yet', { unit: '15664' }, ['38'], 'unknown-unit'],
  ['of no unit', { unit: '99999' }, ['VN'], 'unknown-unit'],
  ['of the nation', { unit: 'VN' }, ['VN'], 'unknown-unit'],
  ['of days to come', { unit: '15715', time: '2026-04' }, ['38'], 'claim-in-future'],
  ['published on a day to come', { source: { name: 'Báo', publishedOn: '2099-01-01' } }, ['38'], 'day-in-future'],
  ['of a month under way', { unit: '15715', time: '2026-03' }, ['38'], '15715@2025-07-01 100'],
  ['of no indicator', { indicatorId: 'I-99' }, ['38'], 'unknown-indicator'],
  ['from before its definition', { time: '2019-12-31' }, ['38'], 'not-defined-then'],
  ['with denominator 0', { denominator: 0 }, ['38'], 'denominator-zero'],
  ['of nothing', { numerator: null }, ['38'], 'nothing-claimed'],
  ['of a number as a share', { indicatorId: 'I-01' }, ['38'], 'denominator-does-not-fit'],
  ['of a number', { indicatorId: 'I-01', denominator: null }, ['38'], '15712@2010-01-01 8'],
  ['of a rate without its parts', { numerator: null, denominator: null, value: 90 }, ['38'], '15712@2010-01-01 90'],
  [
    'of a rate with two decimals',
    { numerator: null, denominator: null, value: 76.72 },
    ['38'],
    '15712@2010-01-01 76.72',
  ],
  ['of a rate with three', { numerator: null, denominator: null, value: 1.035 }, ['38'], 'too-many-decimals'],
  [
    'of half a team',
    { indicatorId: 'I-01', numerator: null, denominator: null, value: 26.5 },
    ['38'],
    'too-many-decimals',
  ],
  ['of a part of a rate', { denominator: null }, ['38'], '15712@2010-01-01 null'],
])('a claim %s', (_what, report, units, expected) => {
  const decision = judge(report, units)
  expect(decision.ok ? `${decision.value.claim.unit} ${decision.value.claim.value}` : decision.code).toBe(expected)
})
