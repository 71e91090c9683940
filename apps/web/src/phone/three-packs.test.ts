import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { idOf, phoneAt, type Route, serverOf } from '../../test/phone.ts'
import { numberAt, stepAt } from '../../test/records.ts'
import type { Locker } from './locker.ts'

const NOW = new Date('2026-03-17T14:00:00Z')
const HERE = '31027.07'
const [HOME, LAN] = [idOf(1), idOf(20)]

let locker: Locker

beforeEach(async () => {
  locker = await phoneAt(NOW)
})
afterEach(() => {
  locker.lock()
  vi.useRealTimers()
})

const home = {
  kind: 'home',
  householdId: HOME,
  hamletCode: HERE,
  address: null,
  devices: [],
  language: null,
  version: 1,
}
const person = {
  ...{ kind: 'person', residentId: LAN, householdId: HOME, name: 'Trần Thị Lan', birth: { year: 1960 } },
  ...{ sex: 'female', phone: null, version: 1, steps: [{ step: 'chip_card', state: 'done', on: '2026-03-01' }] },
}
const seen = [{ on: '2026-03-10', skills: [{ skill: 'online_payment', level: 'alone' }] }]
const standing = {
  ...{ kind: 'home', householdId: HOME, hamletCode: HERE, since: '2025-07-01', refusals: 0, hasCore: true },
  ...{ nextTryOn: null, visits: [], people: [{ residentId: LAN, seen }] },
}
const holder = {
  ...{ kind: 'holder', residentId: LAN },
  accounts: [
    { accountId: idOf(400), kind: 'bank', provider: 'Agribank', status: 'opened', services: ['water'], version: 1 },
  ],
}
const page = (upserts: readonly object[], gone: readonly object[] = []) => ({
  body: { epoch: 'one', cursor: 'c', masked: false, upserts, gone, more: false },
})

function server(more: Record<string, Route> = {}) {
  return serverOf({
    'GET /teams/v1/me': () => ({
      body: { bodies: [], hamlets: [{ code: HERE, level: 'hamlet' }], now: new Date().toISOString() },
    }),
    'GET /identity/v1/packs/': () => page([home, person]),
    'GET /teams/v1/packs/': () => page([standing]),
    'GET /payments/v1/packs/': () => page([holder]),
    ...more,
  })
}

test('how far the people of a home are is read from the packs of three services', async () => {
  expect(await locker.pull(server().lantoa)).toEqual({ ok: true })
  expect((await locker.facts(HOME)).get(LAN)).toEqual({
    skills: [{ skill: 'online_payment', level: 'alone', on: '2026-03-10' }],
    ...{ uses: [], apps: [], consents: [], steps: person.steps },
    accounts: [{ accountId: idOf(400), kind: 'bank', provider: 'Agribank', status: 'opened', services: ['water'] }],
  })
  expect(await locker.facts(idOf(9))).toEqual(new Map())
})

test('packs of other services list no home, and take none away', async () => {
  const left = { kind: 'home', id: HOME, why: 'closed' }
  await locker.pull(
    server({ 'GET /teams/v1/packs/': () => page([{ ...standing, householdId: idOf(2) }], [left]) }).lantoa,
  )
  expect(await locker.homes(HERE)).toHaveLength(1)
  expect(await locker.home(HOME)).toMatchObject({ householdId: HOME })
  expect(await locker.home(idOf(2))).toBeUndefined()
  expect(await locker.search('lan')).toHaveLength(1)
})

test('who may not read a pack of another service has the others all the same', async () => {
  const no = { type: 'about:blank', title: 'no', status: 403, code: 'forbidden' }
  const { lantoa } = server({ 'GET /payments/v1/packs/': () => ({ status: 403, body: no }) })
  expect(await locker.pull(lantoa)).toEqual({ ok: true })
  expect((await locker.facts(HOME)).get(LAN)).toMatchObject({ steps: person.steps, accounts: [] })
})

test('what has not changed is asked for by its tag, and then nothing comes', async () => {
  const tags: (string | null)[] = []
  let changed = false
  const pack: Route = ({ query, headers }) => {
    tags.push(headers.get('If-None-Match'))
    if (query.get('since') === null) return page([home, person])
    if (changed) return { body: { ...page([{ ...home, householdId: idOf(2) }]).body, cursor: 'd' } }
    const tagged = { headers: { ETag: '"same"' } }
    return headers.get('If-None-Match') === '"same"' ? { status: 304, ...tagged } : { ...page([]), ...tagged }
  }
  const { lantoa } = server({ 'GET /identity/v1/packs/': pack })
  for (let count = 0; count < 4; count += 1) expect(await locker.pull(lantoa)).toEqual({ ok: true })
  expect(await locker.homes(HERE)).toHaveLength(1)
  changed = true
  await locker.pull(lantoa)
  await locker.pull(lantoa)
  expect(await locker.homes(HERE)).toHaveLength(2)
  expect(tags).toEqual([null, null, '"same"', '"same"', '"same"', null])
})

const takes: Route = ({ body }) => ({
  body: { results: (body as { items: object[] }).items.map((value) => ({ accepted: true, value })) },
})

test('a step that a colleague has put right since is as the pack says', async () => {
  await locker.save(stepAt(1, 20, 300, { step: 'chip_card' }))
  const { lantoa, asked } = server({ 'POST /identity/v1/steps/batch': takes })
  await locker.flush(lantoa)
  expect(asked.find(({ path }) => path.endsWith('/steps/batch'))?.body).toMatchObject({
    items: [{ residentId: LAN, recordId: idOf(300) }],
  })
  const steps = async () => (await locker.facts(HOME)).get(LAN)?.steps
  await locker.pull(server().lantoa) // it may have been sent too late for this one
  expect(await steps()).toMatchObject([{ on: '2026-03-17' }])
  vi.setSystemTime(NOW.getTime() + 120_000)
  await locker.pull(server().lantoa)
  expect(await steps()).toEqual(person.steps)
})

test('a number that was corrected here and taken out since is as the pack says', async () => {
  await locker.save(numberAt(1, 20, 600, null, '0912 345 678'))
  await locker.flush(server({ 'POST /identity/v1/corrections/batch': takes }).lantoa)
  const numbers = async () => (await locker.homes(HERE)).flatMap(({ people }) => people.map(({ phone }) => phone))
  await locker.pull(server().lantoa) // it may have been sent too late for this one
  expect(await numbers()).toEqual(['0912 345 678'])
  vi.setSystemTime(NOW.getTime() + 120_000)
  await locker.pull(server().lantoa)
  expect(await numbers()).toEqual([null])
})
