import { dayFromNumber, dayNumber } from '@lantoa/vietnam/days'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareCodes, formatUnitRef, hamletCode, levelOfCode, parseUnitRef, type UnitRef } from './unit.ts'

test.each([
  ['38', 'province'],
  ['380', 'district'],
  ['15715', 'commune'],
  ['31027.07', 'hamlet'],
  ['31027.7', 'hamlet'],
  ['31027.107', 'hamlet'],
  ['VN', undefined],
  ['3', undefined],
  ['1571', undefined],
  ['157155', undefined],
  ['31027.', undefined],
  ['31027.1000', undefined],
  ['31027.a', undefined],
  ['', undefined],
])('%j is the code of a %s', (code, level) => {
  expect(levelOfCode(code)).toBe(level)
})

test.each([
  ['31027@2025-07-01', { code: '31027', on: '2025-07-01' }],
  ['31027', { code: '31027' }],
  ['31027.07@2026-01-01', { code: '31027.07', on: '2026-01-01' }],
  ['VN', { code: 'VN' }],
  ['31027@', undefined],
  ['31027@2025-02-30', undefined],
  ['31027@2025-07-01@2025-07-01', undefined],
  ['@2025-07-01', undefined],
  ['VN@2025-07-01', undefined],
  ['3102', undefined],
  [' 31027', undefined],
  ['', undefined],
])('parseUnitRef(%j) is %j', (text, expected) => {
  expect(parseUnitRef(text)).toEqual(expected)
})

test('references are read back as written', () => {
  const code = fc.oneof(
    fc.stringMatching(/^\d{2}$/),
    fc.stringMatching(/^\d{3}$/),
    fc.stringMatching(/^\d{5}$/),
    fc.stringMatching(/^\d{5}\.\d{1,3}$/),
  )
  const on = fc.integer({ min: dayNumber('1975-01-01'), max: dayNumber('2100-01-01') }).map(dayFromNumber)
  const ref: fc.Arbitrary<UnitRef> = fc.record({ code, on }, { requiredKeys: ['code'] })
  fc.assert(
    fc.property(ref, (value) => {
      expect(parseUnitRef(formatUnitRef(value))).toEqual(value)
    }),
  )
})

test('hamlet numbers have at least two digits', () => {
  expect(hamletCode('31027', 7)).toBe('31027.07')
  expect(hamletCode('31027', 107)).toBe('31027.107')
})

test('codes stand in the order of their numbers', () => {
  const ordered = ['31018.07', '31027', '31027.07', '31027.99', '31027.100', '31027.112', '31028', '91']
  expect(ordered.toReversed().sort(compareCodes)).toEqual(ordered)
})
