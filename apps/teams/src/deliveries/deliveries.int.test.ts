import type { Tx } from '@lantoa/chassis/database/database'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import type { Args } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import webPush from 'web-push'
import { doorsOf, HAMLET } from '../../test/door-world.ts'
import { COMMUNE, EVENING, startTeamsForTest } from '../../test/known-world.ts'
import { createBrowser, startReceiver } from '../../test/push-service.ts'
import { deliverBy, signatureOf } from './deliver.ts'
import type { DeliverySettings } from './settings.ts'
import { takeDue } from './store.ts'
import { deliverDue } from './worker.ts'

let receiver: Awaited<ReturnType<typeof startReceiver>>
let service: TestService
let settings: DeliverySettings
let now = EVENING
let team: string
const { officer, setUpTeam } = doorsOf(() => service)

beforeAll(async () => {
  receiver = await startReceiver()
  settings = {
    push: { ...webPush.generateVAPIDKeys(), subject: 'mailto:van-hanh@lantoa.example' },
    webhooks: { zalo_oa: { url: `${receiver.url}/zalo`, secret: 'bí mật' } },
    allowPrivate: true,
    interval: 3_600_000, // works when a test says so
  }
  service = await startTeamsForTest(() => now, undefined, { delivery: settings })
  team = await setUpTeam()
})
afterAll(async () => {
  await service.stop()
  await receiver.stop()
})
beforeEach(() => {
  now = EVENING
})

const work = (deliver = deliverBy(settings)) => deliverDue(service.parts, deliver)
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1_000)
}

async function send(more: Partial<Args<'teams', 'recordMessage'>['body']> = {}): Promise<string> {
  const messageId = uuid()
  const said = { title: 'Họp tổ', text: 'Mời họp tối nay.', channels: ['zalo_oa' as const] }
  const body = { unitCode: COMMUNE, since: '2026-03-10', ...said, ...more }
  await officer().recordMessage({ params: { messageId }, body }).orThrow()
  await advance(messageId, 'published', 1)
  return messageId
}

async function advance(messageId: string, status: 'published' | 'withdrawn', ifMatch: number) {
  const body = { status, on: '2026-03-17' }
  await officer().advanceMessage({ params: { messageId }, body, ifMatch }).orThrow()
  await service.settled()
}

/** A phone of a member of the team that asked to be told. */
async function phone({ path = `/${uuid()}`, units = [HAMLET] } = {}) {
  const [personId, deviceId] = [uuid(), uuid()]
  const member = { bodyId: team, personId, role: 'member' as const, from: '2026-01-01' }
  const membership = { params: { membershipId: uuid() }, body: { ...member, affiliations: ['youth_union' as const] } }
  await officer().joinBody(membership).orThrow()
  const own = service.as({ subject: personId, roles: ['volunteer'], units, team }).teams
  const body = { name: 'Máy xanh', kind: 'phone' as const, appVersion: '1.0.0' }
  await own.registerDevice({ params: { deviceId }, body }).orThrow()
  const browser = createBrowser(`${receiver.url}${path}`)
  const subscribe = (subscription = browser.subscription) =>
    own.subscribeDevice({ params: { deviceId }, body: subscription })
  await subscribe().orThrow()
  return { path, personId, deviceId, own, browser, subscribe }
}

async function deliveriesOf(messageId: string) {
  const { deliveries } = await officer().listSendings({ params: { messageId } }).orThrow()
  return Object.fromEntries(deliveries.map(({ channel, sent, waiting, failed }) => [channel, [sent, waiting, failed]]))
}

const ofMessage = (messageId: string) => receiver.to('/zalo').filter(({ body }) => body.includes(messageId))

