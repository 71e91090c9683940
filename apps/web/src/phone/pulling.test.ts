import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { allBytes } from '../../test/all-bytes.ts'
import { idOf, PIN, phoneAt, problem, type Route, serverOf, TEAM, visitAt } from '../../test/phone.ts'
import type { Locker } from './locker.ts'
import { openLocker } from './lockers.ts'
import type { PackPage } from './pack.ts'

const NOW = new Date('2026-03-17T14:00:00Z')
const DAY = 86_400_000
const HERE = '31027.07'
const THERE = '31027.08'

let locker: Locker

beforeEach(async () => {
  locker = await phoneAt(NOW)
})
afterEach(() => {
  locker.lock()
  vi.useRealTimers()
})

function home(number: number, hamletCode = HERE) {
  const address = { number: String(number), lane: 'Kênh Xáng' }
  const more = { address, devices: ['smartphone' as const], language: null, version: 1 }
  return { kind: 'home' as const, householdId: idOf(number), hamletCode, ...more }
}

function person(number: number, householdId: string, name: string) {
  const more = { birth: { year: 1958 }, sex: 'female' as const, phone: '0912345678', version: 1 }
  return { kind: 'person' as const, residentId: idOf(number), householdId, name, ...more }
}

const PACK: PackPage = {
  ...{ epoch: 'one', cursor: 'c1', masked: false, gone: [], more: false },
  upserts: [home(10), home(2), person(20, idOf(2), 'Nguyễn Thị Hoa'), person(21, idOf(10), 'Trần Văn Quý')],
}
const NOTHING: PackPage = { ...PACK, upserts: [] }

function me(hamlets: readonly string[], teams: readonly string[] = [], kind = 'community_team'): Route {
  const bodies = teams.map((bodyId) => ({ bodyId, kind, status: 'active' }))
  const units = [...hamlets.map((code) => ({ code, level: 'hamlet' })), { code: '31027', level: 'commune' }]
  return () => ({ body: { subject: 'hoa', bodies, hamlets: units, now: NOW.toISOString() } })
}

/** The hamlet from here went into others. */
function closed(into: readonly string[]): Route {
  const gone = { code: HERE, level: 'hamlet', validTo: '2026-03-17', successors: into.map((code) => ({ code })) }
  const hamlets = [gone, ...into.map((code) => ({ code, level: 'hamlet' }))]
  return () => ({ body: { subject: 'hoa', bodies: [], hamlets, now: NOW.toISOString() } })
}

/** Packs by hamlet, each answering its pages in turn and the last one for ever. */
function packs(pages: Record<string, readonly (PackPage | ReturnType<typeof problem>)[]>): Route {
  const turns = new Map<string, number>()
  return ({ path }) => {
    const hamlet = path.split('/').at(-1) ?? ''
    const turn = turns.get(hamlet) ?? 0
    turns.set(hamlet, turn + 1)
    const page = pages[hamlet]?.[Math.min(turn, pages[hamlet].length - 1)]
    if (page === undefined) return { status: 404, body: problem('unknown-unit', 404) }
    return 'status' in page ? { status: page.status, body: page } : { body: page }
  }
}

const serve = (hamlets: readonly string[], pages: Parameters<typeof packs>[0], more: Record<string, Route> = {}) =>
  serverOf({ 'GET /teams/v1/me': me(hamlets), 'GET /identity/v1/packs/': packs(pages), ...more })

const addresses = async (hamlet = HERE) => (await locker.homes(hamlet)).map(({ address }) => address?.number)

