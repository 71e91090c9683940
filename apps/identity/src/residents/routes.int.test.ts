import { setTimeout as sleep } from 'node:timers/promises'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { eventsOf, givenHome, givenResident, startIdentityForTest, volunteer } from '../../test/started-identity.ts'

const RESIDENTS = 'identity.resident.v1'
const NUMBER = '091158000123'
const person = { from: '2025-07-01', name: 'Nguyễn Thị Hoa', birth: { year: 1958 }, sex: 'female' as const }
let service: TestService
let householdId: string
let elsewhere: string

beforeAll(async () => {
  service = await startIdentityForTest()
  householdId = await givenHome(service)
  elsewhere = await givenHome(service, '31018.02')
})
afterAll(() => service.stop())

function register(body: object, residentId = uuid(), units?: string[]) {
  const record = { householdId, ...person, ...body }
  return volunteer(service, units).registerResident({ params: { residentId }, body: record })
}

function numberOf(serial: number): string {
  return `091158${String(serial).padStart(6, '0')}`
}

async function stored(residentId: string) {
  const [row] = await service.parts.database.query<Record<string, unknown>>(
    'SELECT * FROM resident WHERE resident_id = $1',
    [residentId],
  )
  return row
}

describe('registering', () => {
  test('is answered and told of once, without anything personal; the number is nowhere', async () => {
    const residentId = uuid()
    const body = { name: ' Nguyễn  Thị Hoa'.normalize('NFD'), phone: '0912 345 678', personalNumber: NUMBER }
    const first = await register(body, residentId)
    const again = await register(body, residentId)
    expect(first.data).toMatchObject({
      name: 'Nguyễn Thị Hoa',
      phone: '+84912345678',
      personalNumberEnds: '123',
      hamletCode: '31027.07',
      since: '2025-07-01',
      masked: false,
      warnings: [],
      version: 1,
    })
    expect(again.data).toEqual(first.data)
    const events = await eventsOf(service, RESIDENTS, residentId)
    const stays = [{ householdId, hamletCode: '31027.07', from: '2025-07-01', until: null }]
    expect(events).toEqual([
      { sequence: 1, data: { residentId, birthMonth: '1958-12', stays, steps: [], level2Since: null } },
    ])
    expect(JSON.stringify(await stored(residentId))).not.toContain(NUMBER)
  })

  test('with other content under the same id is refused', async () => {
    const residentId = uuid()
    await register({}, residentId)
    expect((await register({ personalNumber: numberOf(5) }, residentId)).error?.code).toBe('resident-differs')
  })

  test('warns of what is odd and takes it', async () => {
    const { data } = await register({ name: 'Lê Lợi', personalNumber: '999259000001', phone: '0522345678' })
    expect(data?.warnings.sort()).toEqual(['birth-year-differs', 'disputed-range', 'sex-differs', 'unknown-prefix'])
  })

  describe('somebody whose name and birth a resident has', () => {
    const [name, birth] = ["H'Hen Niê", { date: '1990-05-20' }]

    test.each([
      ['the same', { name, birth }, true],
      ['without marks, the year alone', { name: "h'hen nie", birth: { year: 1990 } }, true],
      ['of a day written with one wrong digit', { name, birth: { date: '1990-05-21' } }, true],
      ['of another day', { name, birth: { date: '1990-07-14' } }, false],
      ['of another year', { name, birth: { year: 1991 } }, false],
      ['of another name', { name: "H'Hen Ayŭn", birth }, false],
    ])('%s', async (_case, more, isHint) => {
      const home = { householdId: await givenHome(service) }
      const residentId = await givenResident(service, home.householdId, { name, birth })
      const { data } = await register({ ...home, ...more })
      expect(data?.warnings).toEqual(isHint ? ['resembles-resident'] : [])
      expect(data?.resembles?.[0]).toEqual(isHint ? residentId : undefined)
    })

    test('in one batch each names the other, and who has left; who lives where the caller sees nobody is not named', async () => {
      const name = 'Trần Thị Cẩm Tú'
      const home = await givenHome(service)
      const left = await givenResident(service, home, { name, birth })
      const leaving = { params: { residentId: left }, body: { on: '2026-03-01' }, ifMatch: 1 }
      await volunteer(service).leaveHousehold(leaving).orThrow()
      const items = [home, home].map((one) => {
        return { residentId: uuid(), ...person, householdId: one, name, birth }
      })
      const { results } = await volunteer(service).registerResidentBatch({ body: { items } }).orThrow()
      const resembles = results.map((result) => (result.accepted ? result.value.resembles : result.problem))
      expect(resembles).toEqual([
        [left, items[1]?.residentId],
        [left, items[0]?.residentId],
      ])
      const { data } = await register({ householdId: elsewhere, name, birth }, uuid(), ['31018'])
      expect(data?.resembles).toBeUndefined()
    })

    test('of two who are registered at the same moment one names the other', async () => {
      const homes = await Promise.all(Array.from({ length: 20 }, () => givenHome(service)))
      const pairs = homes.map(async (home) => {
        const first = register({ householdId: home, name, birth })
        await sleep(Math.random() * 4) // a transaction later
        const both = await Promise.all([first, register({ householdId: home, name, birth })])
        return both.some(({ data }) => data?.warnings.includes('resembles-resident'))
      })
      expect(await Promise.all(pairs)).toEqual(homes.map(() => true))
    })

    test('is hinted at by a correction too', async () => {
      const home = await givenHome(service)
      const name = 'Trần Thị Cẩm Vân'
      const one = await givenResident(service, home, { name, birth })
      const other = await givenResident(service, home, { name, birth: { year: 1980 } })
      const correction = { params: { residentId: other }, body: { birth }, ifMatch: 1 }
      expect((await volunteer(service).correctResident(correction)).data?.resembles).toEqual([one])
    })
  })

  test('a personal number is taken once; whose it is is said inside the units only', async () => {
    const residentId = uuid()
    await register({ personalNumber: numberOf(77) }, residentId)
    const here = await register({ personalNumber: numberOf(77) })
    expect(here.error).toMatchObject({ code: 'personal-number-taken', status: 409, pointer: '/personalNumber' })
    expect(here.error?.detail).toContain(residentId)
    const there = await register({ householdId: elsewhere, personalNumber: numberOf(77) }, uuid(), ['31018'])
    expect(there.error?.code).toBe('personal-number-taken')
    expect(there.error?.detail).not.toContain(residentId)
  })

  test('two with one number at the same time: one is taken', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => register({ personalNumber: numberOf(88) })))
    expect(answers.map(({ error }) => error?.code ?? 'taken').sort()).toEqual([
      ...['personal-number-taken', 'personal-number-taken', 'personal-number-taken', 'taken'],
    ])
  })

  test.each([
    ['unknown-household', { householdId: uuid() }],
    ['unknown-household', 'elsewhere'],
    ['birth-in-future', { birth: { date: '2026-03-21' } }],
    ['before-birth', { birth: { date: '2025-12-01' } }],
    ['before-household', { from: '2025-06-30' }],
    ['invalid-request', { birth: { date: '1899-12-31' } }],
    ['invalid-request', { birth: { year: 1899 } }],
    ['day-in-future', { from: '2026-04-01' }],
  ])('is refused as %s', async (code, more) => {
    const body = typeof more === 'string' ? { householdId: elsewhere } : more
    expect((await register(body)).error?.code).toBe(code)
  })

  test.each([
    ['before 1900', { birth: { date: '1000-01-01' } }, '/birth/date', 'a day from 1900 to 8999'],
    ['by a number of before 2018', { phone: '01234567890' }, '/phone', 'this one is 0834567890 today'],
    ['by a name of nothing that can be seen', { name: '\u200b' }, '/name', 'a name of letters'],
  ])('%s is refused by its field', async (_what, more, pointer, detail) => {
    const { error } = await register(more)
    expect(error).toMatchObject({ code: 'invalid-request', status: 422 })
    expect(error?.errors).toEqual([{ pointer, detail: expect.stringContaining(detail) }])
  })

  test('what nobody sees is dropped, and the same in another writing is the same', async () => {
    const params = { residentId: uuid() }
    const plain = { name: 'Đặng Thị-Hai', phone: '0912345678', personalNumber: numberOf(97) }
    const parted = plain.personalNumber.replace(/(...)(?=.)/g, '$1 ')
    const copied = {
      name: '\u00d0ặng  Thị\u2011Hai\u200b',
      phone: '\u202a0912\u2011345\u2011678\u202c',
      personalNumber: parted,
    }
    const first = await register(copied, params.residentId)
    expect(first.data).toMatchObject({
      name: plain.name,
      phone: '+84912345678',
      personalNumberEnds: plain.personalNumber.slice(-3),
    })
    expect((await register(plain, params.residentId.toUpperCase())).data).toEqual(first.data)
  })

  test('optional texts of nothing that can be seen are not given, alone and in a batch', async () => {
    const blank = { phone: ' \u200b', personalNumber: '' }
    const { data } = await register(blank)
    expect(data).toMatchObject({ phone: null, personalNumberEnds: null })
    const items = [{ residentId: uuid(), householdId, ...person, ...blank }]
    const results = await volunteer(service).registerResidentBatch.many(items)
    expect(results).toMatchObject([{ accepted: true, value: { phone: null, personalNumberEnds: null } }])
    expect((await register({}, items[0]?.residentId)).data?.version).toBe(1)
  })

  test('in a closed household is refused', async () => {
    const closed = await givenHome(service)
    const body = { status: 'closed' as const, on: '2026-03-01' }
    await volunteer(service)
      .closeHousehold({ params: { householdId: closed }, body, ifMatch: 1 })
      .orThrow()
    expect((await register({ householdId: closed, from: '2026-03-02' })).error?.code).toBe('household-closed')
  })

  test('in a batch answers each in its place', async () => {
    const items = [1, 2, 3].map((serial) => ({
      residentId: uuid(),
      householdId,
      ...person,
      personalNumber: serial === 2 ? 'no number' : numberOf(100 + serial),
    }))
    const { results } = await volunteer(service).registerResidentBatch({ body: { items } }).orThrow()
    expect(results.map((result) => (result.accepted ? result.value.residentId : result.problem.code))).toEqual([
      items[0]?.residentId,
      'invalid-request',
      items[2]?.residentId,
    ])
    expect(JSON.stringify(results[1])).not.toContain('no number')
  })
})

