import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { givenHome, givenResident, startIdentityForTest, volunteer } from '../../test/started-identity.ts'

const SESSION = uuid()
const TRAINER = uuid()
const HELD = { unitCode: '31027', day: '2026-03-17', status: 'held', trainerIds: [TRAINER], headcounts: [] as object[] }
/** What teams says of the session. */
let answer: { status: number; body: object }
let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest(async (request) => {
    const { pathname } = new URL(new Request(request).url)
    if (!pathname.includes('/sessions/')) return Response.json({ items: [] })
    return Response.json(answer.body, { status: answer.status })
  })
  const [here, there] = [await givenHome(service), await givenHome(service, '31018.02')]
  await givenResident(service, here, { name: 'Trần Văn Lũy', birth: { date: '1951-04-02' } })
  await givenResident(service, there, { name: 'Trần Văn Lũy', birth: { year: 1990 } })
})
afterAll(() => service.stop())
beforeEach(() => {
  answer = { status: 200, body: HELD }
})

const trainer = (claims: object = {}) => service.as({ subject: TRAINER, roles: ['trainer'], units: [], ...claims })
const search = (name = 'tran luy', who = trainer()) =>
  who.identity.searchAttendees({ body: { sessionId: SESSION, name } })

test('a trainer finds who lives in the unit of his session, beyond his own units, and no more of them than it takes', async () => {
  const { items } = await search().orThrow()
  expect(items).toEqual([
    { residentId: expect.any(String), name: 'Trần Văn Lũy', birthYear: 1951, hamletCode: '31027.07' },
  ])
  const officer = service.as({ roles: ['commune_officer'], units: ['31027'] }).identity
  const log = await officer
    .listAccessLog({ query: { unit: '31027', residentId: items[0]?.residentId ?? '' } })
    .orThrow()
  expect(log.items.filter(({ operation }) => operation === 'searchAttendees')).toMatchObject([
    { readBy: TRAINER, masked: false },
  ])
})

test('nobody is found outside of the unit of the session, by one letter, or by a word of nobody', async () => {
  answer.body = { ...HELD, unitCode: '31018' }
  expect((await search().orThrow()).items).toMatchObject([{ birthYear: 1990, hamletCode: '31018.02' }])
  answer.body = HELD
  expect((await search('nguyen luy').orThrow()).items).toEqual([])
  expect((await search('t')).error).toMatchObject({ status: 422, code: 'invalid-request' })
})

test('who has left is not found and takes the place of nobody; of the others no more are named than are asked for', async () => {
  const home = await givenHome(service)
  for (const name of ['Vương Văn An', 'Vương Văn An', 'Vương Văn An', 'Vương Văn Bình', 'Vương Văn Chi']) {
    const residentId = await givenResident(service, home, { name })
    if (name !== 'Vương Văn An') continue
    const leaving = { params: { residentId }, body: { on: '2026-03-01' }, ifMatch: 1 }
    await volunteer(service).leaveHousehold(leaving).orThrow()
  }
  const { items } = await trainer()
    .identity.searchAttendees({ body: { sessionId: SESSION, name: 'vuong', limit: 1 } })
    .orThrow()
  expect(items.map(({ name }) => name)).toEqual(['Vương Văn Bình'])
})

describe('nobody is named', () => {
  test.each([
    ['that teams does not show', 404, { code: 'not-found' }, 'unknown-session'],
    ['that is cancelled', 200, { ...HELD, status: 'cancelled' }, 'session-not-held'],
    ['at which heads were counted', 200, { ...HELD, headcounts: [{}] }, 'session-not-held'],
    ['that lies ahead', 200, { ...HELD, day: '2026-03-21' }, 'session-in-future'],
    ['while teams is away', 503, { code: 'try-later' }, 'try-later'],
  ])('of a session %s', async (_what, status, body, code) => {
    answer = { status, body: { type: 'about:blank', title: code, status, ...body } }
    expect((await search()).error?.code).toBe(code)
  })

  test('to who oversees the session of others above his units, and to a volunteer', async () => {
    const leader = (units: string[], subject = uuid()) => trainer({ subject, roles: ['team_leader'], units })
    expect((await search('luy', leader(['31027.07']))).error?.code).toBe('unknown-session')
    expect((await search('luy', leader(['31027.07'], TRAINER)).orThrow()).items).toHaveLength(1)
    expect((await search('luy', leader(['31027'])).orThrow()).items).toHaveLength(1)
    const volunteer = trainer({ roles: ['volunteer'], units: ['31027.07'] })
    expect((await search('luy', volunteer)).error).toMatchObject({ status: 403, code: 'forbidden' })
  })
})