describe('a pack', () => {
  test('is there with homes in their order and the people of each, a request for each service', async () => {
    const { lantoa, asked } = serve([HERE], { [HERE]: [PACK] })
    expect(await locker.pull(lantoa)).toEqual({ ok: true })
    expect(await addresses()).toEqual(['2', '10'])
    expect((await locker.homes(HERE))[0]?.people).toMatchObject([{ name: 'Nguyễn Thị Hoa' }])
    const services = ['identity', 'teams', 'payments']
    const packed = services.map((service) => `/${service}/v1/packs/${HERE}`)
    expect(asked.map(({ path }) => path)).toEqual(['/teams/v1/me', ...packed, '/identity/v1/sealing-key'])
    expect(await locker.me()).toMatchObject({ subject: 'hoa' })
    expect(await locker.standing()).toMatchObject({ pulledAt: NOW.toISOString() })
  })

  test('then follows by its cursor', async () => {
    const moved = { kind: 'home', id: idOf(10), why: 'moved' as const, to: '31018.02' }
    const changes = { ...PACK, cursor: 'c2', upserts: [home(3)], gone: [moved] }
    const { lantoa, asked } = serve([HERE], { [HERE]: [PACK, changes, { ...NOTHING, cursor: 'c3' }] })
    for (let count = 0; count < 4; count += 1) await locker.pull(lantoa)
    expect(await addresses()).toEqual(['2', '3'])
    expect(await locker.home(idOf(10))).toEqual({ gone: moved })
    const since = asked.filter(({ path }) => path.includes('/identity/v1/packs')).map(({ query }) => query.get('since'))
    expect(since).toEqual([null, 'c1', 'c2', 'c3'])
  })

  test('of many pages is shown when it is whole', async () => {
    const first = { ...PACK, more: true, cursor: 'c0' }
    const { lantoa } = serve([HERE], {
      [HERE]: [first, problem('try-later', 503), first, { ...PACK, upserts: [home(3)] }],
    })
    expect(await locker.pull(lantoa)).toMatchObject({ ok: false, problem: { code: 'try-later' } })
    expect(await addresses()).toEqual([])
    await locker.pull(lantoa)
    expect(await addresses()).toEqual(['2', '3', '10'])
  })

  test.each([
    ['of another epoch', [{ ...PACK, epoch: 'two', upserts: [home(3)] }]],
    ['of another epoch without homes', [{ ...NOTHING, epoch: 'two' }]],
    ['whose cursor is not taken', [problem('invalid-request', 422), { ...PACK, upserts: [home(3)] }]],
  ])('%s replaces what was kept', async (_what, pages) => {
    const { lantoa } = serve([HERE], { [HERE]: [PACK, ...pages] })
    await locker.pull(lantoa)
    await locker.pull(lantoa)
    expect(await addresses()).toEqual(pages.flatMap((page) => ('upserts' in page ? page.upserts.map(() => '3') : [])))
  })

  test.each([
    ['a hamlet that is none of hers any more', serve([THERE], { [THERE]: [NOTHING] })],
    ['a hamlet whose pack is refused', serve([HERE], { [HERE]: [problem('outside-scope', 403)] })],
    ['a hamlet that was closed without one in its place', serverOf({ 'GET /teams/v1/me': closed([]) })],
  ])('of %s leaves the phone, but for the reason', async (_what, { lantoa }) => {
    await locker.pull(serve([HERE], { [HERE]: [PACK] }).lantoa)
    expect(await locker.pull(lantoa)).toEqual({ ok: true })
    expect(await addresses()).toEqual([])
    expect(await locker.home(idOf(2))).toEqual({ gone: { kind: 'home', id: idOf(2), why: 'out-of-scope' } })
    await locker.pull(serve([HERE], { [HERE]: [PACK] }).lantoa)
    expect(await addresses()).toEqual(['2', '10'])
  })

  test('that a home moved to shows it, also while the old one says that it is gone', async () => {
    const gone = [{ kind: 'home', id: idOf(2), why: 'moved' as const, to: THERE }]
    const { lantoa } = serve([HERE, THERE], {
      [HERE]: [{ ...NOTHING, gone }],
      [THERE]: [{ ...PACK, upserts: [home(2, THERE)] }],
    })
    await locker.pull(lantoa)
    expect(await locker.home(idOf(2))).toMatchObject({ hamletCode: THERE })
  })

  test('shows some homes of it, whichever hamlet they lie in', async () => {
    const { lantoa } = serve([HERE, THERE], {
      [HERE]: [PACK],
      [THERE]: [{ ...PACK, upserts: [home(3, THERE), home(4, THERE)] }],
    })
    await locker.pull(lantoa)
    const at = (number: number, hamletCode: string) => ({ householdId: idOf(number), hamletCode })
    const found = await locker.homesOf([at(4, THERE), at(2, HERE), at(9, HERE), at(3, '31027.09')])
    expect(found.map(({ householdId, people }) => [householdId, people.map(({ name }) => name)])).toEqual([
      [idOf(4), []],
      [idOf(2), ['Nguyễn Thị Hoa']],
    ])
  })

  test('stays while the network breaks off', async () => {
    await locker.pull(serve([HERE], { [HERE]: [PACK] }).lantoa)
    const { lantoa } = serverOf({ 'GET ': () => 'lost' })
    expect(await locker.pull(lantoa)).toMatchObject({ ok: false, problem: { code: 'network-error' } })
    expect(await addresses()).toEqual(['2', '10'])
  })
})

