import type { Command } from '@lantoa/chassis/http/api'
import { type Permission, permissionsOf } from '@lantoa/contracts/permissions'
import type {
  changeIndicator,
  defineIndicator,
  IndicatorDefinition,
  retireIndicator,
} from '@lantoa/contracts/reporting/own-indicators.http'
import { describe, expect, test } from 'vitest'
import type { OwnIndicator } from '../definitions/catalogue.ts'
import { decideDefinition, decideRetirement, decideVersion } from './domain.ts'
import { refuseDefinition } from './fit.ts'

const DEFINITION: IndicatorDefinition = {
  ...{ validFrom: '2026-01-01', name: 'Chữ ký số', nameEn: 'Signatures', definition: 'Tỷ lệ', definitionEn: 'Share' },
  numerator: { text: 'người có chữ ký số', measures: ['signatures-15'] },
  denominator: { text: 'người từ đủ 15 tuổi', measures: ['persons-15'] },
  ...{ unit: '%', kind: 'stock', levels: ['commune'], periods: ['day'], pillar: 'society', merge: 'ratio' },
}
const counts = (...measures: string[]) => ({ text: 'x', measures })
const PLAIN = { denominator: null, unit: 'persons', merge: 'sum' } as const

test.each<[string, Partial<IndicatorDefinition>, string | undefined]>([
  ['a rate of two stocks', {}, undefined],
  ['a plain number', { ...PLAIN, numerator: counts('adults') }, undefined],
  ['a cumulative count', { ...PLAIN, kind: 'cumulative', numerator: counts('service-accounts') }, undefined],
  ['a sum of stocks', { ...PLAIN, numerator: counts('homes-alone-1', 'homes-alone-2') }, undefined],
  ['a flow over a stock', { kind: 'flow', periods: ['week'], numerator: counts('homes-visited-week') }, undefined],
  [
    'a flow by week and month',
    { kind: 'flow', periods: ['week', 'month'], numerator: counts('homes-visited-week', 'homes-visited-month') },
    undefined,
  ],
  [
    'a flow over a flow',
    { kind: 'flow', periods: ['quarter'], numerator: counts('visits'), denominator: counts('visits') },
    undefined,
  ],
  ['a measure that nobody tells', { numerator: counts('adults', 'x') }, 'unknown-measure /numerator/measures/1'],
  ['the same below the line', { denominator: counts('x') }, 'unknown-measure /denominator/measures/0'],
  ['a stock made of a flow', { numerator: counts('visits') }, 'measures-do-not-fit /numerator/measures'],
  ['a flow made of a stock', { kind: 'flow', periods: ['week'] }, 'measures-do-not-fit /numerator/measures'],
  [
    'stock and flow in one sum',
    { kind: 'flow', periods: ['week'], numerator: counts('visits', 'adults') },
    'measures-do-not-fit /numerator/measures',
  ],
  ['a stock over a flow', { denominator: counts('visits') }, 'measures-do-not-fit /denominator/measures'],
  ['a stock by month', { periods: ['day', 'month'] }, 'measures-do-not-fit /periods'],
  [
    'weeks for a month',
    { kind: 'flow', periods: ['month'], numerator: counts('homes-visited-week') },
    'measures-do-not-fit /numerator/measures',
  ],
  [
    'distinct things in a sum',
    { ...PLAIN, numerator: counts('teams', 'team-members') },
    'measures-do-not-fit /numerator/measures',
  ],
  [
    'homes and people in a sum',
    { ...PLAIN, numerator: counts('households', 'adults') },
    'measures-do-not-fit /numerator/measures',
  ],
  ['a measure twice', { ...PLAIN, numerator: counts('adults', 'adults') }, 'measures-do-not-fit /numerator/measures'],
  ['percent of nothing', { denominator: null, merge: 'sum' }, 'rule-does-not-fit /unit'],
  ['a rate in persons', { unit: 'persons' }, 'rule-does-not-fit /unit'],
  ['rates that add up', { merge: 'sum' }, 'rule-does-not-fit /merge'],
  ['a number with a ratio', { ...PLAIN, merge: 'ratio', numerator: counts('adults') }, 'rule-does-not-fit /merge'],
  ['distinct persons that add up', { ...PLAIN, numerator: counts('team-members') }, 'rule-does-not-fit /merge'],
  ['distinct persons that do not', { ...PLAIN, numerator: counts('team-members'), merge: 'none' }, undefined],
])('%s', (_what, change, expected) => {
  const refusal = refuseDefinition({ ...DEFINITION, ...change })
  expect(refusal && `${refusal.code} ${refusal.pointer}`).toBe(expected)
})

