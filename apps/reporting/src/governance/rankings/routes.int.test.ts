import type { TestService } from '@lantoa/chassis/testing/started-service'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { idOf, publishVisits } from '../../../test/commune.ts'
import { CARD } from '../../../test/scorecard.ts'
import { startScoredCommunes } from '../../../test/scored-communes.ts'

let service: TestService
const as = (role: string, unit: string) => service.as({ roles: [role], units: [unit] }).reporting
const officer = (unit = '91') => as('province_officer', unit)
const lead = (unit = '91') => as('province_lead', unit)

const [CARD_ID, DRAFT, OF_HAMLETS] = [1, 2, 3].map((number) => idOf(7, number)) as [never, never, never]
const [BY_KIND, LISTED, HAMLETS, EMPTY, OF_OTHERS] = [1, 2, 3, 4, 5].map((number) => idOf(6, number)) as never[] as [
  ...[never, never, never, never, never],
]
const id = (number: number) => idOf(9, number) as never
let entries = 0

async function enter(unit: string, value: number, on = '2026-03-01') {
  const body = { scorecardId: CARD_ID, componentId: 'plan.1', unit, value, on, source: 'Kế hoạch năm' }
  entries += 1
  const params = { componentValueId: idOf(8, entries) as never }
  return officer().enterComponentValue({ params, body }).orThrow()
}
const rank = (query: object = {}, who = officer(), scorecardId = CARD_ID) =>
  who.rankUnits({ params: { scorecardId }, query: { unitGroupId: BY_KIND, ...query } })
const publish = (rankingId: never, change: object = {}, who = lead()) =>
  who.publishRanking({ params: { rankingId }, body: { scorecardId: CARD_ID, unitGroupId: BY_KIND, ...change } })
async function places(query: object = {}) {
  const { rows } = await rank(query).orThrow()
  return rows.map(({ unit, rank: place, total, missing }) => [unit.code, place, total, missing])
}

beforeAll(async () => {
  service = await startScoredCommunes()
  const draft = (scorecardId: never, change = {}) =>
    officer()
      .draftScorecard({ params: { scorecardId }, body: { ...CARD, ...change } })
      .orThrow()
  await draft(CARD_ID)
  await draft(DRAFT, { name: 'Nháp' })
  await draft(OF_HAMLETS, { code: 'AP', level: 'hamlet' })
  await lead()
    .approveScorecard({ params: { scorecardId: CARD_ID }, ifMatch: 1 })
    .orThrow()
  const define = (unitGroupId: never, change: object, unit = '91') => {
    const body = { unit, name: 'Nhóm', level: 'commune' as const, ...change }
    return officer(unit === '66' ? '66' : '91')
      .defineUnitGroup({ params: { unitGroupId }, body })
      .orThrow()
  }
  await define(BY_KIND, { name: 'Các xã', kinds: ['xã'] })
  await define(LISTED, { members: ['31027', '31018'] })
  await define(HAMLETS, { level: 'hamlet', kinds: ['ấp'] })
  await define(EMPTY, { kinds: ['đặc khu'] })
  await define(OF_OTHERS, { kinds: ['phường'] }, '66')
})
afterAll(() => service.stop())

test('units are scored with one reading, ranked where nothing is missing, and any score opens', async () => {
  await enter('31027', 1)
  await enter('31018', 0)
  expect(await places()).toEqual([
    ['31027', 1, 5.88, []],
    ['31018', 2, 4, []],
    ['31051', null, null, ['core', 'plan.1']],
  ])
  const ranking = await rank().orThrow()
  expect(ranking).toMatchObject({
    ...{ on: '2026-03-17', view: 'as-now', counts: { ranked: 2, unranked: 1 }, absent: [] },
    scorecard: { code: 'CDS-XA', year: 2026, edition: 1, verified: false, note: 'Ví dụ', points: 10 },
    unitGroup: { name: 'Các xã', version: 1 },
    groups: [
      { groupId: 'society', points: 6 },
      { groupId: 'plan', points: 4 },
    ],
  })
  expect(ranking.components[0]).toMatchObject({
    ...{ componentId: 'core', groupId: 'society', indicatorId: 'I-05', version: 1 },
    ...{ from: '2026-03-17', until: '2026-03-18', least: 25, most: 53.333 },
  })
  const [first, second, last] = ranking.rows
  expect(first?.groups).toEqual([1.88, 4])
  expect(first?.components).toEqual([
    { score: 1.88, value: 25, numerator: 10, denominator: 40 },
    {
      ...{ score: 4, value: 1, numerator: null, denominator: null },
      entered: { componentValueId: expect.any(String), on: '2026-03-01', source: 'Kế hoạch năm' },
    },
  ])
  // What Vân Khánh had counts in An Minh: 16 of 20 and 0 of 10.
  expect(second?.components[0]).toMatchObject({ numerator: 16, denominator: 30, value: 53.3, score: 4 })
  expect(last?.components).toEqual([
    { score: null, value: null, numerator: 0, denominator: 0, missing: 'nothing-to-divide-by' },
    { score: null, value: null, numerator: null, denominator: null, missing: 'not-entered' },
  ])
})