describe('a hamlet that went into another one', () => {
  const unknown: Route = () => ({ status: 404, body: problem('unknown-unit', 404) })
  const refused: Route = () => ({ status: 403, body: problem('outside-scope', 403) })
  const isClosed: Route = () => ({ status: 410, body: problem('closed-unit', 410) })
  const empty: Route = () => ({ body: NOTHING })
  const moved: Route = () => ({ body: { ...NOTHING, upserts: [home(10, THERE), home(2, THERE)] } })
  const here = async () => [await addresses(HERE), await addresses(THERE)]
  const merged = {
    'GET /teams/v1/me': closed([THERE]),
    ...Object.fromEntries(
      ['identity', 'teams', 'payments'].map((service) => [`GET /${service}/v1/packs/${HERE}`, isClosed]),
    ),
    [`GET /identity/v1/packs/${THERE}`]: moved,
    [`GET /teams/v1/packs/${THERE}`]: empty,
    [`GET /payments/v1/packs/${THERE}`]: empty,
  }
  const pull = (more: Record<string, Route> = {}) => locker.pull(serverOf({ ...merged, ...more }).lantoa)

  beforeEach(async () => {
    await locker.pull(serve([HERE], { [HERE]: [PACK] }).lantoa)
    vi.setSystemTime(NOW.getTime() + DAY)
  })

  test('leaves the phone when the homes are there under the other', async () => {
    expect(await pull()).toEqual({ ok: true })
    expect(await here()).toEqual([[], ['2', '10']])
    expect(await locker.home(idOf(10))).toMatchObject({ hamletCode: THERE })
  })

  test.each<[string, Record<string, Route>]>([
    ['knows neither', { [`GET /identity/v1/packs/${HERE}`]: unknown, [`GET /identity/v1/packs/${THERE}`]: unknown }],
    [
      'knows the old one alone',
      { [`GET /identity/v1/packs/${HERE}`]: empty, [`GET /identity/v1/packs/${THERE}`]: unknown },
    ],
    [
      'reads her token by the units of before',
      { [`GET /identity/v1/packs/${HERE}`]: refused, [`GET /identity/v1/packs/${THERE}`]: unknown },
    ],
    ['knows the new one, and another service does not', { [`GET /teams/v1/packs/${THERE}`]: unknown }],
  ])('stays while a service %s, and is fetched again', async (_what, more) => {
    expect(await pull(more)).toMatchObject({ ok: false, problem: { code: 'unknown-unit' } })
    expect((await here())[0]).toEqual(['2', '10'])
    expect(await locker.standing()).toMatchObject({ missing: 'not-all' })
    expect(await pull()).toEqual({ ok: true })
    expect(await here()).toEqual([[], ['2', '10']])
    expect(await locker.standing()).not.toHaveProperty('missing')
  })

  test('stays as long as its service still has its homes there', async () => {
    expect(
      await pull({ [`GET /identity/v1/packs/${HERE}`]: empty, [`GET /identity/v1/packs/${THERE}`]: empty }),
    ).toEqual({ ok: true })
    expect(await here()).toEqual([['2', '10'], []])
    await pull()
    expect(await here()).toEqual([[], ['2', '10']])
  })

  test('stays while only its own service knows that', async () => {
    const stale = serverOf({ 'GET /teams/v1/me': me([HERE]), 'GET /identity/v1/packs/': isClosed, 'GET ': empty })
    expect(await locker.pull(stale.lantoa)).toMatchObject({ ok: false, problem: { code: 'closed-unit' } })
    expect((await here())[0]).toEqual(['2', '10'])
  })
})

