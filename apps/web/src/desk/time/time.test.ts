import { describe, expect, test } from 'vitest'
import { chosenOf, firstViewOf, lastDayOf, readDay, timeBefore, timeOf } from './time.ts'

const TODAY = '2026-03-20'

describe('what is chosen stands in the address, and the address in the form', () => {
  test.each([
    ['day', '2026-03-17', '2026-03-17', { on: '2026-03-17' }],
    ['week', '2026-03-16', '2026-03-22', { period: '2026-W12' }],
    ['month', '2026-03-01', '2026-03-31', { period: '2026-03' }],
    ['quarter', '2026-01-01', '2026-03-31', { period: '2026-Q1' }],
    ['quarter', '2025-10-01', '2025-12-31', { period: '2025-Q4' }],
    ['year', '2025-01-01', '2025-12-31', { period: '2025' }],
    ['year-to-date', '2026-03-17', '2026-03-17', { period: '2026..2026-03-17' }],
    ['range', '2026-03-01', '2026-04-30', { period: '2026-03-01..2026-04-30' }],
  ] as const)('%s from %s', (kind, day, last, time) => {
    expect(timeOf({ kind, day, last })).toEqual(time)
    expect(chosenOf(time, TODAY)).toEqual({ kind, day, last })
    expect(lastDayOf(time, TODAY)).toBe(last)
  })
})

test('a period is the one that holds the day', () => {
  expect(timeOf({ kind: 'week', day: '2026-03-18', last: '2026-03-18' })).toEqual({ period: '2026-W12' })
  expect(timeOf({ kind: 'quarter', day: '2026-05-09', last: '2026-05-09' })).toEqual({ period: '2026-Q2' })
})

test('a range typed the wrong way round is meant the right way', () => {
  expect(timeOf({ kind: 'range', day: '2026-04-30', last: '2026-03-01' })).toEqual({
    period: '2026-03-01..2026-04-30',
  })
})

test.each([
  ['nothing', {}],
  ['no day', { on: '2026-02-31' }],
  ['no period', { period: 'soon' }],
])('of %s the form shows today', (_what, time) => {
  expect(chosenOf(time, TODAY)).toEqual({ kind: 'day', day: TODAY, last: TODAY })
})

test('a campaign is shown with its days', () => {
  expect(chosenOf({ period: '2025-07-15+100' }, TODAY)).toEqual({
    kind: 'range',
    day: '2025-07-15',
    last: '2025-10-22',
  })
})

test.each([
  ['17/03/2026', { day: '2026-03-17' }],
  ['  17.03.2026\t', { day: '2026-03-17' }],
  ['17-3-2026', { day: '2026-03-17' }],
  ['2026-03-17', { day: '2026-03-17' }],
  ['03/04/2026', { day: '2026-04-03' }],
  ['3/4/2026', { wrong: 'time.no-day' }],
  ['31/02/2026', { wrong: 'time.no-day' }],
  ['03/17/2026', { wrong: 'time.no-day' }],
  ['', { wrong: 'time.no-day' }],
  ['31/12/1999', { wrong: 'time.outside' }],
  ['01/01/2200', { wrong: 'time.outside' }],
])('typed or pasted, %j is %j', (text, read) => expect(readDay(text)).toEqual(read))

test.each([
  ['on Monday', '2026-03-16', {}, '2026-03-15'],
  ['on Wednesday', '2026-03-18', {}, '2026-03-15'],
  ['on Thursday', '2026-03-19', {}, undefined],
  ['on Sunday', '2026-03-22', {}, undefined],
  ['on Monday, when a day is asked for', '2026-03-16', { on: '2026-03-16' }, undefined],
  ['on Monday, when a period is asked for', '2026-03-16', { period: '2026-W12' }, undefined],
])('the first view %s', (_when, today, time, day) => expect(firstViewOf(time, today)).toBe(day))

test.each([
  [{}, { on: '2026-03-13' }],
  [{ on: '2026-03-17' }, { on: '2026-03-10' }],
  [{ period: '2026-W01' }, { period: '2025-W52' }],
  [{ period: '2026-01' }, { period: '2025-12' }],
  [{ period: '2026-Q1' }, { period: '2025-Q4' }],
  [{ period: '2026' }, { period: '2025' }],
  [{ period: '2026..2026-03-17' }, undefined],
  [{ period: '2026-03-01..2026-03-17' }, undefined],
  [{ period: '2025-07-15+100' }, undefined],
  [{ period: 'soon' }, undefined],
])('%j is compared with %j', (time, before) => expect(timeBefore(time, TODAY)).toEqual(before))