test('as of a day only what was entered up to that day counts; a withdrawn value counts no more', async () => {
  expect((await places({ on: '2026-02-28' })).map(([code, place]) => [code, place])).toEqual([
    ['31018', null],
    ['31027', null],
    ['31051', null],
  ])
  const entry = await enter('31027', 0, '2026-03-10')
  expect((await places())[0]).toEqual(['31018', 1, 4, []])
  expect((await places({ on: '2026-03-09' }))[0]).toEqual(['31027', 1, 5.88, []])
  const params = { componentValueId: entry.componentValueId as never }
  await officer()
    .withdrawComponentValue({ params, body: { reason: 'Nhầm' }, ifMatch: 1 })
    .orThrow()
  expect((await places())[0]).toEqual(['31027', 1, 5.88, []])
})

test('in the boundaries of the day a unit that is no more is ranked as it was', async () => {
  const before = await rank({ on: '2026-01-31', view: 'as-was' }).orThrow()
  expect(before.rows.map(({ unit }) => unit.code)).toEqual(['31018', '31027', '31042', '31051'])
  expect(before.rows[0]?.components[0]).toMatchObject({ numerator: 0, denominator: 20 })
  const after = await rank({ on: '2026-02-01', view: 'as-was' }).orThrow()
  expect(after.rows[0]?.components[0]).toMatchObject({ denominator: 30 })
  expect(after.rows.map(({ unit }) => unit.code)).toEqual(['31018', '31027', '31051'])
})

test('a rank that somebody published stands beside, and enters nothing', async () => {
  const claim = {
    ...{ indicatorId: 'I-44', unit: '31018', time: '2026', numerator: 7, denominator: 100 },
    ...{ source: { name: 'Sở KH&CN' }, rawText: 'xếp thứ 7' },
  }
  await officer()
    .recordClaim({ params: { claimId: idOf(4, 1) as never }, body: claim })
    .orThrow()
  const old = { ...claim, unit: '31027', time: '2025', numerator: 3 }
  await officer()
    .recordClaim({ params: { claimId: idOf(4, 2) as never }, body: old })
    .orThrow()
  const { rows } = await rank().orThrow()
  expect(rows.map(({ unit, rank: place, official }) => [unit.code, place, official?.rank, official?.of])).toEqual([
    ['31027', 1, undefined, undefined],
    ['31018', 2, 7, 100],
    ['31051', null, undefined, undefined],
  ])
  expect(rows[1]?.official).toMatchObject({ claimId: idOf(4, 1), source: 'Sở KH&CN', flags: [] })
})

test('what is published stays as it was; published again it is another edition', async () => {
  const published = await publish(id(1)).orThrow()
  expect(published).toMatchObject({ unit: '91', edition: 1, status: 'published', result: { on: '2026-03-17' } })
  expect((await publish(id(1))).data).toEqual(published)
  expect((await publish(id(1), { on: '2026-03-10' })).error).toMatchObject({ status: 409, code: 'ranking-differs' })

  await enter('31018', 1, '2026-03-16')
  expect((await places())[0]).toEqual(['31018', 1, 8, []])
  const shown = await as('commune_lead', '31027').getRanking({ params: { rankingId: id(1) } })
  expect(shown.data).toEqual(published)

  expect(await publish(id(2)).orThrow()).toMatchObject({ edition: 2, status: 'published' })
  const query = { unit: '31027', limit: 1 }
  const all = await Array.fromAsync(as('commune_lead', '31027').listRankings.all({ query }))
  expect(all.map(({ rankingId, edition, status, counts }) => [rankingId, edition, status, counts.ranked])).toEqual([
    [id(2), 2, 'published', 2],
    [id(1), 1, 'superseded', 2],
  ])
  const cursor = Buffer.from(JSON.stringify([id(99)])).toString('base64url')
  const { error } = await as('commune_lead', '31027').listRankings({ query: { ...query, cursor } })
  expect(error).toMatchObject({ code: 'bad-cursor', status: 400 })
})

test('of publications at once each is an edition of its own', async () => {
  const answers = await Promise.all([11, 12, 13].map((number) => publish(id(number), { unitGroupId: LISTED })))
  expect(answers.map(({ data }) => data?.edition).sort()).toEqual([1, 2, 3])
  const ofOtherGroup = await lead().getRanking({ params: { rankingId: id(2) } })
  expect(ofOtherGroup.data).toMatchObject({ edition: 2, status: 'published' })
})