test.each([
  ['hoa', ['2']],
  ['HÒA ngu', ['2']],
  ['qui', ['10']],
  ['kenh', ['2', '10']],
  ['kenh quy', ['10']],
  ['oa', []],
  [' ', []],
])('"%s" finds %j', async (text, expected) => {
  await locker.pull(serve([HERE], { [HERE]: [PACK] }).lantoa)
  expect((await locker.search(text)).map(({ address }) => address?.number)).toEqual(expected)
})

test('a search that was made ready finds the same, and unseals no pack again for a change elsewhere', async () => {
  await locker.pull(serve([HERE], { [HERE]: [PACK] }).lantoa)
  await locker.prepareSearch()
  const decrypt = vi.spyOn(crypto.subtle, 'decrypt')
  await locker.dropDraft(idOf(99))
  await locker.prepareSearch()
  expect(decrypt).not.toHaveBeenCalled()
  expect((await locker.search('hoa')).map(({ address }) => address?.number)).toEqual(['2'])
})

test('a search sees what was pulled since the last one', async () => {
  const { lantoa } = serve([HERE], { [HERE]: [PACK, { ...PACK, upserts: [person(20, idOf(2), 'Nguyễn Thị Huệ')] }] })
  await locker.pull(lantoa)
  expect(await locker.search('hoa')).toHaveLength(1)
  await locker.pull(lantoa)
  expect([await locker.search('hoa'), (await locker.search('hue')).length]).toEqual([[], 1])
})

describe('a round', () => {
  const round = (isoWeek: string, from: string, until: string) => ({
    ...{ teamId: TEAM, isoWeek, from, until, intervalDays: 28, more: 0, gone: [], leftInPeace: [] },
    homes: [
      { householdId: idOf(2), hamletCode: HERE, reason: 'never-visited', dueOn: null, missed: false, chosen: false },
    ],
  })
  const server = (kind?: string) =>
    serverOf({
      'GET /teams/v1/me': me([], [TEAM], kind),
      [`GET /teams/v1/rounds/${TEAM}/2026-W12`]: () => ({ body: round('2026-W12', '2026-03-16', '2026-03-23') }),
      [`GET /teams/v1/rounds/${TEAM}/2026-W14`]: () => ({ body: round('2026-W14', '2026-03-30', '2026-04-06') }),
      [`GET /teams/v1/rounds/${TEAM}/2026-W13`]: () => ({ status: 409, body: problem('team-not-active', 409) }),
    })

  test('that came with who she is takes no request, and takes the place of all that were there', async () => {
    await locker.pull(server().lantoa)
    const rounds = [round('2026-W12', '2026-03-16', '2026-03-23'), round('2026-W13', '2026-03-23', '2026-03-30')]
    const along = (await me([], [TEAM])({} as never)) as { body: object }
    const { lantoa, asked } = serverOf({ 'GET /teams/v1/me': () => ({ body: { ...along.body, rounds } }) })
    expect(await locker.pull(lantoa)).toEqual({ ok: true })
    expect(asked.map(({ path }) => path)).toEqual(['/teams/v1/me', '/identity/v1/sealing-key'])
    const weeks = ['2026-W12', '2026-W13', '2026-W14']
    const here = await Promise.all(weeks.map(async (week) => (await locker.round(TEAM, week))?.isoWeek))
    expect(here).toEqual(['2026-W12', '2026-W13', undefined])
    expect(await locker.me()).not.toHaveProperty('rounds')
  })

  test('of three weeks is there, so that it lasts until packs are dropped', async () => {
    await locker.pull(server().lantoa)
    expect(await locker.standing()).not.toHaveProperty('missing')
    vi.setSystemTime('2026-03-30T01:00:00Z')
    expect(await locker.round(TEAM, '2026-W14')).toMatchObject({ isoWeek: '2026-W14' })
    expect(await locker.standing()).not.toHaveProperty('missing')
    vi.setSystemTime('2026-04-06T01:00:00Z')
    expect(await locker.standing()).toMatchObject({ missing: 'this-week' })
  })

  test('of this week and the next is there, with what was visited from here', async () => {
    expect(await locker.pull(server().lantoa)).toEqual({ ok: true })
    await locker.save(visitAt(2, 101, { startedAt: '2026-03-15T14:00:00Z' }))
    expect((await locker.round(TEAM, '2026-W12'))?.homes[0]).not.toHaveProperty('visit')
    await locker.save(visitAt(2, 102, { outcome: 'absent' }))
    const visit = { visitId: idOf(102), on: '2026-03-17', outcome: 'absent' }
    expect((await locker.round(TEAM, '2026-W12'))?.homes).toMatchObject([{ visit }])
    expect(await locker.round(TEAM, '2026-W13')).toBeUndefined()
  })

  test.each([
    ['a community team', 'community_team', 1],
    ['youth volunteers', 'youth_volunteer_team', 1],
    ['a support group', 'support_group', undefined],
  ])('of %s is fetched where somebody goes from door to door with it', async (_what, kind, homes) => {
    await locker.pull(server(kind).lantoa)
    expect((await locker.round(TEAM, '2026-W12'))?.homes.length).toBe(homes)
  })
})

