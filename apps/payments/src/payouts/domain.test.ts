import type { Thing } from '@lantoa/chassis/register/thing'
import { buildTree } from '@lantoa/units/tree'
import { describe, expect, test } from 'vitest'
import { HAMLET, someResident, units } from '../../test/known-world.ts'
import {
  isElsewhere,
  matchAdded,
  refuseChoice,
  refuseDuplicate,
  refuseErased,
  refuseLevel,
  refuseResident,
  stayIn,
} from './domain.ts'

const resident = someResident()
const [ONE, OTHER] = [resident.residentId, someResident().residentId]
const [stay] = resident.stays
const tree = buildTree(units)
const caller = { subject: 'o', roles: [], permissions: new Set<never>(), units: ['31027'], token: '' }
const judging = { tree, today: '2026-03-20', caller }

function line(more: object = {}): Thing {
  const said = { payoutId: 'p1', unitCode: '31027', since: '2026-03-05', kind: 'merit', line: 1, paid: 'cash' }
  return { ...said, residentId: ONE, candidates: [], status: 'recorded', states: [], version: 1, ...more }
}
const living = (from: string, until: string | null = null, hamletCode = HAMLET) =>
  someResident({ residentId: ONE, stays: [{ ...stay, hamletCode, from, until }] })

describe('the beneficiary', () => {
  test.each([
    ['of whom nothing is known yet is taken', undefined, undefined],
    ['who lives there is taken', living('2025-07-01'), undefined],
    ['who came on the last day of the month is taken', living('2026-03-31'), undefined],
    ['who left on its second day is taken', living('2025-07-01', '2026-03-02'), undefined],
    ['who left before is kept for a look', living('2025-07-01', '2026-03-01'), undefined, true],
    ['who came after is kept for a look', living('2026-04-01'), undefined, true],
    ['who lives in another commune is unknown', living('2025-07-01', null, '31018.02'), 'unknown-resident', true],
  ])('%s', (_what, known, code, elsewhere = false) => {
    expect(refuseResident(line(), known, judging)?.code).toBe(code)
    expect(isElsewhere(line(), known, tree)).toBe(elsewhere)
    expect(isElsewhere(line({ candidates: [ONE] }), known, tree)).toBe(false)
  })

  test.each([
    ['one of the candidates is taken', { candidates: [ONE, OTHER] }, undefined],
    ['nobody has chosen yet', { residentId: null, candidates: [ONE, OTHER] }, undefined],
    ['somebody else than the candidates is not', { candidates: [OTHER, someResident().residentId] }, 'not-a-candidate'],
  ])('%s', (_what, more, code) => {
    expect(refuseChoice(line(more), (id) => id)?.code).toBe(code)
  })

  test('who stands for a candidate is that candidate', () => {
    const heirOf = (id: string) => (id === OTHER ? ONE : id)
    expect(refuseChoice(line({ candidates: [OTHER] }), heirOf)).toBeUndefined()
  })

  test('who was erased is named neither as the one nor as a candidate', () => {
    const erased = new Set<string>([ONE])
    expect(refuseErased(line(), erased)).toMatchObject({ code: 'unknown-resident', pointer: '/residentId' })
    const held = line({ residentId: null, candidates: [ONE, OTHER] })
    expect(refuseErased(held, erased)).toMatchObject({ code: 'unknown-resident', pointer: '/candidates' })
    expect(refuseErased(line({ residentId: OTHER }), erased)).toBeUndefined()
  })
})

test.each([
  ['the same number', { payoutId: 'p2', line: 1, residentId: null, heirId: null }, '/line'],
  ['the same beneficiary', { payoutId: 'p2', line: 2, residentId: ONE, heirId: ONE }, '/residentId'],
  ['another line', { payoutId: 'p2', line: 2, residentId: OTHER, heirId: OTHER }, undefined],
  ['itself', { payoutId: 'p1', line: 1, residentId: ONE, heirId: ONE }, undefined],
])('beside %s', (_what, other, pointer) => {
  expect(refuseDuplicate(line(), [other])?.pointer).toBe(pointer)
  expect(refuseDuplicate(line({ status: 'withdrawn' }), [other])).toBeUndefined()
})

test('two lines of nobody are two', () => {
  expect(
    refuseDuplicate(line({ residentId: null }), [{ payoutId: 'p2', line: 2, residentId: null, heirId: null }]),
  ).toBeUndefined()
})

test.each([
  ['31027', undefined],
  ['91', 'wrong-level'],
  [HAMLET, undefined],
])('a list of %s', (unitCode, code) => {
  expect(refuseLevel(line({ unitCode }), judging)?.code).toBe(code)
})

test('who stands for the beneficiary of another line is the same, where that is asked', () => {
  const other = { payoutId: 'p2', line: 2, residentId: OTHER, heirId: ONE }
  expect(refuseDuplicate(line(), [other])).toBeUndefined()
  expect(refuseDuplicate(line(), [other], (id) => id)?.pointer).toBe('/residentId')
})

const NOBODY = { residentId: null, candidates: [] }
const [BOTH, THIRD] = [{ residentId: null, candidates: [ONE, OTHER] }, someResident().residentId]
test.each([
  ['a line of nobody is found to be of one', NOBODY, { residentId: ONE }, { residentId: ONE, candidates: [] }],
  ['a line of nobody may be of two', NOBODY, BOTH, BOTH],
  ['one of two is found', BOTH, { residentId: ONE }, { residentId: ONE }],
  ['nobody says nothing against one', {}, NOBODY, {}],
  ['two say nothing against one of them', {}, BOTH, {}],
  ['one of two says nothing against who was chosen', { candidates: [ONE, OTHER] }, { residentId: ONE }, {}],
  ['fewer say nothing against two', BOTH, { residentId: null, candidates: [OTHER] }, {}],
  ['another is something else', {}, { residentId: OTHER }, undefined],
  ['others are something else', BOTH, { residentId: null, candidates: [ONE, THIRD] }, undefined],
  ['another way of paying is something else', NOBODY, { residentId: ONE, paid: 'account' }, undefined],
])('the same list again: %s', (_what, known, said, more) => {
  expect(matchAdded(line(known), { ...line(NOBODY), ...said })).toEqual(more)
})

describe('where somebody lived in a month is said by', () => {
  const FAR = '31018.02'
  const at = (hamletCode: string, from: string, until: string | null = null) => ({ ...stay, hamletCode, from, until })

  test.each([
    ['the last stay of it', [at(HAMLET, '2025-07-01', '2026-03-10'), at(FAR, '2026-03-10')], [], FAR],
    ['none that begins after it', [at(HAMLET, '2025-07-01', '2026-04-01'), at(FAR, '2026-04-01')], [], HAMLET],
    ['the last before it', [at(FAR, '2025-07-01', '2025-09-01'), at(HAMLET, '2025-09-01', '2026-01-01')], [], HAMLET],
    ['the first after it, where there is none before', [at(FAR, '2026-05-01'), at(HAMLET, '2026-06-01')], [], FAR],
    ['where they lived under another id', [at(FAR, '2026-05-01')], [at(HAMLET, '2025-07-01', '2026-05-01')], HAMLET],
  ])('%s', (_what, stays, lived, hamletCode) => {
    expect(stayIn({ ...someResident({ stays }), lived } as never, '2026-03-05')).toMatchObject({ hamletCode })
  })
})