describe('changing', () => {
  test('a correction is told of, and the former number is free again', async () => {
    const residentId = await givenResident(service, householdId, { personalNumber: numberOf(200) })
    const body = { birth: { date: '1961-04-09' }, personalNumber: numberOf(201) }
    const corrected = await volunteer(service).correctResident({ params: { residentId }, body, ifMatch: 1 }).orThrow()
    expect(corrected).toMatchObject({
      birth: body.birth,
      personalNumberEnds: '201',
      warnings: ['birth-year-differs'],
      version: 2,
    })
    expect((await eventsOf(service, RESIDENTS, residentId)).at(-1)).toMatchObject({
      sequence: 2,
      data: { birthMonth: '1961-04' },
    })
    expect((await register({ personalNumber: numberOf(200) })).error).toBeUndefined()
    const stale = await volunteer(service).correctResident({
      params: { residentId },
      body: { phone: '0912345678' },
      ifMatch: 1,
    })
    expect(stale.error?.code).toBe('precondition-failed')
  })

  test('a number that somebody has cannot be given by correction either', async () => {
    await givenResident(service, householdId, { personalNumber: numberOf(210) })
    const residentId = await givenResident(service, householdId)
    const body = { personalNumber: numberOf(210) }
    const { error } = await volunteer(service).correctResident({ params: { residentId }, body, ifMatch: 1 })
    expect(error?.code).toBe('personal-number-taken')
  })

  test('who moves, leaves and comes back has every stay in the events', async () => {
    const [second, residentId] = [await givenHome(service), await givenResident(service, householdId)]
    const client = volunteer(service)
    const params = { residentId }
    await client.moveResident({ params, body: { householdId: second, on: '2025-10-01' }, ifMatch: 1 }).orThrow()
    const left = await client.leaveHousehold({ params, body: { on: '2025-12-01' }, ifMatch: 2 }).orThrow()
    expect(left).toMatchObject({ leftOn: '2025-12-01', householdId: second })
    expect((await client.leaveHousehold({ params, body: { on: '2025-12-01' }, ifMatch: 2 })).data).toEqual(left)
    const later = await client.leaveHousehold({ params, body: { on: '2025-12-02' }, ifMatch: 3 })
    expect(later.error?.code).toBe('already-left')
    const early = await client.moveResident({ params, body: { householdId, on: '2025-11-01' }, ifMatch: 3 })
    expect(early.error?.code).toBe('before-last-change')
    await client.moveResident({ params, body: { householdId, on: '2026-01-01' }, ifMatch: 3 }).orThrow()
    const states = await eventsOf(service, RESIDENTS, residentId)
    expect(states.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4])
    const hamletCode = '31027.07'
    expect(states.at(-1)?.data).toMatchObject({
      stays: [
        { householdId, hamletCode, from: '2025-07-01', until: '2025-10-01' },
        { householdId: second, hamletCode, from: '2025-10-01', until: '2025-12-01' },
        { householdId, hamletCode, from: '2026-01-01', until: null },
      ],
    })
  })

  describe('on the day of arrival', () => {
    const stay = { householdId: '', hamletCode: '31027.07', from: '2025-07-01', until: '2026-03-01' }
    const client = () => volunteer(service, ['91'])
    let residentId: string

    beforeEach(async () => {
      stay.householdId = await givenHome(service)
      residentId = await givenResident(service, stay.householdId)
      const body = { householdId: elsewhere, on: '2026-03-01' }
      await client().moveResident({ params: { residentId }, body, ifMatch: 1 }).orThrow()
    })

    test('who leaves is kept where the last stay was', async () => {
      const body = { on: '2026-03-01' }
      const left = await client().leaveHousehold({ params: { residentId }, body, ifMatch: 2 }).orThrow()
      const { householdId, hamletCode, from: since, until: leftOn } = stay
      expect(left).toMatchObject({ householdId, hamletCode, since, leftOn })
      expect((await eventsOf(service, RESIDENTS, residentId)).at(-1)?.data).toMatchObject({ stays: [stay] })
    })

    test('who goes back never went', async () => {
      const body = { householdId: stay.householdId, on: '2026-03-01' }
      const back = await client().moveResident({ params: { residentId }, body, ifMatch: 2 }).orThrow()
      expect(back).toMatchObject({ householdId: stay.householdId, since: stay.from, leftOn: null })
      const [last] = (await eventsOf(service, RESIDENTS, residentId)).slice(-1)
      expect(last?.data).toMatchObject({ stays: [{ ...stay, until: null }] })
    })

    test('who leaves a home is kept in its hamlet of that day, though it has moved before', async () => {
      const home = { householdId: stay.householdId }
      const moving = { to: '31018.02', on: '2026-03-05' }
      await client().moveHousehold({ params: home, body: moving, ifMatch: 1 }).orThrow()
      const left = await client().leaveHousehold({ params: { residentId }, body: { on: '2026-03-01' }, ifMatch: 3 })
      expect(left.data).toMatchObject({ ...home, hamletCode: '31027.07' })
    })
  })

  test('nobody moves into or out of other units', async () => {
    const residentId = await givenResident(service, householdId)
    const body = { householdId: elsewhere, on: '2026-03-01' }
    const out = await volunteer(service).moveResident({ params: { residentId }, body, ifMatch: 1 })
    expect(out.error?.code).toBe('unknown-household')
    const from = await volunteer(service, ['31018']).moveResident({ params: { residentId }, body, ifMatch: 1 })
    expect(from.error?.code).toBe('not-found')
  })
})
