import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Asked, idOf, phoneAt, problem, type Route, serverOf, TEAM, visitAt } from '../../test/phone.ts'
import { accountAt, changeAt, consentAt, homeAt, leaveAt, personAt, stepAt } from '../../test/records.ts'
import type { NewRecord } from './kinds/kind.ts'
import type { Locker } from './locker.ts'

const NOW = new Date('2026-03-17T14:00:00Z')
const HERE = '31027.07'
const TODAY = '2026-03-17'

let locker: Locker

beforeEach(async () => {
  locker = await phoneAt(NOW)
})
afterEach(() => {
  locker.lock()
  vi.useRealTimers()
})

type Item = Readonly<Record<string, unknown>>
const itemsOf = ({ body }: Asked) => (body as { items: Item[] }).items

/** A server that takes all but what `refuse` has a problem for. */
function server(refuse: (item: Item) => object | undefined = () => undefined, more: Record<string, Route> = {}) {
  const batch: Route = (asked) => ({
    body: {
      results: itemsOf(asked).map((item) => {
        const said = refuse(item)
        return said ? { accepted: false, problem: said } : { accepted: true, value: item }
      }),
    },
  })
  const account = { accountId: idOf(400), status: 'opened', lastCheckOn: null, version: 3 }
  return serverOf({
    ...more, // the first one that fits answers
    'POST /identity/v1/': batch,
    'POST /teams/v1/visits/batch': batch,
    'POST /payments/v1/accounts/batch': batch,
    'GET /payments/v1/accounts/': () => ({ body: account }),
    'POST /payments/v1/accounts/': () => ({ body: account }),
    'POST /reporting/v1/counted': () => ({ body: { items: [] } }),
    'GET /teams/v1/me': () => ({ body: {} }),
  })
}

/** Saved against the order of kinds, which is not the order in which anybody would. */
const EVENING: readonly NewRecord[] = [
  changeAt(1, 20, 500, { status: 'used', on: TODAY }),
  accountAt(1, 20, 400),
  visitAt(1, 100),
  stepAt(1, 20, 301),
  stepAt(1, 20, 300, { step: 'vneid_installed' }),
  consentAt(1, 20, 200),
  personAt(1, 20),
  personAt(1, 21),
  homeAt(1),
]

async function states(): Promise<Record<string, string>> {
  const receipts = await locker.receipts()
  return Object.fromEntries(receipts.map(({ id, state }) => [String(Number(id.slice(-12))), state]))
}

test('an evening in a new home goes in as many requests as there are kinds, each behind what it stands on', async () => {
  for (const record of EVENING) await locker.save(record)
  const { lantoa, asked } = server()
  expect(await locker.flush(lantoa)).toEqual({ unsent: 0, uncounted: 1 })
  const sent = asked.filter(({ path }) => !path.includes('/me') && !path.includes('counted'))
  expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /identity/v1/households/batch',
    'POST /identity/v1/residents/batch',
    'POST /identity/v1/consents/batch',
    'POST /identity/v1/steps/batch',
    'POST /teams/v1/visits/batch',
    'POST /payments/v1/accounts/batch',
    `GET /payments/v1/accounts/${idOf(400)}`,
    `POST /payments/v1/accounts/${idOf(400)}/advance`,
  ])
  expect(itemsOf(sent[1] as Asked).map(({ residentId }) => residentId)).toEqual([idOf(20), idOf(21)])
  expect(new Set(Object.values(await states()))).toEqual(new Set(['sent']))
})

test('reporting is asked only for what it counts', async () => {
  for (const record of EVENING) await locker.save(record)
  const { lantoa, asked } = server()
  await locker.flush(lantoa)
  const [question] = asked.filter(({ path }) => path.includes('counted'))
  expect(question?.body).toEqual({ visitIds: [idOf(100)] })
})

describe('a home that is refused', () => {
  const refused = ({ openedOn }: Item) => (openedOn ? problem('closed-unit', 422) : undefined)

  beforeEach(async () => {
    for (const record of EVENING) await locker.save(record)
    await locker.flush(server(refused).lantoa)
  })

  test('holds what stands on it, and nothing of that is lost or sent', async () => {
    const { 1: home, ...others } = await states()
    expect(home).toBe('look-again')
    expect(Object.values(others)).toEqual(Array(EVENING.length - 1).fill('saved'))
    expect(await locker.standing()).toMatchObject({ unsent: EVENING.length, refused: 1, held: EVENING.length - 1 })
  })

  test('and is taken later lets all of it go', async () => {
    await locker.again(idOf(1))
    expect(await locker.flush(server().lantoa)).toMatchObject({ unsent: 0 })
  })
})

