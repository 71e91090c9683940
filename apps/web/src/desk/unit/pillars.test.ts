import { expect, test } from 'vitest'
import { indicator, target, unitFacts, value } from '../../../test/sample-facts.ts'
import { pillarsOf } from './pillars.ts'

const TODAY = '2026-03-20'

/** The only figure of a commune with one indicator. */
function figure(facts: Parameters<typeof unitFacts>[0], asked = {}) {
  const [found] = pillarsOf(unitFacts(facts), asked, TODAY).flatMap(({ figures }) => figures)
  return found
}

test('every indicator stands in its pillar, with its number and a way to where it comes from', () => {
  const indicators = [indicator('I-04'), indicator('I-26', { pillar: 'economy' }), indicator('I-50')]
  const noData = [{ indicatorId: 'I-50', version: 1, reason: 'facts-to-come', service: 'market' }] as const
  const facts = unitFacts({ indicators, values: [value('I-26'), value('I-04')], noData: [...noData] })
  const [government, economy, society] = pillarsOf(facts, { on: '2026-03-17', sort: 'I-04' }, TODAY)
  expect(government?.figures).toEqual([])
  expect(economy?.figures.map(({ id }) => id)).toEqual(['I-26'])
  expect(society?.figures).toEqual([
    {
      ...{ id: 'I-04', name: 'Chỉ số I-04', href: '/desk/i/I-04/u/31027?on=2026-03-17', value: '53,3 %' },
      ...{ missing: false, parts: '64 / 120', bar: { share: 53.3, goal: undefined }, notes: [] },
    },
  ])
  expect(society?.without).toEqual(['Chỉ số I-50'])
})

test('what nobody has counted and somebody has claimed stands there without a number, and with the claim', () => {
  const days = { from: '2025-05-24', until: '2025-05-25' }
  const claims = [{ claimId: 'a', unit: '31027@2020-01-01', qualifier: 'exact', source: 'Báo Thanh Hóa', flags: [] }]
  const claim = { indicatorId: 'I-43', version: 1, ...days, numerator: 8, denominator: 8, value: 100, claims }
  const noData = ['I-43', 'I-44'].map((indicatorId) => ({ indicatorId, version: 1, reason: 'facts-to-come' }))
  const indicators = [indicator('I-43'), indicator('I-44')]
  const facts = { indicators, noData, claimed: [claim] } as unknown as Parameters<typeof unitFacts>[0]
  const [, , society] = pillarsOf(unitFacts(facts), {}, TODAY)
  expect(society?.figures).toEqual([
    {
      ...{ id: 'I-43', name: 'Chỉ số I-43', href: '/desk/i/I-43/u/31027', value: 'Chưa có số liệu', missing: true },
      notes: [{ text: 'Số công bố: 100 % (Báo Thanh Hóa)' }],
    },
  ])
  expect(society?.without).toEqual(['Chỉ số I-44'])
})

const RATE = [indicator('I-04')]
const COUNT = [indicator('I-02', { unit: 'teams', denominator: null })]

test.each([
  ['a rate with a target', { indicators: RATE, values: [value('I-04')], targets: [target('I-04', 85)] }, 53.3, 85],
  [
    'a count with a target',
    {
      indicators: COUNT,
      values: [value('I-02', { denominator: null, value: 26 })],
      targets: [target('I-02', 40)],
    },
    65,
    100,
  ],
])('%s fills a bar up to its goal', (_what, facts, share, goal) => {
  expect(figure(facts)?.bar).toEqual({ share, goal })
  expect(figure(facts)?.notes).toEqual([{ text: expect.stringMatching(/^Chỉ tiêu (85 %|40 tổ) đến thứ Năm, 31\/12$/) }])
})

test('a count without a target has no bar', () => {
  const values = [value('I-02', { denominator: null, value: 3118 })]
  expect(figure({ indicators: COUNT, values })).toMatchObject({ value: '3.118 tổ', parts: undefined, bar: undefined })
})

test('no data is a word, and no bar that looks like 0', () => {
  const values = [value('I-04', { numerator: 0, denominator: 0, value: null, reason: 'nothing-to-divide-by' })]
  expect(figure({ indicators: RATE, values })).toMatchObject({
    value: 'Chưa có số liệu',
    missing: true,
    bar: undefined,
  })
})

test('what stands for other days than the page says so', () => {
  const week = value('I-04', { from: '2026-03-16', until: '2026-03-23' })
  expect(figure({ indicators: RATE, values: [week] })?.notes).toEqual([{ text: 'từ 16/3 đến 22/3/2026' }])
})

test.each([
  [{ closingId: 'c', value: 53.3, restated: false }, { text: 'Đã khóa sổ' }],
  [
    { closingId: 'c', value: 62, restated: true },
    { text: 'Đã khóa sổ là 62 %, nay đã khác', warns: true },
  ],
  [
    { closingId: 'c', value: null, restated: true },
    { text: 'Đã khóa sổ là Chưa có số liệu, nay đã khác', warns: true },
  ],
])('a closed period is marked: %o', (closed, note) => {
  expect(figure({ indicators: RATE, values: [value('I-04', { closed })] })?.notes).toEqual([note])
})

test.each([
  [{ qualifier: 'about', flags: [] }, 'Số công bố: khoảng 90 % (báo cáo của xã)', undefined],
  [{ qualifier: 'exact', flags: [] }, 'Số công bố: 90 % (báo cáo của xã)', undefined],
  [{ qualifier: 'over', flags: ['x'] }, 'Số công bố: trên 90 % (báo cáo của xã) – nghi vấn', true],
])('a claim stands beside with its source: %o', (claim, text, warns) => {
  const claims = [{ claimId: 'c', unit: '31027', source: 'báo cáo của xã', ...claim }]
  const days = { from: '2026-03-01', until: '2026-04-01', coverage: { reported: 1, predecessors: 1 }, partial: false }
  const claimed = [{ indicatorId: 'I-04', version: 1, ...days, numerator: null, denominator: null, value: 90, claims }]
  const facts = { indicators: RATE, values: [value('I-04')], claimed } as unknown as Parameters<typeof unitFacts>[0]
  expect(figure(facts)?.notes).toEqual([warns ? { text, warns } : { text }])
})

test.each([
  ['has risen', {}, { value: 49.3 }, '▲ Tăng: trước là 49,3 % (thứ Ba, 10/3)'],
  ['has fallen', {}, { value: 60 }, '▼ Giảm: trước là 60,0 % (thứ Ba, 10/3)'],
  ['stands', {}, { value: 53.3 }, '= Không đổi: trước cũng vậy (thứ Ba, 10/3)'],
  ['was not known', {}, { value: null }, undefined],
  ['is not known', { value: null }, {}, undefined],
  ['is defined anew', { version: 2 }, { value: 49.3 }, undefined],
  ['of a week that still runs', { from: '2026-03-16', until: '2026-03-23' }, { value: 49.3 }, undefined],
  ['of a week that is full', { from: '2026-03-09', until: '2026-03-16' }, { value: 49.3 }, /^▲/],
])('beside the number of what %s', (_what, now, then, text) => {
  const before = [value('I-04', { from: '2026-03-10', until: '2026-03-11', ...then })]
  const notes = figure({ indicators: RATE, values: [value('I-04', now)], before })?.notes.map((note) => note.text) ?? []
  const trend = notes.filter((note) => /trước/.test(note))
  expect(trend).toEqual(text === undefined ? [] : [typeof text === 'string' ? text : expect.stringMatching(text)])
})
