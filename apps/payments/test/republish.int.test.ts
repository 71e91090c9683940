import { contentOf, countWaiting, republishAll } from '@lantoa/chassis/testing/topic-content'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'
import { holderTopic } from '@lantoa/contracts/payments/account-holders.events'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HAMLET, someResident } from './known-world.ts'
import { publishResidents, startPaymentsForTest } from './started-payments.ts'

let world: Awaited<ReturnType<typeof startPaymentsForTest>>
const operator = () => world.service.as({ roles: ['admin'] }).payments
const send = (body: { topic: string; limit: number; cursor?: string }) => operator().republish({ body }).orThrow()

async function givenHolder() {
  const resident = someResident()
  await publishResidents(world.service, [resident])
  const { trackAccount } = world.service.as({ roles: ['volunteer'], units: [HAMLET] }).payments
  const account = { kind: 'e_wallet', provider: 'momo', status: 'opened', openedOn: '2026-03-17' } as const
  await trackAccount({
    params: { accountId: uuid() },
    body: { residentId: resident.residentId, ...account },
  }).orThrow()
  return resident
}

beforeAll(async () => {
  world = await startPaymentsForTest()
})
afterAll(() => world.service.stop())

test('a replay heals a row that was changed or deleted by hand, and tells of who came back', async () => {
  const { service } = world
  const { database } = service.parts
  const [changed, deleted] = [await givenHolder(), someResident()]
  await publishResidents(service, [deleted])
  const rows = () =>
    database.query('SELECT * FROM resident WHERE resident_id = ANY($1) ORDER BY resident_id', [
      [changed.residentId, deleted.residentId],
    ])
  const before = await rows()
  const told = () => contentOf(service.parts.eventLog, holderTopic)
  await operator()
    .replay({ body: { from: 0 } })
    .orThrow()
  await service.settled()
  // Nothing is wrong, so nothing is written and nobody hears of anything.
  expect(await rows()).toEqual(before)

  const toldBefore = await told()
  await database.query(`UPDATE resident SET birth_month = '1900-01', stays = '[]' WHERE resident_id = $1`, [
    changed.residentId,
  ])
  await database.query('DELETE FROM resident WHERE resident_id = $1', [deleted.residentId])
  expect(await operator().replay({ body: { topics: ['identity.resident.v1'] } })).toMatchObject({
    data: { topics: ['identity.resident.v1'] },
  })
  await expect.poll(async () => (await rows()).length).toBe(2)
  await service.settled()
  expect(await rows()).toEqual(
    before.map((row) => (row.resident_id === changed.residentId ? { ...row, holder_version: 2 } : row)),
  )
  const withoutSequence = (content: Awaited<ReturnType<typeof told>>) => content.map(({ key, data }) => ({ key, data }))
  expect(withoutSequence(await told())).toEqual(withoutSequence(toldBefore))
})

test('a change that is under way is waited for', async () => {
  const { service } = world
  const { database, eventLog } = service.parts
  const holder = await givenHolder()
  let republishing: Promise<number> | undefined
  await database.transaction(async (tx) => {
    await tx.query('UPDATE resident SET holder_version = 77 WHERE resident_id = $1', [holder.residentId])
    republishing = republishAll(send, holderTopic.name, 1_000)
    await expect.poll(() => countWaiting(database)).toBe(1)
  })
  await republishing
  await service.settled()
  const content = await contentOf(eventLog, holderTopic)
  expect(content.find(({ key }) => key === holder.residentId)?.sequence).toBe('77')
})

test('holders come out as they were, an erased one as a tombstone, and nobody who never had an account', async () => {
  const { service } = world
  for (let holder = 0; holder < 3; holder += 1) await givenHolder()
  const erased = await givenHolder()
  await publishResidents(service, [someResident()])
  await service.publish(residentChanged, [{ key: erased.residentId, data: null, sequence: 2 }])
  await service.settled()
  const before = await contentOf(service.parts.eventLog, holderTopic)
  expect(before.filter(({ data }) => data === null).map(({ key }) => key)).toEqual([erased.residentId])
  await service.emptyLog()
  expect(await republishAll(send, holderTopic.name, 2)).toBe(before.length)
  await service.settled()
  expect(await contentOf(service.parts.eventLog, holderTopic)).toEqual(before)
})

test('a topic that is not followed cannot be replayed', async () => {
  const { error } = await operator().replay({ body: { topics: ['identity.resident.v1', 'payments.holder.v1'] } })
  expect(error).toMatchObject({ status: 404, code: 'unknown-topic', pointer: '/topics' })
})