test('of steps of one request the one behind a refused one waits, and one that is taken is sent', async () => {
  for (const [id, step] of [
    [300, 'vneid_installed'],
    [301, 'level1'],
    [302, 'vssid'],
  ] as const) {
    await locker.save(stepAt(1, 20, id, { step }))
  }
  const codes: Record<string, string> = { vneid_installed: 'before-birth', level1: 'step-out-of-order' }
  const refused = ({ step }: Item) => (codes[String(step)] ? problem(codes[String(step)] ?? '', 409) : undefined)
  await locker.flush(server(refused).lantoa)
  expect(await states()).toEqual({ 300: 'look-again', 301: 'saved', 302: 'sent' })
})

test('a step that a colleague has recorded as done is history, and sent', async () => {
  await locker.save(stepAt(1, 20, 300))
  const done = () => ({ body: { steps: [{ step: 'level1', state: 'done', on: TODAY, evidence: 'seen' }] } })
  const { lantoa } = server(() => problem('step-done', 409), { 'GET /identity/v1/residents/': done })
  await locker.flush(lantoa)
  expect(await states()).toEqual({ 300: 'sent' })
})

test('an account that somebody changes at the same moment is read again before the next try', async () => {
  await locker.save(changeAt(1, 20, 500, { on: TODAY }))
  const changed = () => ({ status: 412, body: problem('precondition-failed', 412) })
  await locker.flush(server(undefined, { [`POST /payments/v1/accounts/${idOf(400)}`]: changed }).lantoa)
  expect(await states()).toEqual({ 500: 'saved' })
  vi.setSystemTime(NOW.getTime() + 60_000)
  const { lantoa, asked } = server()
  await locker.flush(lantoa)
  expect(asked.at(-1)).toMatchObject({ path: `/payments/v1/accounts/${idOf(400)}/check`, body: { on: TODAY } })
  expect(await states()).toEqual({ 500: 'sent' })
})

describe('somebody who lives in a home no more', () => {
  const living = { residentId: idOf(20), householdId: idOf(1), leftOn: null, version: 4 }
  const sent = async (known: object, unsent = 0) => {
    await locker.save(leaveAt(1, 20, 700))
    const { lantoa, asked } = server(undefined, {
      'GET /identity/v1/residents/': () => ({ body: known }),
      'POST /identity/v1/residents/': () => ({ body: { ...living, leftOn: TODAY } }),
    })
    expect(await locker.flush(lantoa)).toMatchObject({ unsent })
    return asked.filter(({ path }) => path.includes('/residents/'))
  }

  test('leaves it at the version that was read right before', async () => {
    const [read, left] = await sent(living)
    expect([read?.method, left?.path, left?.body]).toEqual([
      ...['GET', `/identity/v1/residents/${idOf(20)}/leave`, { on: TODAY }],
    ])
    expect(left?.headers.get('If-Match')).toBe('"4"')
  })

  test('and has left is taken out of nothing', async () => {
    expect((await sent({ ...living, leftOn: '2026-03-01' })).map(({ method }) => method)).toEqual(['GET'])
    expect(await states()).toEqual({ 700: 'sent' })
  })

  test('and lives in another home by now is taken out of nothing, which somebody hears', async () => {
    expect((await sent({ ...living, householdId: idOf(2) }, 1)).map(({ method }) => method)).toEqual(['GET'])
    expect(await states()).toEqual({ 700: 'look-again' })
  })
})

describe('what one draft led to', () => {
  test('is saved as one, goes out, and takes the draft along', async () => {
    await locker.keepDraft('new-home', { people: 2 })
    await locker.saveAll([homeAt(1), personAt(1, 20), personAt(1, 21)], 'new-home')
    expect(await locker.drafts()).toEqual([])
    expect(await locker.home(idOf(1))).toMatchObject({ people: [{}, {}] })
    await locker.saveAll([homeAt(1), personAt(1, 20), personAt(1, 21)], 'new-home')
    expect(await locker.flush(server().lantoa)).toEqual({ unsent: 0, uncounted: 0 })
  })

  test('is not saved in part where another record has an id of it', async () => {
    await locker.save(personAt(1, 20))
    await locker.keepDraft('new-home', { people: 1 })
    const other = personAt(1, 20, { name: 'Lê Thị Na' })
    await expect(locker.saveAll([homeAt(1), other], 'new-home')).rejects.toThrow('Another record')
    expect(await locker.drafts()).toHaveLength(1)
    expect(Object.keys(await states())).toEqual(['20'])
  })
})

test('a draft goes with the record that came of it, and that of a visit with no other', async () => {
  await locker.keepDraft(idOf(1), { met: 'met' })
  await locker.keepDraft('new-person', { name: 'Bưởi' })
  await locker.save(personAt(1, 20), 'new-person')
  expect([await locker.draft(idOf(1)), await locker.draft('new-person')]).toEqual([{ met: 'met' }, undefined])
})

