import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { allBytes } from '../../test/all-bytes.ts'
import { stubCaches } from '../../test/cache.ts'
import { type Asked, idOf, newLocker, PIN, phoneAt, problem, type Route, serverOf, visitAt } from '../../test/phone.ts'
import { keepFiles } from './lesson-files.ts'
import type { Locker } from './locker.ts'
import { listLockers, openLocker } from './lockers.ts'

const NOW = new Date('2026-03-17T14:00:00Z')
const MINUTE = 60_000
const BATCH = 'POST /teams/v1/visits/batch'
const [REGISTER, BEAT] = ['PUT /teams/v1/devices/', 'POST /teams/v1/devices/']

let locker: Locker
/** How the services say that this phone stands; undefined: nobody has registered it. */
let verdict: 'ok' | 'revoked' | undefined
let taken: Route
let asked: Asked[]
let lantoa: ReturnType<typeof serverOf>['lantoa']

const all: Route = ({ body }) => {
  const { items } = body as { items: { visitId: string }[] }
  return { body: { results: items.map((item) => ({ accepted: true, value: { ...item, receivedAt: NOW } })) } }
}

beforeEach(async () => {
  locker = await phoneAt(NOW)
  verdict = undefined
  taken = all
  ;({ lantoa, asked } = serverOf({
    [BATCH]: (one) => taken(one),
    'POST /reporting/v1/counted': ({ body }) => {
      const { visitIds } = body as { visitIds: string[] }
      return { body: { items: visitIds.map((visitId) => ({ visitId, counted: false, moved: [] })) } }
    },
    'GET /teams/v1/me': () => ({ body: { hamlets: [], bodies: [], device: verdict ?? 'unknown' } }),
    [REGISTER]: ({ body }) => {
      verdict ??= 'ok'
      return { body: body as object }
    },
    [BEAT]: () => ({ body: { device: verdict ?? 'unknown' } }),
  }))
})
afterEach(() => {
  locker.lock()
  vi.useRealTimers()
})

const heard = (name: string) => asked.filter(({ method, path }) => `${method} ${path}`.startsWith(name))

/** As the app does it. */
async function flush(): Promise<void> {
  await locker.flush(lantoa)
  await locker.heartbeat(lantoa)
}

describe('a phone', () => {
  test('registers once, and says what waits on it', async () => {
    taken = () => ({ status: 503, body: problem('try-later', 503) })
    await locker.save(visitAt(1, 101))
    vi.setSystemTime(NOW.getTime() + MINUTE)
    await locker.save(visitAt(2, 102))
    await flush()
    const device = await locker.device()
    expect(heard(REGISTER).map(({ body }) => body)).toEqual([
      { name: 'Máy tính', kind: 'computer', appVersion: '0.1.0' },
    ])
    expect(heard(BEAT).map(({ path }) => path)).toEqual([`/teams/v1/devices/${device.id}/heartbeat`])
    const said = {
      pending: 2,
      oldestPendingAt: NOW.toISOString(),
      storage: null,
      persisted: false,
      appVersion: '0.1.0',
    }
    expect(heard(BEAT).at(-1)?.body).toMatchObject(said)
  })

  test('that the services have lost registers again', async () => {
    await flush()
    verdict = undefined
    vi.setSystemTime(NOW.getTime() + 10 * MINUTE)
    await flush()
    expect([heard(REGISTER).length, heard(BEAT).length]).toEqual([2, 3])
  })

  test('is the same behind its lock, and another in another locker', async () => {
    const { id } = await locker.device()
    locker.lock()
    const opened = await openLocker(locker.id, PIN)
    if (!opened.ok) throw new Error(opened.why)
    locker = opened.locker
    const other = await newLocker('lan')
    expect([(await locker.device()).id === id, (await other.device()).id === id]).toEqual([true, false])
    other.lock()
  })

  test('is one also where two ask for it at once', async () => {
    const both = await Promise.all([locker.device(), locker.device()])
    expect(both[0]?.id).toBe(both[1]?.id)
  })

  test('says so again after ten minutes, and not before', async () => {
    await flush()
    const first = heard(BEAT).length
    vi.setSystemTime(NOW.getTime() + 10 * MINUTE - 1)
    await flush()
    expect(heard(BEAT)).toHaveLength(first)
    vi.setSystemTime(NOW.getTime() + 10 * MINUTE)
    await flush()
    expect(heard(BEAT)).toHaveLength(first + 1)
  })

  test('is called what its owner says, where the services take it', async () => {
    expect(await locker.nameDevice(lantoa, 'Máy xanh')).toBeUndefined()
    const { lantoa: refusing } = serverOf({
      [REGISTER]: () => ({ status: 400, body: problem('invalid-request', 400) }),
    })
    expect(await locker.nameDevice(refusing, 'Máy 0912345678')).toMatchObject({ code: 'invalid-request' })
    expect((await locker.device()).name).toBe('Máy xanh')
    expect(await allBytes(`lantoa-${locker.id}`)).not.toContain('Máy xanh')
  })
})

