import { expect, test } from 'vitest'
import { teamTitle } from '../look/team.ts'
import type { Homes, SheetFacts } from './gather-sheet.ts'
import { linesOf } from './lines-of.ts'
import { weekIn, weeksBeside, weekTitle } from './week.ts'

const HAMLETS = new Map([['31027.07', { kind: 'ấp', name: 'Minh Thuận B' }]])
const home = (householdId: string, more = {}) => ({
  ...{ householdId, hamletCode: '31027.07', reason: 'long-ago' as const, dueOn: null, missed: false, chosen: false },
  ...more,
})
const FACTS: SheetFacts = {
  round: {
    ...{ teamId: 't', isoWeek: '2026-W12', from: '2026-03-16', until: '2026-03-23', intervalDays: 28 },
    homes: [home('b', { missed: true }), home('a'), home('c', { hamletCode: '31027.08' })],
    ...{ more: 0, gone: [], leftInPeace: [] },
  },
  team: { name: null, unitCode: '31027', hamletCodes: ['31027.07'] },
  hamlets: HAMLETS,
}
const hoa = { residentId: 'r', name: 'Nguyễn Thị Hoa', birth: { year: 1948 } } as Homes extends ReadonlyMap<
  string,
  infer Home extends { people: readonly unknown[] }
>
  ? Home['people'][number]
  : never
const HOMES: Homes = new Map([
  ['a', { address: { number: '12', lane: 'Kênh 5' }, people: [hoa] }],
  ['b', { address: { number: '14', lane: '' }, people: [] }],
])

test('the homes are numbered in the order of the team, without names as long as nobody has asked for them', () => {
  expect(
    linesOf(FACTS, undefined).map(({ number, householdId, title, place }) => [number, householdId, title, place]),
  ).toEqual([
    [1, 'b', undefined, 'Ấp Minh Thuận B'],
    [2, 'a', undefined, 'Ấp Minh Thuận B'],
    [3, 'c', undefined, '31027.08'],
  ])
})

test('a home is called as on the phone, its address stands there once, and one that has moved has no name', () => {
  expect(linesOf(FACTS, HOMES).map(({ title, place, people }) => [title, place, people.length])).toEqual([
    ['Số 14', 'Ấp Minh Thuận B', 0],
    ['Nhà Nguyễn Thị Hoa', 'Số 12, Kênh 5 · Ấp Minh Thuận B', 1],
    [undefined, '31027.08', 0],
  ])
})

test.each([
  [{ name: 'Tổ ấp 7', hamletCodes: ['31027.07'] }, 'Tổ ấp 7'],
  [{ name: null, hamletCodes: ['31027.07', '31027.08'] }, 'Tổ công nghệ số cộng đồng Ấp Minh Thuận B, 31027.08'],
])('%j is called %s', (team, title) => expect(teamTitle(team, HAMLETS)).toBe(title))

test.each([
  ['2026-W10', '2026-W10'],
  ['2026-W54', '2026-W12'],
  ['2026-03', '2026-W12'],
  [undefined, '2026-W12'],
])('the week of %j is %s', (text, week) => expect(weekIn(text, '2026-03-17')).toBe(week))

test('a week says its days, and leads to those beside it, also over the end of a year', () => {
  expect(weekTitle(FACTS.round)).toBe('Tuần 12, từ 16/3 đến 22/3/2026')
  expect(weeksBeside({ from: '2026-12-28', until: '2027-01-04' })).toEqual(['2026-W52', '2027-W01'])
})