describe('what was registered here', () => {
  const round = { teamId: TEAM, isoWeek: '2026-W12', from: '2026-03-16', until: '2026-03-23', homes: [], gone: [] }
  const packed = { ...homeAt(1).body, kind: 'home', householdId: idOf(1), devices: [], language: null, version: 1 }
  const { householdId, name, birth, sex } = personAt(1, 20).body
  const resident = { kind: 'person', residentId: idOf(20), householdId, name, birth, sex, phone: null, version: 1 }
  const pull = (upserts: readonly object[], gone: readonly object[] = []) =>
    locker.pull(
      serverOf({
        'GET /teams/v1/me': () => ({
          body: {
            bodies: [{ bodyId: TEAM, kind: 'community_team', status: 'active', hamletCodes: [HERE] }],
            ...{ hamlets: [{ code: HERE, level: 'hamlet' }], now: NOW.toISOString() },
          },
        }),
        'GET /identity/v1/packs/': () => ({
          body: { epoch: 'one', cursor: 'c', masked: false, upserts, gone, more: false },
        }),
        'GET /teams/v1/rounds/': () => ({ body: { ...round, leftInPeace: [] } }),
      }).lantoa,
    )
  const shown = async () => ({
    home: await locker.home(idOf(1)),
    homes: (await locker.homes(HERE)).map(({ people }) => people.map(({ residentId }) => residentId)),
    round: (await locker.round(TEAM, '2026-W12'))?.homes.map(({ reason }) => reason) ?? [],
    found: (await locker.search('buoi')).map((one) => one.householdId),
  })

  test('is in the home, the list, the round and the search at once', async () => {
    await pull([])
    expect(await locker.search('buoi')).toEqual([])
    await locker.save(homeAt(1))
    await locker.save(personAt(1, 20))
    expect(await shown()).toMatchObject({
      home: { address: { number: '1' }, hamletCode: HERE, people: [{ name: 'Lê Thị Bưởi', phone: null }] },
      ...{ homes: [[idOf(20)]], round: ['never-visited'], found: [idOf(1)] },
    })
  })

  test.each([
    ['only its home', [packed], [idOf(20)]],
    ['both', [packed, resident], [idOf(20)]],
    ['it under another name', [packed, { ...resident, name: 'Lê Thị Bưởi Em' }], [idOf(20)]],
    ['it in another home', [packed, { ...packed, householdId: idOf(2) }, { ...resident, householdId: idOf(2) }], []],
  ])('is shown once when a pack has %s, as the pack says', async (_what, upserts, people) => {
    await locker.save(homeAt(1))
    await locker.save(personAt(1, 20))
    await pull(upserts)
    const { home, homes, round: marked, found } = await shown()
    expect(home).toMatchObject({ people: people.map((residentId) => ({ residentId })) })
    expect(homes.flat()).toEqual([idOf(20)])
    expect([marked, found.length]).toEqual([[], 1])
  })

  test('and has left by now is not shown any more', async () => {
    await locker.save(homeAt(1))
    await locker.save(personAt(1, 20))
    await pull([packed], [{ kind: 'person', id: idOf(20), why: 'left' }])
    expect(await shown()).toMatchObject({ home: { people: [] }, homes: [[]], found: [] })
  })

  test('and who left by what was written down here is not shown, while the pack has her', async () => {
    await pull([packed, resident])
    await locker.save(leaveAt(1, 20, 700))
    expect(await shown()).toMatchObject({ home: { people: [], left: [{ residentId: idOf(20) }] }, homes: [[]] })
  })

  test('and headed it stays known as who did, until somebody else is named', async () => {
    const LAN = idOf(21)
    await pull([packed, { ...resident, isHead: true }, { ...resident, residentId: LAN }])
    await locker.save(leaveAt(1, 20, 700))
    expect(await locker.home(idOf(1))).toMatchObject({ formerHead: idOf(20), people: [{ residentId: LAN }] })
    const about = { kind: 'home' as const, householdId: idOf(1), edits: { head: { saw: idOf(20), says: LAN } } }
    const body = { madeAt: NOW.toISOString(), about }
    await locker.save({ kind: 'correction', id: idOf(600), householdId: idOf(1), body })
    const home = await locker.home(idOf(1))
    expect(home).toMatchObject({ people: [{ residentId: LAN, isHead: true }] })
    expect(home).not.toHaveProperty('formerHead')
  })

  test('and was refused and let be is not shown', async () => {
    await pull([])
    await locker.save(homeAt(1))
    await locker.flush(server(() => problem('closed-unit', 422)).lantoa)
    expect(await locker.homes(HERE)).toHaveLength(1)
    await locker.letGo(idOf(1))
    expect(await shown()).toEqual({ home: undefined, homes: [], round: [], found: [] })
  })
})
