import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { breaches } from '@lantoa/contracts/identity/breaches'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rightsOf } from '../../test/rights-world.ts'
import { startIdentityForTest } from '../../test/started-identity.ts'
import { breach } from './breaches.ts'

let service: TestService
const { officer } = rightsOf(() => service)

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

const LOST = {
  ...{ unitCode: '31027', since: '2026-03-01', kind: 'lost_device' as const, what: 'Mất một điện thoại.', people: 412 },
  discoveredAt: '2026-03-17T01:00:00.000Z',
}

testRegisterRules(breaches, breach, () => service, {
  record: LOST,
  change: { people: 400 },
  advance: { status: 'closed', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'privacy_officer' },
})

const send = (more: object, breachId = uuid()) =>
  officer().recordBreach({ params: { breachId }, body: { ...LOST, ...more } })

test('says by when the authority is told, 72 hours after somebody found out', async () => {
  expect((await send({})).data).toMatchObject({ notifyBy: '2026-03-20T01:00:00.000Z', status: 'discovered' })
  const { data } = await send({ discoveredAt: '2026-03-17T08:00:00+07:00' })
  expect(data).toMatchObject({ discoveredAt: '2026-03-17T01:00:00.000Z', notifyBy: '2026-03-20T01:00:00.000Z' })
})

test.each([
  [{ discoveredAt: '2026-03-21T01:00:00Z' }, 'instant-in-future', '/discoveredAt'],
  [{ notifiedAt: '2026-03-16T01:00:00Z' }, 'before-discovery', '/notifiedAt'],
  [{ what: 'Gửi nhầm số 0912345678' }, 'invalid-request', undefined],
])('refuses %j', async (more, code, pointer) => {
  expect((await send(more)).error).toMatchObject({ status: 422, code, ...(pointer && { pointer }) })
})

test('is told of once it says when', async () => {
  const breachId = uuid()
  await send({}, breachId).then(({ data }) => expect(data).toBeDefined())
  const tell = (ifMatch: number) =>
    officer().advanceBreach({ params: { breachId }, ifMatch, body: { status: 'notified', on: '2026-03-19' } })
  expect((await tell(1)).error).toMatchObject({ status: 422, code: 'notice-needed' })
  const notifiedAt = '2026-03-19T01:00:00Z'
  await officer().correctBreach({ params: { breachId }, ifMatch: 1, body: { notifiedAt } }).orThrow()
  expect((await tell(2)).data).toMatchObject({ status: 'notified', notifiedAt: '2026-03-19T01:00:00.000Z' })
})

test('those of which nobody was told in time are found, to the second', async () => {
  const [late, inTime, told] = [uuid(), uuid(), uuid()]
  await send({ discoveredAt: '2026-03-17T08:59:59Z' }, late).then(({ data }) => expect(data).toBeDefined())
  await send({ discoveredAt: '2026-03-17T09:00:00Z' }, inTime).then(({ data }) => expect(data).toBeDefined())
  await send({ discoveredAt: '2026-03-10T05:00:00Z', notifiedAt: '2026-03-11T05:00:00Z' }, told)
  const idsOf = async (overdue: 'yes' | 'no') => {
    const list = await Array.fromAsync(officer().listBreaches.all({ query: { unit: '31027', overdue } }))
    return list.map(({ breachId }) => breachId).filter((id) => [late, inTime, told].includes(id))
  }
  expect(await idsOf('yes')).toEqual([late])
  expect((await idsOf('no')).toSorted()).toEqual([inTime, told].sort())
})
