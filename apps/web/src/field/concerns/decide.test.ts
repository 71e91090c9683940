import { expect, test } from 'vitest'
import { idOf } from '../../../test/phone.ts'
import { pathOf, recordOf, visitOf } from './decide.ts'

const SAID = { kind: 'difficulty', topic: 'signal', text: 'Không có sóng' } as const
const id = idOf(1)
const body = { ...SAID, raisedOn: '2026-03-17' }

test('where it is is asked only of who goes to several hamlets', () => {
  expect(pathOf(['31027.07'])).toEqual(['kind', 'topic', 'text'])
  expect(pathOf(['31027.07', '31027.08'])).toEqual(['kind', 'topic', 'hamletCode', 'text'])
})

test.each([
  [
    'at a home',
    SAID,
    { householdId: idOf(2), hamletCodes: ['31027.07'] },
    { householdId: idOf(2), unitCode: '31027.07' },
  ],
  ['alone', SAID, { hamletCodes: ['31027.07'] }, { unitCode: '31027.07' }],
  [
    'of the hamlet that was chosen',
    { ...SAID, hamletCode: '31027.08' },
    { hamletCodes: ['31027.07', '31027.08'] },
    { unitCode: '31027.08' },
  ],
])('raised %s', (_what, answers, place, { unitCode, ...home }) => {
  expect(recordOf(answers, { id, ...place }, '2026-03-17')).toEqual({
    kind: 'concern',
    id,
    ...home,
    body: { ...body, unitCode },
  })
})

test('what comes up at a visit names it: the one that is being written down, or the last one of the day', () => {
  const saved = { id: idOf(3), kind: 'visit', madeAt: '2026-03-17T11:40:00Z', state: 'sent' } as const
  expect(visitOf({ visitId: idOf(9) }, [saved], '2026-03-17')).toBe(idOf(9))
  expect(visitOf(undefined, [saved], '2026-03-17')).toBe(idOf(3))
  expect(visitOf(undefined, [saved], '2026-03-18')).toBeUndefined()
  expect(visitOf(undefined, [{ ...saved, state: 'let-go' }], '2026-03-17')).toBeUndefined()
  const place = { id, householdId: idOf(2), visitId: idOf(3), hamletCodes: ['31027.07'] }
  expect(recordOf(SAID, place, '2026-03-17')?.body).toMatchObject({ visitId: idOf(3) })
})

test('nothing is sent while something is open', () => {
  expect(recordOf({ ...SAID, text: '' }, { id, hamletCodes: ['31027.07'] }, '2026-03-17')).toBeUndefined()
  expect(recordOf(SAID, { id, hamletCodes: [] }, '2026-03-17')).toBeUndefined()
})
