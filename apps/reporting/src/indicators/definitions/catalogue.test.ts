import { Indicator } from '@lantoa/contracts/reporting/indicators.http'
import { expect, test } from 'vitest'
import { measureOf } from '../../counting/measures/sources.ts'
import { BUILT_IN } from './built-in.ts'
import { createCatalogue } from './catalogue.ts'
import { asIndicator, isComputed, measuresFor } from './computed.ts'
import type { Definition } from './indicator.ts'

const CATALOGUE = createCatalogue([])
const ALL = CATALOGUE.listOn('2026-03-17')

test.each(ALL.map((one) => [one.indicatorId, one] as const))('%s is sound', (_id, indicator) => {
  expect(Indicator.parse(asIndicator(indicator))).toEqual(asIndicator(indicator))
  const { numerator, denominator, kind, unit, merge } = indicator
  for (const period of isComputed(indicator) ? indicator.periods : []) {
    const measures = measuresFor(numerator, period)
    expect(measures.map((measure) => measureOf(measure).kind)).toEqual([kind === 'flow' ? 'flow' : 'stock'])
    if (denominator && denominator.measures.length > 0) expect(measuresFor(denominator, period)).toHaveLength(1)
  }
  if (unit !== 'dossiers-a-day' && unit !== 'rank') expect(unit === '%').toBe(denominator !== null)
  if (unit === '%') expect(['ratio', 'mean']).toContain(merge)
  else expect(['sum', 'none']).toContain(merge)
})

/**
 * What the field has agreed on: id, kind, periods, pillar, service, levels of the known claims (o: organisations and
 * sellers, which are no units), and whether it is a rate.
 */
const AGREED = `
  I-01 S d S te hcp n | I-02 S d S te hcp n | I-03 S d S te cp % | I-04 F w,m S te hcp % | I-05 S d S te hcp %
  I-05b S d S te hcp % | I-06 S d S te h % | I-07 F camp,ytd S te op n | I-08 F camp,ytd S te op n
  I-09 F ytd G te p % | I-10 F camp S re hcdp % | I-11 F camp S te op % | I-12 S d G id p % | I-13 C d S id p %
  I-14 S d G id c % | I-15 F rng G sv p n | I-16 F rng G sv p % | I-17 F rng G sv p n | I-18 F rng G sv p %
  I-19 F m G sv c % | I-20 F m G sv c % | I-21 F m G sv c % | I-22 S d G sv c % | I-23 F y G sv c % | I-24 F y G sv c %
  I-25 F y G sv d % | I-26 S d S pa d % | I-27 C d S pa p n | I-28 F m S pa p % | I-29 F y E mk p % | I-30 C d E mk p n
  I-31 C d E mk p % | I-32 S d E mk p n | I-33 S d E mk p % | I-34 C d E mk p n | I-35 C d E mk p n | I-36 C d E mk p n
  I-37 S d E mk p n | I-38 S d E mk d % | I-39 F y E mk d % | I-40 S d G in p % | I-41 S d G in dp % | I-42 S d S in d %
  I-43 S d S in c % | I-44 R y - re d % | I-45 F w,m E mk o n`
  .split(/[|\n]/)
  .flatMap((row) => row.match(/I-\S+( \S+){6}/g) ?? [])
  .map((row) => row.split(' '))

const WORDS: Record<string, string> = {
  ...{ S: 'stock', C: 'cumulative', F: 'flow', R: 'rank' },
  ...{ d: 'day', w: 'week', m: 'month', y: 'year', ytd: 'year-to-date', camp: 'campaign', rng: 'range' },
  ...{
    te: 'teams',
    id: 'identity',
    pa: 'payments',
    sv: 'government',
    mk: 'market',
    in: 'government',
    re: 'reporting',
  },
}
const PILLARS: Record<string, string> = { G: 'government', E: 'economy', S: 'society' }
const LEVELS: Record<string, string> = { h: 'hamlet', c: 'commune', d: 'district', p: 'province' }
const familyOf = ({ indicatorId }: Definition) => indicatorId.match(/^I-\d{2}[a-z]?/)?.[0]

/**
 * Beyond what the field has agreed on: who sells, who pays bills without cash; how many persons were trained in the year, or
 * learnt by themselves; what becomes of difficulties; what people are warned of; who has the app of the
 * province; who are ambassadors; how satisfied people are with services.
 */
const FURTHER = [
  'I-46',
  'I-47',
  'I-55',
  'I-56',
  'I-57',
  'I-58',
  'I-59',
  'I-60',
  'I-61',
  'I-62',
  'I-63',
  'I-64',
  'I-65',
  'I-66',
  'I-67',
  'I-68',
  'I-69',
]

test('all 46 indicators of the field are defined, and few others', () => {
  expect(AGREED).toHaveLength(46)
  expect([...new Set(ALL.map(familyOf))].sort()).toEqual([...AGREED.map(([id]) => id), ...FURTHER].sort())
})

test.each(AGREED)('%s is what the field has agreed on', (id, kind = '', periods = '', pillar = '', ...rest) => {
  const [service = '', levels = '', rate] = rest
  const family = BUILT_IN.filter((one) => familyOf(one) === id)
  for (const one of family) {
    expect([one.kind, one.service]).toEqual([WORDS[kind], WORDS[service]])
    if (pillar !== '-') expect(one.pillar).toBe(PILLARS[pillar])
    expect(one.denominator !== null).toBe(rate === '%')
    expect(one.levels).toEqual(expect.arrayContaining([...levels].flatMap((letter) => LEVELS[letter] ?? [])))
    expect(periods.split(',').map((word) => WORDS[word])).toEqual(expect.arrayContaining(one.periods))
  }
  expect(new Set(family.flatMap((one) => one.periods))).toEqual(new Set(periods.split(',').map((word) => WORDS[word])))
})

test('every definition has an id and version of its own', () => {
  expect(new Set(BUILT_IN.map(({ indicatorId, version }) => `${indicatorId} ${version}`)).size).toBe(BUILT_IN.length)
})

test('each version lasts until the next, the last until it retires; before and after there is none', () => {
  const first = { ...(BUILT_IN[0] as Definition), indicatorId: 'P-01', validFrom: '2026-01-01' }
  const second = { ...first, version: 2, validFrom: '2026-03-01' }
  const catalogue = createCatalogue([{ versions: [first, second], retiredOn: '2026-06-01' }])
  const versionOn = (on: string) => catalogue.findOn('P-01', on)?.version
  expect(['2025-12-31', '2026-01-01', '2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'].map(versionOn)).toEqual([
    ...[undefined, 1, 1, 2, 2, undefined],
  ])
  expect(catalogue.history('P-01').map(({ validTo }) => validTo)).toEqual(['2026-03-01', '2026-06-01'])
  expect(catalogue.listOn('2026-06-01').map(({ indicatorId }) => indicatorId)).not.toContain('P-01')
})

test('a definition that is counted anew for all times leaves no day to the one before', () => {
  expect(CATALOGUE.history('I-04').map(({ version, validFrom, validTo }) => [version, validFrom, validTo])).toEqual([
    [1, '2020-01-01', '2020-01-01'],
    [2, '2020-01-01', null],
  ])
  expect(CATALOGUE.findOn('I-04', '2020-01-01')?.version).toBe(2)
})