describe('a revoked phone', () => {
  const kept = async () => ({ drafts: await locker.draft(idOf(3)), receipts: await locker.receipts() })

  beforeEach(async () => {
    verdict = 'ok'
    await flush()
    await locker.save(visitAt(1, 101))
    await locker.keepDraft(idOf(3), { step: 2 })
    verdict = 'revoked'
  })

  test('sends what it still may, then deletes all with the key', async () => {
    await locker.pull(lantoa)
    expect(await locker.standing()).toMatchObject({ revoked: {}, unsent: 1 })
    await flush()
    expect(heard(BATCH)).toHaveLength(1)
    expect(heard(BEAT).at(-1)?.body).toMatchObject({ pending: 0 })
    expect(await locker.standing()).toMatchObject({ revoked: { unsent: 0 } })
    expect(await kept()).toEqual({ drafts: undefined, receipts: [] })
    expect(await locker.tokens.read()).toBeUndefined()
    locker.lock()
    expect(await openLocker(locker.id, PIN)).toEqual({ ok: false, why: 'emptied' })
    expect(await listLockers()).toMatchObject([{ unsent: 0, emptied: true, revoked: true }])
  })

  test('keeps no file of a lesson', async () => {
    const phone = stubCaches()
    await keepFiles(['picture'], {}, async () => new Blob(['bài học'], { type: 'image/png' }))
    expect(phone.kept.size).toBe(1)
    await locker.pull(lantoa)
    await flush()
    expect(phone.kept.size).toBe(0)
  })

  test('hears of it by its heartbeat as well', async () => {
    vi.setSystemTime(NOW.getTime() + 10 * MINUTE)
    await flush()
    expect(await locker.standing()).toMatchObject({ revoked: {} })
    await flush()
    expect(await locker.standing()).toMatchObject({ revoked: { unsent: 0 } })
  })

  test('keeps what nobody took, sealed and to be sent, and nothing else', async () => {
    taken = () => ({ status: 503, body: problem('try-later', 503) })
    await locker.pull(lantoa)
    await flush()
    expect(await locker.standing()).toMatchObject({ revoked: { unsent: 1 }, unsent: 1 })
    expect(await kept()).toMatchObject({ drafts: undefined, receipts: [{ id: idOf(101), state: 'saved' }] })
    locker.lock()
    expect(await listLockers()).toMatchObject([{ unsent: 1, emptied: false, revoked: true }])
    const opened = await openLocker(locker.id, PIN)
    if (!opened.ok) throw new Error(opened.why)
    locker = opened.locker
    taken = all
    await flush()
    expect(heard(BATCH).at(-1)?.body).toMatchObject({ items: [{ visitId: idOf(101) }] })
    expect(await locker.standing()).toMatchObject({ revoked: { unsent: 0 } })
  })

  test('fetches nothing', async () => {
    await locker.pull(lantoa)
    expect(asked.filter(({ path }) => path.includes('/packs/'))).toEqual([])
    expect(await locker.me()).toBeUndefined()
  })

  test('keeps nothing that was still on its way when it heard of it', async () => {
    await locker.pull(lantoa)
    await locker.keepLessons({ fetchedAt: NOW.toISOString(), items: [], files: {} })
    expect(await locker.lessons()).toBeUndefined()
  })

  test('that may hold something again goes on', async () => {
    await locker.pull(lantoa)
    verdict = 'ok'
    await flush()
    const standing = await locker.standing()
    expect([standing.revoked, standing.unsent]).toEqual([undefined, 0])
    expect(await locker.draft(idOf(3))).toEqual({ step: 2 })
  })

  test('does as it was said also without a network', async () => {
    await locker.pull(lantoa)
    const { lantoa: gone } = serverOf({ [BATCH]: () => 'lost', [BEAT]: () => 'lost', 'GET /teams': () => 'lost' })
    await locker.flush(gone)
    await locker.heartbeat(gone)
    expect(await locker.standing()).toMatchObject({ revoked: { unsent: 1 } })
    expect(await locker.draft(idOf(3))).toBeUndefined()
  })
})
