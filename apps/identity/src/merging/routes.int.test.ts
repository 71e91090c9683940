import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { correctionsOf, from } from '../../test/corrections.ts'
import { eventsOf, givenHome, givenResident, startIdentityForTest, volunteer } from '../../test/started-identity.ts'

const [MONDAY, TUESDAY, WEDNESDAY] = ['2026-03-16T11:00:00Z', '2026-03-17T11:00:00Z', '2026-03-18T11:00:00Z']
const [ONE, TWO, THREE] = ['+84912345678', '+84987654321', '+84903111222']
let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

const { correctHome, correctPerson } = correctionsOf(() => service)
const client = (units = ['91']) => volunteer(service, units)
const homeOf = async (householdId: string) => client().getHousehold({ params: { householdId } }).orThrow()
const personOf = async (residentId: string) => client().getResident({ params: { residentId } }).orThrow()
const officer = (units = ['31027']) => service.as({ subject: 'officer', roles: ['commune_officer'], units }).identity

async function waiting(residentId: string) {
  const { items } = await officer()
    .listHeldConflicts({ query: { unit: '31027', limit: 500 } })
    .orThrow()
  return items.filter((one) => one.residentId === residentId).map(({ state, proposed }) => `${proposed.value} ${state}`)
}

describe('a correction of a home', () => {
  test('is applied without a version, published once, and answered the same when it is sent again', async () => {
    const home = await givenHome(service)
    const how = { correctionId: uuid(), madeAt: TUESDAY }
    const edits = { ...from('lane', '', 'Kênh 5'), ...from('devices', [], ['smartphone']) }
    expect(await correctHome(home, edits, how)).toBe('lane applied, devices applied')
    expect(await homeOf(home)).toMatchObject({ address: { lane: 'Kênh 5' }, devices: ['smartphone'], version: 2 })
    expect(await correctHome(home, edits, how)).toBe('lane applied, devices applied')
    expect(await correctHome(home, from('lane', '', 'Kênh 6'), how)).toBe('correction-differs')
    expect((await homeOf(home)).version).toBe(2)
    expect(await eventsOf(service, 'identity.household.v1', home)).toHaveLength(2)
    const { changes } = await client()
      .getHouseholdHistory({ params: { householdId: home } })
      .orThrow()
    expect(changes[0]).toMatchObject({ kind: 'corrected', fields: ['address', 'devices'], by: 'volunteer-1' })
  })

  test('that comes late changes nothing that was written down after it', async () => {
    const home = await givenHome(service)
    expect(await correctHome(home, from('language', null, 'khm'), { madeAt: WEDNESDAY })).toBe('language applied')
    expect(await correctHome(home, from('language', null, 'cjm'), { madeAt: MONDAY })).toBe('language merged')
    expect((await homeOf(home)).language).toBe('khm')
  })

  test('made before the desk put it right stays behind that', async () => {
    const home = await givenHome(service)
    const body = { address: { number: '12', lane: 'Kênh 5' } }
    await client()
      .correctHousehold({ params: { householdId: home }, body, ifMatch: 1 })
      .orThrow()
    expect(await correctHome(home, from('lane', '', 'Kênh 7'))).toBe('lane merged')
    expect((await homeOf(home)).address).toEqual({ number: '12', lane: 'Kênh 5' })
  })

  test('that says a time ahead counts as made now, and loses against nothing that comes tomorrow', async () => {
    const home = await givenHome(service)
    expect(await correctHome(home, from('lane', '', 'Kênh 5'), { madeAt: '2031-01-01T00:00:00Z' })).toBe('lane applied')
    const [row] = await service.parts.database.query(
      `SELECT made_at::text AS at FROM field_edit WHERE subject_id = $1`,
      [home],
    )
    expect(row).toMatchObject({ at: expect.stringContaining('2026-03-20') })
  })

  test('that was merged is one of the home that it went into, also of two in one batch', async () => {
    const [gone, left, stays] = [await givenHome(service), await givenHome(service), await givenHome(service)]
    for (const householdId of [gone, left]) {
      const body = { status: 'merged' as const, on: '2026-03-17', mergedInto: stays }
      await client().closeHousehold({ params: { householdId }, body, ifMatch: 1 }).orThrow()
    }
    const item = (householdId: string, device: 'tablet' | 'computer') => ({
      ...{ correctionId: uuid(), madeAt: WEDNESDAY },
      about: { kind: 'home' as const, householdId, edits: { devices: { saw: [], says: [device] } } },
    })
    const items = [item(gone, 'tablet'), item(left, 'computer')]
    const { results } = await client().recordCorrectionBatch({ body: { items } }).orThrow()
    expect(results).toMatchObject([{ value: { householdId: stays } }, { value: { householdId: stays } }])
    expect(await homeOf(stays)).toMatchObject({ devices: ['tablet', 'computer'], version: 2 })
  })

  test('that has ended is refused', async () => {
    const home = await givenHome(service)
    const body = { status: 'closed' as const, on: '2026-03-17' }
    await client()
      .closeHousehold({ params: { householdId: home }, body, ifMatch: 1 })
      .orThrow()
    expect(await correctHome(home, from('lane', '', 'Kênh 5'))).toBe('household-closed')
  })
})

