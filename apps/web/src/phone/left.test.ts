import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { allBytes } from '../../test/all-bytes.ts'
import { type Asked, idOf, newLocker, PIN, phoneAt, problem, type Route, serverOf, visitAt } from '../../test/phone.ts'
import { homeAt, personAt, scamReportAt } from '../../test/records.ts'
import { sealingServer } from '../../test/sealing-server.ts'
import { APP_VERSION } from './app-version.ts'
import type { Locker } from './locker.ts'
import { giveUpLocker, listLockers, makeLocker, openLocker, sealedFileOf } from './lockers.ts'
import { readSealedFile, writeSealedFile } from './sealed-file.ts'
import { type OutboxRow, openStore } from './store.ts'

const NOW = new Date('2026-03-17T14:00:00Z')

let locker: Locker
beforeEach(async () => {
  locker = await phoneAt(NOW)
})
afterEach(() => {
  locker.lock()
  vi.useRealTimers()
})

const ME = { body: { subject: 'hoa', bodies: [], hamlets: [], now: NOW.toISOString() } }
const me: Route = () => ME
const identity = sealingServer('hoa')

function serve(more: Record<string, Route> = {}) {
  return serverOf({ 'GET /teams/v1/me': me, ...identity.routes, ...more })
}

/** Her PIN is forgotten, and she makes a new locker. */
async function forgetPin(): Promise<void> {
  locker.lock()
  await giveUpLocker(locker.id)
  locker = await makeLocker('hoa', '271828')
}

async function outboxOf(id: string): Promise<OutboxRow[]> {
  const store = await openStore(id)
  const rows = await store.getAll('outbox')
  store.close()
  return rows
}

const unsent = async () => (await locker.receipts()).map(({ id, state, madeAt }) => [id, state, madeAt])

describe('what is unsent', () => {
  test('is sealed for the server too, with all that it takes to send it', async () => {
    const { lantoa } = serve()
    await locker.pull(lantoa)
    const record = visitAt(1, 101)
    await locker.save(record)
    const [item] = (await sealedFileOf(locker.id)).items
    expect(identity.open(item?.sealed ?? '')).toEqual({
      ...{ recordedBy: 'hoa', kind: 'visit', id: idOf(101), householdId: idOf(1), schema: 1 },
      ...{ madeAt: NOW.toISOString(), skewMs: expect.any(Number), skewSeenAt: NOW.toISOString(), record },
    })
  })

  test('of a home that is not registered yet says for each of its people where it lies', async () => {
    await locker.pull(serve().lantoa)
    await locker.saveAll([homeAt(1), personAt(1, 20)], 'new-home')
    const { items } = await sealedFileOf(locker.id)
    const opened = items.map(({ sealed }) => identity.open(sealed))
    expect(opened).toMatchObject([
      { kind: 'household', hamletCode: '31027.07' },
      { kind: 'resident', hamletCode: '31027.07' },
    ])
  })

  test('of no home says where it was raised', async () => {
    await locker.pull(serve().lantoa)
    await locker.save(scamReportAt(1))
    const [item] = (await sealedFileOf(locker.id)).items
    expect(identity.open(item?.sealed ?? '')).toMatchObject({ kind: 'scam-report', hamletCode: '31027.07' })
  })

  test('and was saved before the key was known is sealed when it comes', async () => {
    await locker.save(visitAt(1, 101))
    expect(await sealedFileOf(locker.id)).toEqual({ items: [], without: 1 })
    await locker.pull(serve().lantoa)
    expect(await sealedFileOf(locker.id)).toMatchObject({ items: [{ keyId: '1' }], without: 0 })
  })

  test('and lost that seal is sealed again, also while the key is fresh', async () => {
    await locker.pull(serve().lantoa)
    await locker.save(visitAt(1, 101))
    const store = await openStore(locker.id)
    for (const { forServer: _lost, ...row } of await store.getAll('outbox')) await store.put('outbox', row)
    store.close()
    await locker.pull(serve().lantoa)
    expect(await sealedFileOf(locker.id)).toMatchObject({ items: [{ keyId: '1' }], without: 0 })
  })

  test.each<[string, string, Route]>([
    ['its time is asked for', 'GET /teams/v1/me', me],
    ['it is on its way', 'POST /teams/v1/visits/batch', () => ({ status: 200, body: { results: [] } })],
    [
      'it is refused',
      'POST /teams/v1/visits/batch',
      () => ({ body: { results: [{ accepted: false, problem: problem('team-not-active', 409) }] } }),
    ],
  ])('stays sealed when the key comes while %s', async (_what, route, answer) => {
    await locker.save(visitAt(1, 101))
    const meanwhile = async (asked: Asked) => {
      await locker.pull(serve().lantoa)
      return answer(asked)
    }
    await locker.flush(serverOf({ 'GET /teams/v1/me': me, [route]: meanwhile }, 10_000).lantoa)
    expect(await sealedFileOf(locker.id)).toMatchObject({ items: [{ keyId: '1' }], without: 0 })
  })

  test('is nowhere to be read', async () => {
    await locker.pull(serve().lantoa)
    await locker.save(visitAt(1, 101, { note: 'Chị Hoa nhờ ghé lại' }))
    expect(await allBytes(`lantoa-${locker.id}`)).not.toContain('Chị Hoa')
  })

  test('is sealed for the key that came along with homes, which is not asked for then', async () => {
    const hamlets = [{ code: '31027.07', level: 'hamlet' }]
    const page = { epoch: 'one', cursor: 'c', masked: false, upserts: [], gone: [], more: false }
    const { lantoa, asked } = serve({
      'GET /teams/v1/me': () => ({ body: { ...ME.body, hamlets } }),
      'GET /identity/v1/packs/': () => ({ body: { ...page, sealingKey: identity.key } }),
    })
    await locker.pull(lantoa)
    expect(asked.filter(({ path }) => path.endsWith('/sealing-key'))).toEqual([])
    await locker.save(visitAt(1, 101))
    const [item] = (await sealedFileOf(locker.id)).items
    expect(identity.open(item?.sealed ?? '')).toMatchObject({ recordedBy: 'hoa', id: idOf(101) })
  })

  test('is asked for a key only now and then', async () => {
    const { lantoa, asked } = serve()
    await locker.pull(lantoa)
    await locker.pull(lantoa)
    expect(asked.filter(({ path }) => path.endsWith('/sealing-key'))).toHaveLength(1)
    vi.setSystemTime(NOW.getTime() + 2 * 86_400_000)
    await locker.pull(lantoa)
    expect(asked.filter(({ path }) => path.endsWith('/sealing-key'))).toHaveLength(2)
  })
})

