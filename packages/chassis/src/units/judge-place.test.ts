import { buildTree } from '@lantoa/units/tree'
import type { UnitVersion } from '@lantoa/units/unit'
import { expect, test } from 'vitest'
import type { Caller } from '../http/caller.ts'
import { placedOn, reachesPlace, reachesPlaceOf, refuseUnit } from './judge-place.ts'
import { placesToRead } from './places-to-read.ts'

const TODAY = '2026-03-17'
const caller: Caller = { subject: 's', roles: [], permissions: new Set(), units: ['31027'], token: '' }

function version(code: string, level: UnitVersion['level'], parentCode: string | null): UnitVersion {
  const always = { kind: '', name: '', validFrom: '2025-07-01', validTo: null, successors: [] }
  return { code, level, parentCode, ...always }
}

/** Hamlet 31027.08 went into 31027.07 at the beginning of 2026. */
const tree = buildTree([
  version('91', 'province', null),
  ...['31027', '31018'].map((code) => version(code, 'commune', '91')),
  version('31027.07', 'hamlet', '31027'),
  version('31018.02', 'hamlet', '31018'),
  {
    ...version('31027.08', 'hamlet', '31027'),
    validTo: '2026-01-01',
    successors: [{ code: '31027.07', validFrom: '2025-07-01', extent: 'full' }],
  },
])
const own = ['31027', '31027.07', '31027.08']

test.each([
  ['31027', TODAY, { ok: true, codes: own }],
  ['31027.07', TODAY, { ok: true, codes: ['31027.07', '31027.08'] }],
  ['31027.07', '2025-12-31', { ok: true, codes: ['31027.07'] }],
  [undefined, TODAY, { ok: true, codes: own }],
  ['31018', TODAY, { ok: false, code: 'outside-scope' }],
  ['VN', TODAY, { ok: false, code: 'outside-scope' }],
  ['77777', TODAY, { ok: false, code: 'unknown-unit' }],
])('a caller of 31027 who reads what is under %s on %s', (unit, today, answer) => {
  const read = placesToRead(caller, tree, unit, today)
  expect(read.ok ? { ...read, codes: read.codes?.toSorted() } : read).toMatchObject(answer)
})

test('the nation reads everywhere, under whatever code', () => {
  expect(placesToRead({ ...caller, units: ['VN'] }, tree, undefined, TODAY)).toEqual({ ok: true, codes: null })
})

test.each([
  ['31027.08', true],
  ['31018.02', false],
])('whether what lies in %s is reached, closed or not: %s', (code, reached) => {
  expect(reachesPlace(caller, tree, code, TODAY)).toBe(reached)
  expect(reachesPlace({ ...caller, units: ['VN'] }, tree, code, TODAY)).toBe(true)
})

test.each([
  ['31027.07', TODAY, undefined],
  ['31027.08', '2025-12-31', undefined],
  ['31027.08', TODAY, { code: 'closed-unit', successors: ['31027.07@2025-07-01'], pointer: '/at' }],
  ['31027.07', '2025-06-30', { code: 'unknown-unit', validFrom: '2025-07-01' }],
  ['31027.99', TODAY, { code: 'unknown-unit' }],
])('a thing in %s on %s', (code, on, refusal) => {
  const refused = refuseUnit(tree, code, on, '/at')
  if (refusal) expect(refused).toMatchObject(refusal)
  else expect(refused).toBeUndefined()
})

/** Commune 30001 went into 30002 with the reform, and its code to another area. */
const reused = buildTree([
  version('91', 'province', null),
  {
    ...version('30001', 'commune', '91'),
    ...{ validFrom: '2004-01-01', validTo: '2025-07-01' },
    successors: [{ code: '30002', validFrom: '2025-07-01', extent: 'full' }],
  },
  version('30001', 'commune', '91'),
  version('30002', 'commune', '91'),
])

test.each([
  ['2024-05-01', '30002', true],
  ['2024-05-01', '30001', false],
  ['2025-08-01', '30001', true],
  ['2025-08-01', '30002', false],
  ['1999-01-01', '30002', true],
])('what was put into 30001 on %s is reached by the officer of %s: %s', (on, unit, reached) => {
  expect(reachesPlaceOf({ ...caller, units: [unit] }, reused, { code: '30001', on }, TODAY)).toBe(reached)
})

test('a day before the first unit that is known under a code is judged as its first day', () => {
  expect(placedOn(reused, { code: '30001', on: '1999-01-01' })).toBe('2004-01-01')
  expect(placedOn(reused, { code: '30001', on: '2025-08-01' })).toBe('2025-08-01')
})

/** Beside the others: a hamlet that was closed and went into nothing, and one of a commune that was split. */
const ended = { validTo: '2026-01-01' }
const lost = reused.withRows([
  version('30001.01', 'hamlet', '30001'),
  { ...version('30001.02', 'hamlet', '30001'), ...ended },
  { ...version('30003', 'commune', '91'), ...ended, successors: ['30001', '30002'].map(partOf) },
  { ...version('30003.01', 'hamlet', '30003'), ...ended },
  // Merged into 30002.04, which then ended in nothing.
  {
    ...version('30001.03', 'hamlet', '30001'),
    validTo: '2025-10-01',
    successors: [{ code: '30002.04', validFrom: '2025-07-01', extent: 'full' }],
  },
  { ...version('30002.04', 'hamlet', '30002'), ...ended },
])

function partOf(code: string) {
  return { code, validFrom: '2025-07-01', extent: 'partial' as const }
}

test.each(['30001', '30002', '91', 'VN'])(
  'the officer of %s is listed the same things as are got one by one',
  (unit) => {
    const officer = { ...caller, units: [unit] }
    const bare = placesToRead(officer, lost, undefined, TODAY)
    const dated = placesToRead(officer, lost, undefined, TODAY, { withReused: true })
    for (const { code, validFrom: on } of lost.versions()) {
      const isListed = bare.ok && (bare.codes?.includes(code) ?? true)
      expect([code, isListed]).toEqual([code, reachesPlace(officer, lost, code, TODAY)])
      const isRead = dated.ok && (dated.codes?.includes(code) ?? true)
      if (reachesPlaceOf(officer, lost, { code, on }, TODAY)) expect([code, on, isRead]).toEqual([code, on, true])
    }
  },
)