describe('a correction of a person', () => {
  test('is held where somebody else said something else, once for one value, and the rest of it is applied', async () => {
    const person = await givenResident(service, await givenHome(service))
    expect(await correctPerson(person, from('phone', null, ONE))).toBe('phone applied')
    const both = { ...from('name', 'Nguyễn Thị Hoa', 'Nguyễn Thị Hòa'), ...from('phone', null, TWO) }
    expect(await correctPerson(person, both)).toBe('name applied, phone held')
    expect(await correctPerson(person, from('phone', null, TWO))).toBe('phone held')
    expect(await personOf(person)).toMatchObject({ name: 'Nguyễn Thị Hòa', phone: ONE, version: 3 })
    expect(await waiting(person)).toEqual([`${TWO} open`])
  })

  test('that settles what is held closes it, from the door or from the desk', async () => {
    const person = await givenResident(service, await givenHome(service))
    await correctPerson(person, from('phone', null, ONE))
    await correctPerson(person, from('phone', null, TWO))
    await correctPerson(person, from('phone', null, THREE))
    expect(await correctPerson(person, from('phone', ONE, TWO), { madeAt: WEDNESDAY })).toBe('phone applied')
    expect((await waiting(person)).toSorted()).toEqual([`${THREE} open`, `${TWO} resolved`])
    await client()
      .correctResident({ params: { residentId: person }, body: { phone: THREE }, ifMatch: 3 })
      .orThrow()
    expect((await waiting(person)).toSorted()).toEqual([`${THREE} resolved`, `${TWO} resolved`])
  })

  test('is known as typed: blanks and leading zeros make no other number', async () => {
    const person = await givenResident(service, await givenHome(service), { phone: '0912 345 678' })
    expect(await correctPerson(person, from('phone', '0912345678', '0987 654 321'))).toBe('phone applied')
    expect((await personOf(person)).phone).toBe(TWO)
  })

  test.each([
    ['a birth after the first stay', { birth: { saw: { year: 1958 }, says: { year: 2026 } } }, 'before-birth'],
    ['a birth that lies ahead', { birth: { saw: { year: 1958 }, says: { year: 2027 } } }, 'birth-in-future'],
    ['no number', from('phone', null, '12'), 'invalid-request'],
    ['no name', from('name', 'Nguyễn Thị Hoa', '12'), 'invalid-request'],
    ['an unknown field', from('personalNumber', null, '091055000123'), 'invalid-request'],
  ])('with %s is refused', async (_case, edits, code) => {
    expect(await correctPerson(await givenResident(service, await givenHome(service)), edits)).toBe(code)
  })

  test('is a read of that person, and its answer holds no value', async () => {
    const person = await givenResident(service, await givenHome(service))
    const about = { kind: 'person' as const, residentId: person, edits: { phone: { saw: null, says: ONE } } }
    const params = { correctionId: uuid() }
    const answer = await client()
      .recordCorrection({ params, body: { madeAt: TUESDAY, about } })
      .orThrow()
    const fields = [{ field: 'phone', outcome: 'applied', stands: true }]
    expect(answer).toEqual({ ...params, residentId: person, fields })
    const { items } = await officer()
      .listAccessLog({ query: { unit: '31027', residentId: person } })
      .orThrow()
    expect(items).toMatchObject([{ operation: 'recordCorrection', readBy: 'volunteer-1' }])
  })
})