describe('with a forgotten PIN', () => {
  test('what the server can open waits in the new locker, as it was', async () => {
    await locker.pull(serve().lantoa)
    await locker.save(visitAt(1, 101))
    vi.setSystemTime(NOW.getTime() + 3_600_000)
    await forgetPin()
    const { lantoa } = serve()
    expect(await locker.pull(lantoa)).toEqual({ ok: true })
    expect(await unsent()).toEqual([[idOf(101), 'saved', NOW.toISOString()]])
    expect(await sealedFileOf(locker.id)).toMatchObject({ items: [{}], without: 0 })
  })

  test('it is said before what goes and what stays', async () => {
    await locker.save(visitAt(1, 101))
    await locker.pull(serve().lantoa)
    locker.lock()
    expect(await listLockers()).toMatchObject([{ unsent: 1, lost: 0 }])
    const opened = await openLocker(locker.id, PIN)
    if (!opened.ok) throw new Error(opened.why)
    locker = opened.locker
    await locker.pull(
      serve({ 'GET /identity/v1/sealing-key': () => ({ status: 503, body: problem('try-later', 503) }) }).lantoa,
    )
    await forgetPin()
    locker.lock()
    expect(await listLockers()).toMatchObject([{ unsent: 1, lost: 0, emptied: false }])
  })

  test('it stays through a second one, and through an answer that was lost', async () => {
    await locker.pull(serve().lantoa)
    await locker.save(visitAt(1, 101))
    await forgetPin()
    await locker.pull(serve({ 'POST /identity/v1/sealed-records/open': () => 'lost' }).lantoa)
    await forgetPin()
    await locker.pull(serve().lantoa)
    expect(await unsent()).toEqual([[idOf(101), 'saved', NOW.toISOString()]])
  })

  test('what cannot be opened is kept for the officer, and asked for no more', async () => {
    await locker.pull(serve().lantoa)
    await locker.save(visitAt(1, 101))
    await forgetPin()
    const other = sealingServer('lan')
    const refuses = {
      'POST /identity/v1/sealed-records/open': (): ReturnType<Route> => ({
        body: { results: [{ accepted: false, problem: problem('unreadable-record', 422) }] },
      }),
    }
    const { lantoa, asked } = serve({ ...other.routes, ...refuses })
    await locker.pull(lantoa)
    await locker.pull(lantoa)
    expect(asked.filter(({ path }) => path.endsWith('/open'))).toHaveLength(1)
    expect([await unsent(), (await sealedFileOf(locker.id)).items.length]).toEqual([[], 1])
    expect(await locker.standing()).toMatchObject({ unsent: 1, refused: 0, left: 1 })
  })

  test('it counts until it waits in the new locker: on its pages, for the commune, and where the database is not', async () => {
    await locker.pull(serve().lantoa)
    await locker.save(visitAt(1, 101))
    await forgetPin()
    expect(await locker.standing()).toMatchObject({ unsent: 1, left: 0 })
    const { lantoa, asked } = serve({
      'PUT /teams/v1/devices/': ({ body }) => ({ body: body as object }),
      'POST /teams/v1/devices/': () => ({ body: { device: 'ok' } }),
    })
    await locker.heartbeat(lantoa)
    expect(asked.at(-1)?.body).toMatchObject({ pending: 1 })
    locker.lock()
    globalThis.indexedDB = new IDBFactory()
    expect(await listLockers()).toMatchObject([{ evicted: true, lost: 1 }])
  })

  test('what only a newer app can read is asked for again by another one, and only then', async () => {
    await locker.pull(serve().lantoa)
    await locker.save(visitAt(1, 101))
    await forgetPin()
    const newer: Route = ({ body }) => {
      const { items } = body as { items: { sealed: string }[] }
      const results = items.map(({ sealed }) => ({ accepted: true, value: { ...identity.open(sealed), schema: 99 } }))
      return { body: { results } }
    }
    const { lantoa, asked } = serve({ 'POST /identity/v1/sealed-records/open': newer })
    await locker.pull(lantoa)
    await locker.pull(lantoa)
    expect(asked.filter(({ path }) => path.endsWith('/open'))).toHaveLength(1)
    const store = await openStore(locker.id)
    const [row] = await store.getAll('left')
    expect(row).toMatchObject({ refusal: 'newer-app', appVersion: APP_VERSION })
    if (row) await store.put('left', { ...row, appVersion: 'another' })
    store.close()
    await locker.pull(serve().lantoa)
    expect(await unsent()).toEqual([[idOf(101), 'saved', NOW.toISOString()]])
  })

  test('what was perhaps sent is still not let go, and says the same when it is sent again', async () => {
    const clock: Route = () => ({ ...ME, headers: { Date: new Date('2026-03-17T15:00:00Z').toUTCString() } })
    const sent: object[] = []
    const batch: Route = ({ body }) => {
      sent.push(...(body as { items: object[] }).items)
      return 'lost'
    }
    await locker.pull(serve().lantoa)
    vi.setSystemTime('2026-03-10T14:00:00Z') // a week behind
    await locker.save(visitAt(1, 101))
    const right = { 'GET /teams/v1/me': clock, 'POST /teams/v1/visits/batch': batch }
    await locker.flush(serve(right).lantoa)
    await forgetPin()
    vi.setSystemTime('2026-03-18T15:00:00Z') // somebody has set it, a day ahead
    await locker.pull(serve(right).lantoa)
    expect(await locker.takeBack(idOf(101))).toBe(false)
    await locker.flush(serve(right).lantoa)
    expect(sent).toEqual([sent[0], sent[0]])
    expect(sent[0]).toMatchObject({ deviceAt: '2026-03-10T14:00:00.000Z' })
    expect(await unsent()).toMatchObject([[idOf(101), 'saved', '2026-03-10T14:00:00.000Z']])
  })

  test('a clock that was set before a record was saved is still known to have been', async () => {
    await locker.pull(serve().lantoa)
    vi.setSystemTime('2026-03-17T12:00:00Z') // put back by two hours, behind the last look at it
    await locker.save(visitAt(1, 101))
    const [before] = await outboxOf(locker.id)
    await forgetPin()
    await locker.pull(serve().lantoa)
    expect(await outboxOf(locker.id)).toMatchObject([{ skew: before?.skew }])
  })

  test('a visit that was begun is counted before it is lost', async () => {
    await locker.keepDraft(idOf(1), { note: 'Chị Hoa' })
    locker.lock()
    expect(await listLockers()).toMatchObject([{ unsent: 0, lost: 0, begun: 1 }])
    await giveUpLocker(locker.id)
    expect(await listLockers()).toMatchObject([{ emptied: true, begun: 1 }])
    locker = await newLocker()
    expect(await listLockers()).toMatchObject([{ emptied: false, begun: 0 }])
  })

  test('nothing is lost behind too many wrong PINs either', async () => {
    await locker.pull(serve().lantoa)
    await locker.save(visitAt(1, 101))
    locker.lock()
    for (let count = 0; count < 10; count += 1) {
      await openLocker(locker.id, '000000')
      vi.setSystemTime(Date.now() + 300 * 60_000)
    }
    expect(await listLockers()).toMatchObject([{ emptied: true, unsent: 1, lost: 0 }])
    locker = await newLocker()
    await locker.pull(serve().lantoa)
    expect(await unsent()).toHaveLength(1)
  })
})

test.each([
  ['what was written', (text: string) => text, 1],
  ['one that was cut off', (text: string) => text.slice(0, -3), undefined],
  ['of a newer app', (text: string) => text.replace('"version":1', '"version":2'), undefined],
  ['something else', () => '{"items":[]}', undefined],
  ['no JSON', () => 'PK\u0003\u0004', undefined],
  ['null', () => 'null', undefined],
])('a file: %s', (_what, change, count) => {
  expect(readSealedFile(change(writeSealedFile([{ keyId: '1', sealed: 'AQ' }])))?.length).toBe(count)
})