describe('a fetch that breaks off', () => {
  const OTHER_TEAM = idOf(700)
  const lost: Route = () => 'lost'
  const busy: Route = () => ({ status: 503, body: problem('try-later', 503) })
  const roundOf = (teamId: string): Route => {
    return ({ path }) => ({ body: { teamId, isoWeek: path.split('/').at(-1), homes: [], gone: [], leftInPeace: [] } })
  }
  const whole = () => ({
    'GET /teams/v1/me': me([HERE, THERE], [TEAM, OTHER_TEAM]),
    [`GET /identity/v1/packs/${HERE}`]: () => ({ body: PACK }),
    [`GET /identity/v1/packs/${THERE}`]: () => ({ body: { ...PACK, upserts: [home(3, THERE)] } }),
    [`GET /teams/v1/rounds/${TEAM}`]: roundOf(TEAM),
    [`GET /teams/v1/rounds/${OTHER_TEAM}`]: roundOf(OTHER_TEAM),
  })
  const pull = (broken: Record<string, Route> = {}) => {
    // The first one that fits answers.
    const { lantoa, asked } = serverOf({ ...broken, ...whole(), ...broken })
    return locker.pull(lantoa).then(({ ok }) => ({ ok, asked }))
  }
  const here = async () => [
    ...[(await addresses(HERE)).length, (await addresses(THERE)).length],
    ...[await locker.round(TEAM, '2026-W12'), await locker.round(OTHER_TEAM, '2026-W12')].map(
      (one) => one !== undefined,
    ),
  ]

  test.each([
    ['a hamlet', { [`GET /identity/v1/packs/${HERE}`]: busy }, [0, 1, true, true]],
    ['a hamlet that is never answered', { [`GET /identity/v1/packs/${HERE}`]: lost }, [0, 1, true, true]],
    ['a round', { [`GET /teams/v1/rounds/${TEAM}`]: busy }, [2, 1, false, true]],
    [
      'the network, after it was read who she is',
      { 'GET /identity': lost, 'GET /teams/v1/rounds': lost },
      [0, 0, false, false],
    ],
  ])('at %s keeps nothing else back, and was not whole', async (_what, broken, left) => {
    expect(await pull(broken)).toMatchObject({ ok: false })
    expect(await here()).toEqual(left)
    expect(await locker.standing()).toMatchObject({ missing: 'not-all' })
    expect(await locker.standing()).not.toHaveProperty('pulledAt')
    await pull()
    expect(await here()).toEqual([2, 1, true, true])
    expect(await locker.standing()).toMatchObject({ pulledAt: NOW.toISOString() })
    expect(await locker.standing()).not.toHaveProperty('missing')
  })

  test('takes away no round that was there, and is told beside when the last whole one was', async () => {
    await pull()
    vi.setSystemTime(NOW.getTime() + DAY)
    await pull({ [`GET /teams/v1/rounds/${TEAM}`]: busy })
    expect(await here()).toEqual([2, 1, true, true])
    expect(await locker.standing()).toMatchObject({ missing: 'not-all', pulledAt: NOW.toISOString() })
  })

  test('asks no hamlet more when two in a row were not answered', async () => {
    const { asked } = await pull({
      'GET /teams/v1/me': me(['1', '2', '3', '4']),
      'GET /identity/v1/packs/': lost,
      'GET /teams/v1/packs/': lost,
    })
    const [one, two, ...more] = asked.filter(({ path }) => path.includes('packs')).map(({ path }) => path)
    expect([one, two, more]).toEqual(['/identity/v1/packs/1', '/teams/v1/packs/1', []])
  })
})

