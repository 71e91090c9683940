import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COMMUNE, startTeamsForTest } from '../../test/known-world.ts'

let service: TestService
beforeAll(async () => {
  service = await startTeamsForTest()
})
afterAll(() => service.stop())

const officer = (units = [COMMUNE]) => service.as({ roles: ['commune_officer'], units }).teams
const RADIO = { channel: 'radio', on: '2026-03-17', place: 'Loa ấp 7' } as const

async function message(publish = true): Promise<string> {
  const messageId = uuid()
  const body = { unitCode: COMMUNE, since: '2026-03-10', title: 'Họp tổ', text: 'Mời họp tối nay.' }
  await officer().recordMessage({ params: { messageId }, body }).orThrow()
  const step = { status: 'published', on: '2026-03-12' } as const
  if (publish) await officer().advanceMessage({ params: { messageId }, body: step, ifMatch: 1 }).orThrow()
  return messageId
}

const log = (messageId: string, sendingId = uuid(), more: object = {}, units?: string[]) =>
  officer(units).logSending({ params: { messageId, sendingId }, body: { ...RADIO, ...more } })

test('what went out by hand is written down once, and listed by day', async () => {
  const [messageId, sendingId] = [await message(), uuid()]
  const first = await log(messageId, sendingId).orThrow()
  expect(first).toMatchObject({ ...RADIO, messageId, withdrawn: false, version: 1 })
  expect(await log(messageId, sendingId).orThrow()).toEqual(first)
  expect((await log(messageId, sendingId, { channel: 'portal' })).error?.code).toBe('sending-differs')
  const before = await log(messageId, uuid(), { channel: 'facebook_page', on: '2026-03-13', place: '' }).orThrow()
  expect(await officer().listSendings({ params: { messageId } }).orThrow()).toEqual({
    ...{ items: [before, first], deliveries: [] },
  })
})

test('what was written down by mistake is taken back once, and stays readable', async () => {
  const [messageId, sendingId] = [await message(), uuid()]
  await log(messageId, sendingId).orThrow()
  const params = { messageId, sendingId }
  const gone = await officer().withdrawSending({ params, ifMatch: 1 }).orThrow()
  expect(gone).toMatchObject({ withdrawn: true, version: 2 })
  expect(await officer().withdrawSending({ params, ifMatch: 1 }).orThrow()).toEqual(gone)
  const { items } = await officer().listSendings({ params: { messageId } }).orThrow()
  expect(items).toEqual([gone])
})

test.each([
  ['of a draft', async () => log(await message(false)), 'message-not-published'],
  ['on a day to come', async () => log(await message(), uuid(), { on: '2026-03-18' }), 'day-in-future'],
  ['of a message that nobody has', () => log(uuid()), 'unknown-message'],
  ['of a message of another commune', async () => log(await message(), uuid(), {}, ['31018']), 'unknown-message'],
  ['with a number of somebody', async () => log(await message(), uuid(), { place: '0912 345 678' }), 'invalid-request'],
])('nothing is written down %s', async (_what, sent, code) => {
  expect((await sent()).error?.code).toBe(code)
})

test('a sending is one of its message: under another one it is not there', async () => {
  const [messageId, sendingId] = [await message(), uuid()]
  await log(messageId, sendingId).orThrow()
  const params = { messageId: await message(), sendingId }
  expect((await officer().withdrawSending({ params, ifMatch: 1 })).error?.code).toBe('not-found')
})