describe('a webhook', () => {
  test('is sent the message once, signed, under an id of its own', async () => {
    const messageId = await send({ unitCodes: [HAMLET] })
    await work()
    await work()
    const [sent, ...more] = ofMessage(messageId)
    expect(more).toEqual([])
    const body = sent?.body.toString() ?? ''
    expect(JSON.parse(body)).toMatchObject({
      ...{ id: sent?.headers['idempotency-key'], messageId, channel: 'zalo_oa', kind: 'notice' },
      ...{ title: 'Họp tổ', text: 'Mời họp tối nay.', unitCodes: [HAMLET], audiences: [] },
    })
    expect(sent?.headers['lantoa-signature']).toBe(signatureOf(body, 'bí mật', now))
    expect(await deliveriesOf(messageId)).toEqual({ zalo_oa: [1, 0, 0] })
  })

  test('that fails is tried again, later each time, under the same id', async () => {
    receiver.answers.set('/zalo', 503)
    const messageId = await send()
    await work()
    await work() // not yet
    expect(ofMessage(messageId)).toHaveLength(1)
    later(31)
    await work()
    later(31) // the pause has doubled
    await work()
    expect(ofMessage(messageId)).toHaveLength(2)
    expect(await deliveriesOf(messageId)).toEqual({ zalo_oa: [0, 1, 0] })
    receiver.answers.delete('/zalo')
    later(60)
    await work()
    expect(await deliveriesOf(messageId)).toEqual({ zalo_oa: [1, 0, 0] })
    expect(new Set(ofMessage(messageId).map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
  })

  test('is given up after about two days, and not before', async () => {
    const messageId = await send()
    let tries = 0
    const failing = async () => {
      tries += 1
      return 'failed' as const
    }
    for (let hour = 0; hour < 24 * 7; hour += 1) {
      await work(failing)
      later(3_600)
    }
    expect(tries).toBe(18)
    expect(await deliveriesOf(messageId)).toEqual({ zalo_oa: [0, 0, 1] })
  })

  test('gets what was under way when a process died: not while that may live, once at least then', async () => {
    const messageId = await send()
    const dies = () => new Promise<never>(() => undefined)
    void work(dies)
    const taken = async () => (await deliveriesOf(messageId)).zalo_oa
    await expect.poll(() => triesOf(messageId)).toBe(1)
    await work()
    expect([await taken(), ofMessage(messageId)]).toEqual([[0, 1, 0], []])
    later(61)
    await work()
    expect([await taken(), ofMessage(messageId).length]).toEqual([[1, 0, 0], 1])
  })

  test('two workers at once send each message once', async () => {
    const ids = await Promise.all(Array.from({ length: 30 }, () => send()))
    await Promise.all([work(), work()])
    expect(ids.map((id) => ofMessage(id).length)).toEqual(ids.map(() => 1))
  })

  test('gets nothing of what was withdrawn before, and nothing of a draft', async () => {
    const messageId = await send()
    await advance(messageId, 'withdrawn', 2)
    await work()
    expect(ofMessage(messageId)).toEqual([])
  })

  test('gets what was withdrawn by mistake before it was sent, once that is put right, and once', async () => {
    const messageId = await send()
    await advance(messageId, 'withdrawn', 2)
    await work()
    const body = { status: 'withdrawn' as const, from: '2026-03-17', on: null, reason: 'Nhầm tin' }
    await officer().correctMessageStatus({ params: { messageId }, body, ifMatch: 3 }).orThrow()
    await service.settled()
    await work()
    await work()
    expect(ofMessage(messageId)).toHaveLength(1)
    expect(await deliveriesOf(messageId)).toEqual({ zalo_oa: [1, 0, 0] })
  })

  test('that was sent a message while it was withdrawn is not sent it again', async () => {
    const messageId = await send()
    let tries = 0
    const late = async () => {
      tries += 1
      if (tries === 1) await advance(messageId, 'withdrawn', 2)
      return 'sent' as const
    }
    await work(late)
    const body = { status: 'withdrawn' as const, from: '2026-03-17', on: null, reason: 'Nhầm tin' }
    await officer().correctMessageStatus({ params: { messageId }, body, ifMatch: 3 }).orThrow()
    await service.settled()
    await work(late)
    expect([tries, await deliveriesOf(messageId)]).toEqual([1, { zalo_oa: [1, 0, 0] }])
  })

  test('inside the own network is never sent to, where that is not allowed', async () => {
    const messageId = await send()
    await work(deliverBy({ ...settings, allowPrivate: false }))
    expect(ofMessage(messageId)).toEqual([])
    expect(await deliveriesOf(messageId)).toEqual({ zalo_oa: [0, 1, 0] })
  })

  test('is not sent a message anew that is corrected', async () => {
    const messageId = await send()
    await work()
    await officer()
      .correctMessage({ params: { messageId }, body: { title: 'Họp' }, ifMatch: 2 })
      .orThrow()
    await service.settled()
    await work()
    expect(ofMessage(messageId)).toHaveLength(1)
  })
})

async function triesOf(messageId: string): Promise<number> {
  const rows = await service.parts.database.query<{ tries: number }>(
    'SELECT tries FROM delivery WHERE message_id = $1',
    [messageId],
  )
  return rows[0]?.tries ?? 0
}

describe('Web Push', () => {
  test('tells each phone of the teams there which message came, in words that only the phone can read', async () => {
    const { path, browser } = await phone()
    const messageId = await send({ channels: ['in_app'] })
    await work()
    const [sent, ...more] = receiver.to(path)
    expect(more).toEqual([])
    expect(sent?.headers).toMatchObject({ 'content-encoding': 'aes128gcm' })
    expect(sent?.headers.authorization).toContain(`k=${settings.push?.publicKey}`)
    expect(sent?.body.includes(messageId)).toBe(false)
    expect(browser.read(sent?.body ?? Buffer.alloc(0))).toEqual({ messageId, title: 'Họp tổ' })
  })

  test.each([404, 410])('forgets a phone that its push service answers with %i', async (status) => {
    const { path } = await phone()
    receiver.answers.set(path, status)
    await send({ channels: ['in_app'] })
    await work()
    await send({ channels: ['in_app'] })
    await work()
    expect(receiver.to(path)).toHaveLength(1)
  })

  test('keeps one that subscribed anew while the old address was answered as gone', async () => {
    const { path, subscribe } = await phone()
    await send({ channels: ['in_app'] })
    const anew = createBrowser(`${receiver.url}${path}-anew`)
    await work(async ({ subscription }) => {
      if (!subscription?.endpoint.endsWith(path)) return 'sent'
      await subscribe(anew.subscription).orThrow()
      return 'gone'
    })
    await send({ channels: ['in_app'] })
    await work()
    expect(receiver.to(`${path}-anew`)).toHaveLength(1)
  })

  test('tells a revoked phone nothing, not even what waits, and it subscribes no more', async () => {
    const { path, deviceId, subscribe } = await phone()
    await send({ channels: ['in_app'] })
    await officer()
      .revokeDevice({ params: { deviceId }, body: { reason: 'lost' }, ifMatch: 1 })
      .orThrow()
    await work()
    expect(receiver.to(path)).toEqual([])
    expect((await subscribe()).error?.code).toBe('device-revoked')
  })

  test('tells nobody who asked for nothing any more', async () => {
    const { path, own, deviceId } = await phone()
    await own.unsubscribeDevice({ params: { deviceId } }).orThrow()
    await send({ channels: ['in_app'] })
    await work()
    expect(receiver.to(path)).toEqual([])
  })

  test('tells of many phones of one person the five that were heard of last', async () => {
    const { path, own, browser } = await phone()
    for (let count = 1; count <= 6; count += 1) {
      later(60)
      const deviceId = uuid()
      const body = { name: `Máy ${count}`, kind: 'phone' as const, appVersion: '1.0.0' }
      await own.registerDevice({ params: { deviceId }, body }).orThrow()
      await own.subscribeDevice({ params: { deviceId }, body: browser.subscription }).orThrow()
    }
    await send({ channels: ['in_app'] })
    await work()
    expect(receiver.to(path)).toHaveLength(5)
  })

  test('is asked for by the owner of a phone alone', async () => {
    const { deviceId, browser } = await phone()
    const other = service.as({ subject: uuid(), roles: ['volunteer'], units: [HAMLET] }).teams
    const asked = other.subscribeDevice({ params: { deviceId }, body: browser.subscription })
    expect((await asked).error?.code).toBe('device-of-another')
    await other.unsubscribeDevice({ params: { deviceId } }).orThrow()
    const rows = await service.parts.database.query('SELECT FROM push_subscription WHERE device_id = $1', [deviceId])
    expect(rows).toHaveLength(1)
  })
})

describe('at night', () => {
  const NIGHT = new Date('2026-03-17T21:00:00+07:00')
  const BEFORE_MORNING = new Date('2026-03-18T05:59:59+07:00')
  const MORNING = new Date('2026-03-18T06:00:00+07:00')
  const warns = { kind: 'warning' as const, channels: ['in_app' as const] }

  async function at(time: Date) {
    now = time
    await work()
  }

  test('a phone is left alone until six, and then told of what waits, once', async () => {
    const { path } = await phone()
    const messageId = await send({ channels: ['in_app'] })
    await at(NIGHT)
    await at(BEFORE_MORNING)
    expect([receiver.to(path).length, (await deliveriesOf(messageId)).in_app?.[0]]).toEqual([0, 0])
    await at(MORNING)
    await at(MORNING)
    expect([receiver.to(path).length, (await deliveriesOf(messageId)).in_app?.[1]]).toEqual([1, 0])
  })

  test('what failed in the evening is not tried again, and no try is lost by that', async () => {
    const { path } = await phone()
    receiver.answers.set(path, 503)
    await send({ channels: ['in_app'] })
    await at(new Date(NIGHT.getTime() - 1_000))
    await at(BEFORE_MORNING)
    expect(receiver.to(path)).toHaveLength(1)
    receiver.answers.delete(path)
    await at(MORNING)
    expect(receiver.to(path)).toHaveLength(2)
  })

  test('an urgent warning goes out, and a webhook goes on', async () => {
    const { path } = await phone()
    await send({ ...warns, urgent: true })
    const messageId = await send()
    await at(NIGHT)
    expect([receiver.to(path).length, ofMessage(messageId).length]).toEqual([1, 1])
  })

  test('what waits for the morning is walked past by an index, however much it is', async () => {
    const messageId = await send({ channels: ['in_app'] })
    const read = await service.parts.database.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO delivery (delivery_id, message_id, channel, device_id, state, tries, next_at)
         SELECT gen_random_uuid(), $1, 'in_app', gen_random_uuid(), 'waiting', 0, $2 FROM generate_series(1, 5000)`,
        [messageId, now.toISOString()],
      )
      const before = await rowsRead(tx)
      expect(await takeDue(tx, NIGHT, MORNING, 20)).toEqual([])
      const rows = (await rowsRead(tx)) - before
      await tx.query('DELETE FROM delivery WHERE message_id = $1', [messageId])
      return rows
    })
    expect(read).toBeLessThan(100)
  })

  async function rowsRead(tx: Tx): Promise<number> {
    const [counted] = await tx.query<{ rows: number }>(
      `SELECT sum(seq_tup_read + idx_tup_fetch)::int AS rows FROM pg_stat_xact_user_tables WHERE relname = 'delivery'`,
      [],
    )
    return counted?.rows ?? 0
  }

  test('a warning that is none any more in the morning is not told of', async () => {
    const { path } = await phone()
    const warningId = uuid()
    const said = { title: 'Giả danh công an', text: 'Hãy cúp máy.', until: '2026-03-18' }
    await officer()
      .recordWarning({ params: { warningId }, body: { unitCode: COMMUNE, since: '2026-03-10', ...said } })
      .orThrow()
    const body = { status: 'published', on: '2026-03-11' } as const
    await officer().advanceWarning({ params: { warningId }, body, ifMatch: 1 }).orThrow()
    const messageId = await send({ ...warns, warningId })
    await at(NIGHT)
    await at(MORNING)
    expect(receiver.to(path)).toEqual([])
    expect((await deliveriesOf(messageId)).in_app?.slice(0, 2)).toEqual([0, 0])
  })

  test('what is withdrawn overnight is not told of', async () => {
    const { path } = await phone()
    const messageId = await send({ channels: ['in_app'] })
    await at(NIGHT)
    await advance(messageId, 'withdrawn', 2)
    await at(MORNING)
    expect(receiver.to(path)).toEqual([])
  })
})