const OFFICER = { units: ['91'], roles: ['province_officer'] }
const caller = ({ units, roles } = OFFICER) => {
  const permissions: ReadonlySet<Permission> = permissionsOf(roles)
  return { caller: { subject: 'officer', units, roles, permissions, token: '' }, correlationId: 'c' }
}
const input = (rest: Partial<IndicatorDefinition> = {}) => ({ indicatorId: 'P-01', ...DEFINITION, ...rest })
const define = (rest: Partial<IndicatorDefinition> = {}, who = OFFICER): Command<typeof defineIndicator> => {
  return { input: input(rest), ...caller(who) }
}
const change = (ifMatch: number, validFrom: string): Command<typeof changeIndicator> => {
  return { input: input({ validFrom }), ifMatch, ...caller() }
}
const retire = (ifMatch: number, from: string): Command<typeof retireIndicator> => {
  return { input: { indicatorId: 'P-01', from }, ifMatch, ...caller() }
}

function accepted(decision: ReturnType<typeof decideDefinition | typeof decideVersion | typeof decideRetirement>) {
  if (!decision.ok) throw new Error(decision.code)
  return decision.value
}

describe('an indicator of the province', () => {
  const known: OwnIndicator = accepted(decideDefinition(define(), undefined))
  const retired = accepted(decideRetirement(retire(1, '2026-06-01'), known))

  test('is defined once; again it is what it was, and differently it is refused', () => {
    expect(known.versions.map(({ version, service }) => [version, service])).toEqual([[1, 'identity']])
    expect(decideDefinition(define(), known)).toEqual({ ok: true, value: known, fresh: false })
    expect(decideDefinition(define({ name: 'Khác' }), known)).toMatchObject({ code: 'indicator-differs' })
  })

  test('holds for a whole province, so a commune cannot make it', () => {
    expect(decideDefinition(define({}, { ...OFFICER, units: ['31027'] }), undefined)).toMatchObject({
      code: 'outside-scope',
    })
  })

  test('gets a new version from a later day, and the one before stays', () => {
    const changed = accepted(decideVersion(change(1, '2026-03-01'), known))
    expect(changed.versions.map(({ version, validFrom }) => [version, validFrom])).toEqual([
      [1, '2026-01-01'],
      [2, '2026-03-01'],
    ])
  })

  test('is changed and retired once, however often it is sent and whatever came after', () => {
    const changed = accepted(decideVersion(change(1, '2026-03-01'), known))
    const later = accepted(decideVersion(change(2, '2026-04-01'), changed))
    for (const own of [changed, later]) {
      expect(decideVersion(change(1, '2026-03-01'), own)).toMatchObject({ ok: true, fresh: false, value: own })
      expect(decideVersion(change(1, '2026-03-02'), own)).toMatchObject({ code: 'precondition-failed' })
    }
    expect(decideRetirement(retire(1, '2026-06-01'), retired)).toMatchObject({ ok: true, fresh: false })
    expect(decideRetirement(retire(1, '2026-07-01'), retired)).toMatchObject({ code: 'precondition-failed' })
    const unfit = { ...DEFINITION, numerator: counts('visits') }
    const before: OwnIndicator = { ...known, versions: known.versions.map((one) => ({ ...one, ...unfit })) }
    expect(decideDefinition(define(unfit), before)).toMatchObject({ ok: true, fresh: false })
  })

  test.each([
    ['a version from the same day', decideVersion(change(1, '2026-01-01'), known), 'version-out-of-order'],
    ['a stale change', decideVersion(change(2, '2026-03-01'), known), 'precondition-failed'],
    ['a change of what is retired', decideVersion(change(2, '2026-07-01'), retired), 'indicator-retired'],
    ['a second retirement', decideRetirement(retire(2, '2026-07-01'), retired), 'indicator-retired'],
    ['a retirement before it began', decideRetirement(retire(1, '2026-01-01'), known), 'version-out-of-order'],
    ['a change of what is not there', decideVersion(change(1, '2026-03-01'), undefined), 'not-found'],
  ])('%s is refused', (_what, decision, code) => {
    expect(decision).toMatchObject({ ok: false, code })
  })
})
