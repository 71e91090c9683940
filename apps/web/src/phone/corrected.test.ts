import { expect, test } from 'vitest'
import { idOf } from '../../test/phone.ts'
import { correctionAt, homeAt, numberAt, personAt } from '../../test/records.ts'
import { homeIn } from './home.ts'
import type { NewRecord, RecordOf } from './kinds/kind.ts'
import type { Overlay } from './overlay.ts'
import { NO_PACK, type Pack, type PackPerson } from './pack.ts'

const [HOME, PERSON] = [idOf(1), idOf(20)]

/** A hamlet in which the server knows one home with one person, by what is recorded of both. */
function packWith(phone: string | null, devices: ('smartphone' | 'tablet')[] = []): Pack {
  const home = { kind: 'home' as const, householdId: HOME, hamletCode: '31027.07', language: null, version: 1 }
  const person = { kind: 'person' as const, residentId: PERSON, householdId: HOME, phone, version: 1 }
  const things = {
    [HOME]: { ...home, address: { number: '1', lane: 'Kênh Xáng' }, devices },
    [PERSON]: { ...person, name: 'Lê Thị Bưởi', birth: { year: 1960 }, sex: 'female' as const },
  }
  return { ...NO_PACK, things } as Pack
}

function overlayWith(...records: NewRecord[]): Overlay {
  const people = records.filter((record): record is RecordOf<'resident'> => record.kind === 'resident')
  const homes = records.filter((record): record is RecordOf<'household'> => record.kind === 'household')
  return { of: (householdId) => (householdId === HOME ? records : []), homes, people, attendances: [] }
}

const [one, two] = [numberAt(1, 20, 600, null, '1'), numberAt(1, 20, 601, '1', '2')]

test.each<[string, string | null, NewRecord[], string | null]>([
  ['nothing was corrected', '1', [], '1'],
  ['it was corrected here', null, [one], '1'],
  ['it was corrected twice, and each saw the one before', null, [one, two], '2'],
  ['the first of two has arrived', '1', [one, two], '2'],
  ['it has arrived', '2', [one, two], '2'],
  ['somebody else was first, so it is held', '9', [one, two], '9'],
])('a number is shown as far as is known here: %s', (_case, recorded, records, shown) => {
  expect(homeIn(HOME, packWith(recorded), overlayWith(...records))?.people[0]?.phone).toBe(shown)
})

test('a home is shown as it was corrected, and what nobody corrected stays', () => {
  const edits = {
    lane: { saw: 'Kênh Xáng', says: 'Kênh Mới' },
    devices: { saw: ['tablet' as const], says: ['tablet' as const, 'smartphone' as const] },
  }
  const about = { kind: 'home' as const, householdId: HOME, edits }
  const home = homeIn(HOME, packWith(null, ['tablet']), overlayWith(correctionAt(1, 600, about)))
  expect(home).toMatchObject({ address: { number: '1', lane: 'Kênh Mới' }, devices: ['tablet', 'smartphone'] })
  expect(home).toMatchObject({ language: null, people: [{ name: 'Lê Thị Bưởi', phone: null }] })
})

test.each([
  ['nobody was known, and one is named', false, { saw: null, says: PERSON }, true],
  ['one was known who was seen, and another one is named', true, { saw: PERSON, says: idOf(21) }, false],
  ['another one is known by now than was seen: it is held', true, { saw: null, says: idOf(21) }, true],
  ['somebody was seen who is not known here', false, { saw: idOf(21), says: PERSON }, false],
])('who heads a home is shown as far as is known here: %s', (_case, isHead, head, expected) => {
  const pack = packWith(null)
  const known = pack.things[PERSON] as PackPerson
  const things = { ...pack.things, [PERSON]: { ...known, ...(isHead && { isHead }) } }
  const about = { kind: 'home' as const, householdId: HOME, edits: { head } }
  const home = homeIn(HOME, { ...pack, things }, overlayWith(correctionAt(1, 600, about)))
  expect(home?.people[0]?.isHead ?? false).toBe(expected)
  expect(home).not.toHaveProperty('head')
})

test('who was registered here is corrected here as well', () => {
  const overlay = overlayWith(homeAt(1), personAt(1, 20), one)
  expect(homeIn(HOME, NO_PACK, overlay)?.people).toMatchObject([{ residentId: PERSON, phone: '1' }])
})
