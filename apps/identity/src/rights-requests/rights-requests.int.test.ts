import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { rightsRequests } from '@lantoa/contracts/identity/rights-requests'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rightsOf } from '../../test/rights-world.ts'
import { startIdentityForTest } from '../../test/started-identity.ts'
import { rightsRequest } from './rights-requests.ts'

let service: TestService
const residentId = uuid()
const { officer, register, ask, advance } = rightsOf(() => service)

beforeAll(async () => {
  service = await startIdentityForTest()
  await register(residentId)
})
afterAll(() => service.stop())

testRegisterRules(rightsRequests, rightsRequest, () => service, {
  record: { unitCode: '31027', since: '2026-03-01', residentId, kind: 'see' },
  change: { kind: 'correct' },
  advance: { status: 'in_progress', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'privacy_officer' },
})

const send = (more: object) => {
  const body = { unitCode: '31027', since: '2026-03-17', residentId, kind: 'object' as const, ...more }
  return officer().recordRightsRequest({ params: { rightsRequestId: uuid() }, body })
}

test('says by when it is answered, and by when processing stops', async () => {
  expect((await send({})).data).toMatchObject({ answerBy: '2026-03-19', stopBy: '2026-04-01', takenAt: 'office' })
  expect((await send({ withOthers: true })).data).toMatchObject({ stopBy: '2026-04-06' })
  expect((await send({ extendedBy: 15 })).data).toMatchObject({ stopBy: '2026-04-16' })
  expect((await send({ kind: 'see' })).data).toMatchObject({ answerBy: '2026-03-19', stopBy: null })
})

test.each([
  [{ residentId: uuid() }, 422, 'unknown-resident', '/residentId'],
  [{ kind: 'see', extendedBy: 3 }, 422, 'nothing-to-extend', '/extendedBy'],
  [{ since: '2026-03-21' }, 422, 'day-in-future', '/since'],
])('refuses %j', async (more, status, code, pointer) => {
  expect((await send(more)).error).toMatchObject({ status, code, pointer })
})

test('of people in other units it knows nobody', async () => {
  const body = { unitCode: '31018', since: '2026-03-17', residentId, kind: 'see' as const }
  const client = officer(['31018'])
  const { error } = await client.recordRightsRequest({ params: { rightsRequestId: uuid() }, body })
  expect(error).toMatchObject({ status: 422, code: 'unknown-resident' })
})

test('is refused with a reason only', async () => {
  const rightsRequestId = await ask(residentId, 'see')
  expect((await advance(rightsRequestId, 'refused', 2)).error).toMatchObject({ status: 422, code: 'reason-needed' })
  const reason = { params: { rightsRequestId }, ifMatch: 2, body: { refusedFor: 'not_identified' as const } }
  await officer().correctRightsRequest(reason).orThrow()
  expect((await advance(rightsRequestId, 'refused', 3)).data).toMatchObject({ status: 'refused', version: 4 })
})

test('to be erased is not answered before it is done', async () => {
  const rightsRequestId = await ask(residentId, 'delete')
  expect((await advance(rightsRequestId, 'answered', 2)).error).toMatchObject({ status: 409, code: 'not-erased' })
})

test('is taken by an officer of the commune, and by nobody at the door', async () => {
  const body = {
    unitCode: '31027',
    since: '2026-03-17',
    residentId,
    kind: 'see' as const,
    takenAt: 'door' as const,
  }
  const as = (role: 'commune_officer' | 'volunteer') =>
    service
      .as({ roles: [role], units: ['31027'] })
      .identity.recordRightsRequest({ params: { rightsRequestId: uuid() }, body })
  expect((await as('commune_officer')).data).toMatchObject({ takenAt: 'door' })
  expect((await as('volunteer')).error).toMatchObject({ status: 403 })
})

test('those that are late are found, and those that are not', async () => {
  const [late, waiting] = [uuid(), uuid()]
  for (const [rightsRequestId, since] of [
    [late, '2026-03-17'], // to be answered by yesterday
    [waiting, '2026-03-18'],
  ] as const) {
    const body = { unitCode: '31027', since, residentId, kind: 'see' as const }
    await officer().recordRightsRequest({ params: { rightsRequestId }, body }).orThrow()
  }
  const idsOf = async (overdue: 'yes' | 'no', more: { status?: 'received' | 'answered' } = {}) => {
    const list = officer().listRightsRequests.all({ query: { unit: '31027', overdue, limit: 2, ...more } })
    return (await Array.fromAsync(list)).map(({ rightsRequestId }) => rightsRequestId)
  }
  expect(await idsOf('yes')).toContain(late)
  expect(await idsOf('yes')).not.toContain(waiting)
  expect(await idsOf('no')).toContain(waiting)
  expect(await idsOf('no')).not.toContain(late)
  expect(await idsOf('yes', { status: 'answered' })).toEqual([])
  const all = await Array.fromAsync(officer().listRightsRequests.all({ query: { unit: '31027' } }))
  expect((await idsOf('yes')).length + (await idsOf('no')).length).toBe(all.length)
  await advance(late, 'in_progress', 1).orThrow()
  expect(await idsOf('yes')).toContain(late)
  await advance(late, 'answered', 2).orThrow()
  expect(await idsOf('yes')).not.toContain(late)
})
