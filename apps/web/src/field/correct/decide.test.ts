import { expect, test } from 'vitest'
import { HOME, person } from '../../../test/sample-home.ts'
import { canBeCorrected, type HomeSays, homeCorrection, personCorrection } from './decide.ts'

const MADE = { id: 'c', now: new Date('2026-03-17T11:40:00Z') }
const AT_HOME = { ...HOME, devices: ['smartphone' as const, 'tablet' as const] }
const LAN = person('Trần Thị Lan', { year: 1975 }, { phone: '+84912345678' })

test.each<[says: HomeSays, edits: object | undefined]>([
  [{ number: '14' }, { number: { saw: '12', says: '14' } }],
  [{ lane: '' }, { lane: { saw: 'Kênh 5', says: '' } }],
  [{ lane: 'Kênh 5' }, undefined],
  [{ devices: [] }, { devices: { saw: ['smartphone', 'tablet'], says: [] } }],
  [{ devices: ['tablet', 'smartphone'] }, undefined],
])('that a home has %j is sent with what was seen', (says, edits) => {
  const about = { kind: 'home', householdId: 'h', edits }
  expect(homeCorrection(AT_HOME, says, MADE)).toEqual(
    edits && { kind: 'correction', id: 'c', householdId: 'h', body: { madeAt: '2026-03-17T11:40:00.000Z', about } },
  )
})

test.each<[says: Parameters<typeof personCorrection>[1], edits: object | undefined]>([
  [{ name: 'Trần Thị Lân' }, { name: { saw: 'Trần Thị Lan', says: 'Trần Thị Lân' } }],
  [{ birth: { date: '1975-02-01' } }, { birth: { saw: { year: 1975 }, says: { date: '1975-02-01' } } }],
  [{ birth: { year: 1975 } }, undefined],
  [{ sex: 'male' }, { sex: { saw: 'female', says: 'male' } }],
  [{ phone: null }, { phone: { saw: '+84912345678', says: null } }],
  [{ phone: '+84912345678' }, undefined],
])('that somebody has %j is sent with what was seen', (says, edits) => {
  const about = edits && { kind: 'person', residentId: LAN.residentId, edits }
  expect(personCorrection(LAN, says, MADE)?.body.about).toEqual(about)
})

test.each([
  [HOME, true],
  [{ ...HOME, masked: true }, false],
  [{ ...HOME, address: null }, false],
])('a home of which one sees no names or no address is not corrected', (home, can) => {
  expect(canBeCorrected(home)).toBe(can)
})
