import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Asked, idOf, phoneAt, problem, type Route, serverOf } from '../../test/phone.ts'
import { accountAt, homeAt, numberAt, personAt } from '../../test/records.ts'
import type { NewRecord } from './kinds/kind.ts'
import type { Locker } from './locker.ts'

const NOW = new Date('2026-03-17T14:00:00Z')
const LATER_MS = 120_000
const HERE = '31027.07'
const [HOME, BUOI] = [idOf(1), idOf(20)]

let locker: Locker

beforeEach(async () => {
  locker = await phoneAt(NOW)
})
afterEach(() => {
  locker.lock()
  vi.useRealTimers()
})

const home = { ...homeAt(1).body, kind: 'home', householdId: HOME, devices: [], language: null, version: 1 }
const buoi = { ...personAt(1, 20).body, kind: 'person', residentId: BUOI, phone: null, version: 1 }
const takes: Route = ({ body }: Asked) => ({
  body: { results: (body as { items: object[] }).items.map((value) => ({ accepted: true, value })) },
})

type Page = { epoch?: string; upserts?: readonly object[]; gone?: readonly object[] }

async function pull({ epoch = 'one', upserts = [], gone = [] }: Page, more: Record<string, Route> = {}) {
  const { lantoa } = serverOf({
    'GET /teams/v1/me': () => ({
      body: { bodies: [], hamlets: [{ code: HERE, level: 'hamlet' }], now: new Date().toISOString() },
    }),
    'GET /identity/v1/packs/': () => ({
      body: { epoch, cursor: epoch, masked: false, upserts, gone, more: false },
    }),
    ...more,
  })
  await locker.pull(lantoa)
}

/** Saved and, two minutes before the next fetch, sent. */
async function send(...records: readonly NewRecord[]) {
  for (const record of records) await locker.save(record)
  await locker.flush(serverOf({ 'POST /identity/v1/': takes, 'POST /payments/v1/': takes }).lantoa)
  vi.setSystemTime(Date.now() + LATER_MS)
}

const people = async () => (await locker.homes(HERE)).map((one) => one.people.map(({ name, phone }) => [name, phone]))
const AWAY: Route = () => ({ status: 503, body: problem('try-later', 503) })

describe('of what was registered here and sent, a server that was restored says all', () => {
  const closed = [{ kind: 'home', id: HOME, why: 'closed' }]
  const left = [{ kind: 'person', id: BUOI, why: 'left' }]

  test.each<[what: string, before: Page, after: Page, shown: unknown[]]>([
    ['a home that it does not know', {}, {}, []],
    ['a home that was closed', { gone: closed }, {}, []],
    ['somebody who left', { upserts: [home], gone: left }, { upserts: [home] }, [[]]],
    ['somebody who is there', { upserts: [home, buoi] }, { upserts: [home, buoi] }, [[['Lê Thị Bưởi', null]]]],
  ])('%s', async (_what, before, after, shown) => {
    await send(homeAt(1), personAt(1, 20))
    await pull(before)
    await pull({ ...after, epoch: 'two' })
    expect(await people()).toEqual(shown)
    expect((await locker.search('buoi')).length).toBe(shown.flat().length)
  })

  test('but a home stays until a pack knows of it: packs may be behind', async () => {
    await send(homeAt(1), personAt(1, 20))
    await pull({})
    await pull({})
    expect(await people()).toEqual([[['Lê Thị Bưởi', null]]])
    await pull({ upserts: [home] })
    expect(await people()).toEqual([[['Lê Thị Bưởi', null]]])
    await pull({ upserts: [home, { ...buoi, name: 'Lê Thị Bười' }] })
    expect(await people()).toEqual([[['Lê Thị Bười', null]]])
  })

  test('also while another service is away', async () => {
    await send(homeAt(1), personAt(1, 20))
    await pull({ gone: closed }, { 'GET /payments/v1/packs/': AWAY })
    await pull({ epoch: 'two' }, { 'GET /payments/v1/packs/': AWAY })
    expect(await people()).toEqual([])
  })

  test('but not what it could not be asked', async () => {
    await send(homeAt(1), personAt(1, 20))
    await pull({}, { 'GET /identity/v1/packs/': AWAY })
    expect(await people()).toEqual([[['Lê Thị Bưởi', null]]])
  })

  test('a number that was corrected, and an account', async () => {
    await pull({ upserts: [home, buoi] })
    await send(numberAt(1, 20, 600, null, '0912 345 678'), accountAt(1, 20, 400))
    await pull({ upserts: [home, buoi], epoch: 'two' })
    expect(await people()).toEqual([[['Lê Thị Bưởi', null]]])
    expect((await locker.facts(HOME)).get(BUOI)?.accounts).toEqual([])
  })
})

test('what is unsent is shown, and goes out, whatever a server says that was restored', async () => {
  for (const record of [homeAt(1), personAt(1, 20), numberAt(1, 20, 600, null, '0912 345 678')]) {
    await locker.save(record)
  }
  for (const epoch of ['one', 'two']) {
    vi.setSystemTime(Date.now() + LATER_MS)
    await pull({ epoch })
  }
  expect(await people()).toEqual([[['Lê Thị Bưởi', '0912 345 678']]])
  const { lantoa, asked } = serverOf({ 'POST /identity/v1/': takes })
  expect(await locker.flush(lantoa)).toMatchObject({ unsent: 0 })
  expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(3)
})

test('what was refused is shown until somebody lets it go', async () => {
  await locker.save(homeAt(1))
  const refuses: Route = () => ({ body: { results: [{ accepted: false, problem: problem('closed-unit', 422) }] } })
  await locker.flush(serverOf({ 'POST /identity/v1/': refuses }).lantoa)
  vi.setSystemTime(Date.now() + LATER_MS)
  await pull({ epoch: 'two' })
  expect(await people()).toEqual([[]])
  await locker.letGo(HOME)
  expect(await people()).toEqual([])
})