test('what was recorded here stands beside what the pack says', async () => {
  await locker.pull(serve([HERE], { [HERE]: [PACK] }).lantoa)
  await locker.save(visitAt(2, 101, { startedAt: '2026-03-17T10:00:00Z', outcome: 'absent' }))
  await locker.save(visitAt(2, 102, { startedAt: '2026-03-17T13:00:00Z' }))
  const visits = [
    { visitId: idOf(102), startedAt: '2026-03-17T13:00:00Z', outcome: 'done' },
    { visitId: idOf(101), startedAt: '2026-03-17T10:00:00Z', outcome: 'absent' },
  ]
  expect(await locker.home(idOf(2))).toMatchObject({ visits })
})

test('after 14 days without contact packs are dropped, and what is unsent stays', async () => {
  await locker.pull(serve([HERE], { [HERE]: [PACK] }).lantoa)
  await locker.save(visitAt(2, 101))
  const reopened = async (after: number) => {
    locker.lock()
    vi.setSystemTime(NOW.getTime() + after)
    const opened = await openLocker(locker.id, PIN)
    if (!opened.ok) throw new Error(opened.why)
    locker = opened.locker
    return [(await addresses()).length, (await locker.standing()).unsent]
  }
  expect(await reopened(14 * DAY - 1)).toEqual([2, 1])
  expect(await reopened(14 * DAY)).toEqual([0, 1])
  expect(await locker.me()).toBeUndefined()
  expect(await locker.standing()).toMatchObject({ missing: 'dropped' })
  await locker.pull(serve([HERE], { [HERE]: [PACK] }).lantoa)
  expect(await locker.standing()).not.toHaveProperty('missing')
})

test('nothing of a home or a person, and no token, lies on the phone in clear', async () => {
  await locker.pull(serve([HERE], { [HERE]: [PACK] }).lantoa)
  const tokens = { accessToken: 'secret-token', since: 0, renewAt: 0 }
  await locker.tokens.keep(tokens)
  await locker.keepDraft(idOf(10), { note: 'Bà Nguyễn Thị Hoa đi vắng' })
  await locker.save(visitAt(2, 101, { note: 'Ông Trần Văn Quý gọi lại' }))
  expect(await locker.tokens.read()).toEqual(tokens)
  const bytes = await allBytes(`lantoa-${locker.id}`)
  expect(bytes).toContain(HERE) // it reads what lies there
  for (const secret of ['Nguyễn', 'Hoa', 'Quý', 'Kênh', '0912345678', 'secret-token', '"subject"', PIN]) {
    expect(bytes, secret).not.toContain(secret)
  }
})