describe('whoever looked after a home when it was written down', () => {
  test('may send it after the home and its people moved away; others may not', async () => {
    const home = await givenHome(service)
    const person = await givenResident(service, home)
    const body = { to: '31018.02', on: '2026-03-17' }
    await client()
      .moveHousehold({ params: { householdId: home }, body, ifMatch: 1 })
      .orThrow()
    const [before, after] = [{ madeAt: MONDAY }, { madeAt: WEDNESDAY }]
    expect(await correctHome(home, from('lane', '', 'Kênh 5'), before)).toBe('lane applied')
    expect(await correctPerson(person, from('phone', null, ONE), before)).toBe('phone applied')
    expect(await correctHome(home, from('lane', 'Kênh 5', 'Kênh 6'), after)).toBe('unknown-household')
    expect(await correctPerson(person, from('phone', ONE, TWO), after)).toBe('unknown-resident')
    const there = { ...after, units: ['31018'] }
    expect(await correctHome(home, from('lane', 'Kênh 5', 'Kênh 6'), there)).toBe('lane applied')
  })

  test('may send it as long as a phone may be late, and corrects nobody who left long ago', async () => {
    const [old, next] = [await givenHome(service), await givenHome(service, '31018.02')]
    const person = await givenResident(service, old)
    const body = { householdId: next, on: '2026-03-17' }
    await client()
      .moveResident({ params: { residentId: person }, body, ifMatch: 1 })
      .orThrow()
    const units = ['31027.07']
    const late = { madeAt: '2025-12-20T11:00:00Z', units }
    expect(await correctPerson(person, from('phone', null, ONE), late)).toBe('phone applied')
    const tooLate = { madeAt: '2025-12-19T11:00:00Z', units }
    expect(await correctPerson(person, from('phone', ONE, TWO), tooLate)).toBe('unknown-resident')
    // The home is theirs still, so it does not matter how late it comes.
    expect(await correctHome(old, from('lane', '', 'Kênh 5'), tooLate)).toBe('lane applied')
    const moved = { to: '31018.02', on: '2026-03-17' }
    await client()
      .moveHousehold({ params: { householdId: old }, body: moved, ifMatch: 2 })
      .orThrow()
    expect(await correctHome(old, from('lane', 'Kênh 5', 'Kênh 6'), tooLate)).toBe('unknown-household')
    expect(await correctHome(old, from('lane', 'Kênh 5', 'Kênh 6'), late)).toBe('lane applied')
  })

  test('does not learn of a correction of other units, and cannot take its id', async () => {
    const home = await givenHome(service, '31018.02')
    const how = { correctionId: uuid(), units: ['31018'] }
    expect(await correctHome(home, from('lane', '', 'Kênh 5'), how)).toBe('lane applied')
    const { identity } = service.as({ subject: 'somebody', roles: ['volunteer'], units: ['31027'] })
    const about = { kind: 'home' as const, householdId: await givenHome(service), edits: {} }
    const taken = { params: { correctionId: how.correctionId }, body: { madeAt: MONDAY, about } }
    expect((await identity.recordCorrection(taken)).error?.code).toBe('not-found')
  })
})

test('who does not record at the door corrects nothing, and who has no token neither', async () => {
  const about = { kind: 'home' as const, householdId: uuid(), edits: {} }
  const correction = { params: { correctionId: uuid() }, body: { madeAt: MONDAY, about } }
  for (const role of ['province_officer', 'observer', 'commune_lead']) {
    const { identity } = service.as({ roles: [role], units: ['91'] })
    expect((await identity.recordCorrection(correction)).error?.code).toBe('forbidden')
  }
  expect((await volunteer(service).recordCorrection(correction)).error?.code).toBe('unknown-household')
})
