import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { Pair } from './duplicates.ts'
import { HomeCard } from './home-card.tsx'
import { dayOfMerge, type HomePair } from './home-pair.ts'
import { PairCard } from './pair-card.tsx'
import { homeReasonsOf, peopleOf } from './show-home.ts'
import { choicesOf, factsOf, proposedOf, reasonsOf, whereOf } from './show-pair.ts'

const ONE = {
  ...{ residentId: 'a', householdId: 'h', hamletCode: '31027.07', name: 'Nguyễn Thị Hoa', birth: { year: 1958 } },
  ...{ sex: 'female', phone: null, personalNumberEnds: '123', address: { number: '12', lane: 'Kênh 5' }, version: 1 },
} as unknown as Pair['one']
const OTHER = {
  ...{ ...ONE, residentId: 'b', name: 'nguyen thi hoa', birth: { date: '1958-04-12' }, phone: '+84912345678' },
  ...{ personalNumberEnds: null, address: { number: '', lane: '' } },
} as Pair['other']
const PAIR: Pair = { one: ONE, other: OTHER, score: 66, reasons: ['name-without-marks', 'same-hamlet'] }

test('what differs is said of each field', () => {
  expect(factsOf(ONE, OTHER).map(({ text, differs }) => [text, differs])).toEqual([
    ['Nguyễn Thị Hoa', true],
    ['1958', true],
    ['nữ', false],
    ['không có', true],
    ['123', true],
  ])
})

test('what is not known of who is kept is taken unless somebody says otherwise', () => {
  expect(choicesOf(ONE, OTHER).map(({ field }) => field)).toEqual(['name', 'birth', 'phone'])
  expect(proposedOf(ONE, OTHER)).toEqual(['birth', 'phone'])
  expect(proposedOf(OTHER, ONE)).toEqual(['personalNumber'])
})

test('reasons are words; one that is newer than this page goes by its code', () => {
  expect(reasonsOf([...PAIR.reasons, 'newer'])).toBe('cùng tên, một bên thiếu dấu, cùng thôn, newer')
  expect([whereOf(ONE), whereOf(OTHER)]).toEqual([
    'số 12, Kênh 5, thôn 31027.07',
    'Nhà chưa ghi địa chỉ, thôn 31027.07',
  ])
})

test('both stand beside each other, each with a button', () => {
  const html = renderToString(<PairCard pair={PAIR} disabled={false} onMerge={() => {}} onDistinct={() => {}} />)
  expect(html.match(/Giữ người này/g)).toHaveLength(2)
  expect(html).toContain('Là hai người khác nhau')
})

const HOME = {
  ...{
    householdId: 'h1',
    hamletCode: '31027.07',
    address: { number: '12', lane: 'Kênh 5' },
    version: 1,
    people: [ONE],
  },
  ...{ mergeableFrom: '2025-07-01', places: [{ hamletCode: '31027.07', from: '2025-07-01', until: null }] },
} as unknown as HomePair['one']
const TWICE = { ...HOME, householdId: 'h2', people: [], mergeableFrom: '2026-02-03' } as HomePair['other']

test('a home is merged from the first day on which both are there and nothing changed later', () => {
  expect(dayOfMerge(HOME, TWICE)).toBe('2026-02-03')
  expect(dayOfMerge(TWICE, { ...HOME, mergeableFrom: '2025-01-01' })).toBe('2025-07-01')
})

test('homes stand beside each other with who lives there and why they may be one', () => {
  const pair: HomePair = { one: HOME, other: TWICE, score: 52, reasons: ['address-same', 'same-hamlet'] }
  const html = renderToString(<HomeCard pair={pair} disabled={false} onMerge={() => {}} onDistinct={() => {}} />)
  expect(html.match(/Giữ hộ này/g)).toHaveLength(2)
  expect(html).toContain('Là hai hộ khác nhau')
  expect([peopleOf(HOME), peopleOf(TWICE)]).toEqual(['Nguyễn Thị Hoa', 'chưa ghi ai'])
  expect(homeReasonsOf([...pair.reasons, 'newer'])).toBe('cùng địa chỉ, cùng thôn, newer')
})