test('who may not, is told so; the ranking of now is for who holds the whole group', async () => {
  expect((await rank({}, as('resident', '91'))).error?.code).toBe('forbidden')
  expect((await rank({}, lead('31027'))).error?.code).toBe('outside-scope')
  expect((await rank({}, lead('66'))).error?.code).toBe('not-found')
  expect((await rank({}, lead('31027'), DRAFT)).error?.code).toBe('not-found')
  expect((await publish(id(3), {}, officer() as never)).error?.code).toBe('forbidden')
  expect((await publish(id(3), {}, lead('31027'))).error?.code).toBe('outside-scope')
  const [ofOthers, ofNobody] = [await publish(id(1), {}, lead('66')), await publish(id(98), {}, lead('66'))]
  expect([ofOthers.error?.code, ofNobody.error?.code]).toEqual(['unknown-scorecard', 'unknown-scorecard'])
  expect((await as('resident', '91').getRanking({ params: { rankingId: id(1) } })).error?.code).toBe('forbidden')
  expect((await lead('66').getRanking({ params: { rankingId: id(1) } })).error?.code).toBe('not-found')
  expect((await as('resident', '91').listRankings({ query: { unit: '91' } })).error?.code).toBe('forbidden')
  expect((await lead('31027').listRankings({ query: { unit: '91' } })).error?.code).toBe('outside-scope')
})

test.each<[object, string, string]>([
  [{ unitGroupId: idOf(6, 99) }, 'unknown-unit-group', '#/query/unitGroupId'],
  [{ unitGroupId: OF_OTHERS }, 'unknown-unit-group', '#/query/unitGroupId'],
  [{ unitGroupId: HAMLETS }, 'unit-group-does-not-fit', '#/query/unitGroupId'],
  [{ unitGroupId: EMPTY }, 'no-units', '#/query/unitGroupId'],
  [{ on: '2026-03-18' }, 'day-outside-year', '#/query/on'],
  [{ on: '2025-12-31' }, 'day-outside-year', '#/query/on'],
])('a ranking with %o is refused', async (query, code, pointer) => {
  expect((await rank(query)).error).toMatchObject({ status: 422, code, pointer })
})

test('a day within a month of which only the whole is counted cannot be ranked, unless it is today', async () => {
  const scorecardId = idOf(7, 5) as never
  const visited = {
    ...{ componentId: 'visited', name: 'Hộ được thăm', points: 10, indicatorId: 'I-04' },
    period: 'month',
  }
  const component = { ...visited, scoring: { method: 'attainment', target: 80 } } as const
  const groups = [{ groupId: 'visits', name: 'Thăm hộ', points: 10, components: [component] }]
  await officer()
    .draftScorecard({ params: { scorecardId }, body: { ...CARD, code: 'THAM', groups } as typeof CARD })
    .orThrow()
  await lead().approveScorecard({ params: { scorecardId }, ifMatch: 1 }).orThrow()
  await publishVisits(service, '31027.07', 1, 8)
  await service.settled()
  const refused = { status: 422, code: 'day-within-period', detail: expect.stringContaining('visited') }
  const within = await rank({ on: '2026-03-10' }, officer(), scorecardId)
  expect(within.error).toMatchObject({ ...refused, pointer: '#/query/on' })
  const published = await publish(id(21), { scorecardId, on: '2026-03-10' })
  expect(published.error).toMatchObject({ ...refused, pointer: '/on' })
  const whole = await rank({ on: '2026-02-28' }, officer(), scorecardId).orThrow()
  expect(whole.rows[0]?.components[0]).toMatchObject({ numerator: 0 })
  const today = await rank({}, officer(), scorecardId).orThrow()
  expect(today.rows[0]).toMatchObject({ unit: { code: '31027' }, components: [{ numerator: 8, denominator: 40 }] })
})

test('a ranking of a draft can be looked at, but not published; nor one in which nobody is ranked', async () => {
  const drafted = await rank({}, officer(), DRAFT).orThrow()
  expect(drafted.scorecard).toMatchObject({ edition: null, name: 'Nháp' })
  expect((await publish(id(4), { scorecardId: DRAFT })).error?.code).toBe('scorecard-not-approved')
  expect((await publish(id(4), { scorecardId: idOf(7, 99) })).error?.code).toBe('unknown-scorecard')
  expect((await publish(id(4), { on: '2026-02-01' })).error).toMatchObject({ code: 'nobody-ranked' })
  expect((await lead().getRanking({ params: { rankingId: id(4) } })).error?.code).toBe('not-found')
})

test('a province is scored by itself, as the unit that holds the group', async () => {
  const [scorecardId, unitGroupId] = [idOf(7, 4) as never, idOf(6, 7) as never]
  await officer()
    .draftScorecard({ params: { scorecardId }, body: { ...CARD, code: 'TINH', level: 'province' } })
    .orThrow()
  const body = { unit: '91', name: 'Tỉnh', level: 'province' as const, kinds: ['tỉnh'] }
  await officer().defineUnitGroup({ params: { unitGroupId }, body }).orThrow()
  const { rows } = await rank({ unitGroupId }, officer(), scorecardId).orThrow()
  expect(rows).toMatchObject([{ unit: { code: '91' }, components: [{ numerator: 27, denominator: 72 }, {}] }])
})

test('hamlets are scored by the same ways', async () => {
  const { rows } = await rank({ unitGroupId: HAMLETS }, officer(), OF_HAMLETS).orThrow()
  expect(rows.map(({ unit, components }) => [unit.code, components[0]?.numerator, components[0]?.denominator])).toEqual(
    [
      ['31018.01', 16, 20],
      ['31027.07', 10, 40],
      ['31042.01', 0, 10],
    ],
  )
})
