import type { TestService } from '@lantoa/chassis/testing/started-service'
import { testTableRules } from '@lantoa/chassis/testing/table-rules'
import { contentOf } from '@lantoa/chassis/testing/topic-content'
import { fixtureOf } from '@lantoa/contracts/fixtures'
import { concernTopic } from '@lantoa/contracts/teams/concerns.events'
import { unitChanged } from '@lantoa/contracts/teams/units.events'
import type { Args } from '@lantoa/sdk/client'
import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { doorsOf, ELSEWHERE, HAMLET } from '../../test/door-world.ts'
import { COMMUNE, startTeamsForTest } from '../../test/known-world.ts'
import { sentTo } from '../../test/started-teams.ts'
import { concern } from './store.ts'

type Report = Args<'teams', 'raiseConcern'>['body']

const DIFFICULTY: Report = {
  ...{ kind: 'difficulty', unitCode: HAMLET, topic: 'signal', text: 'Hẻm 3 không có sóng.', raisedOn: '2026-03-17' },
}
const QUESTION: Report = { ...DIFFICULTY, kind: 'question', topic: 'eid', text: 'Quên mật khẩu thì làm sao?' }

let service: TestService
beforeAll(async () => {
  service = await startTeamsForTest()
})
afterAll(() => service.stop())

const { officer, volunteer } = doorsOf(() => service)
const province = () => service.as({ roles: ['province_officer'], units: ['91'] }).teams

async function raised(body: Report = DIFFICULTY, by = volunteer()) {
  const params = { concernId: uuid() }
  await by.raiseConcern({ params, body }).orThrow()
  return params
}

testTableRules([concern], () => service.parts.database)

describe('raised', () => {
  test('it is due by itself, is whose who raised it, and tells its first step without a name', async () => {
    const { data } = await volunteer().raiseConcern({ params: { concernId: uuid() }, body: DIFFICULTY })
    expect(data).toMatchObject({
      ...{
        ...DIFFICULTY,
        status: 'new',
        level: 'commune',
        dueOn: '2026-04-01',
        overdue: false,
        mine: true,
        version: 1,
      },
      steps: [{ status: 'new', on: '2026-03-17', by: { as: 'team', teamId: null }, text: null }],
    })
    const seen = await volunteer('hoa')
      .getConcern({ params: { concernId: data?.concernId ?? '' } })
      .orThrow()
    expect(seen.mine).toBe(false)
    expect((await volunteer().raiseConcern({ params: { concernId: uuid() }, body: QUESTION })).data).toMatchObject({
      ...{ status: 'asked', dueOn: '2026-03-24' },
    })
  })

  test('sent again it is one, though it was answered since; with other content it differs', async () => {
    const params = await raised(QUESTION)
    await officer()
      .answerConcern({ params, body: { text: 'Chọn "Quên mật khẩu".' }, ifMatch: 1 })
      .orThrow()
    const again = await volunteer().raiseConcern({ params, body: QUESTION }).orThrow()
    expect([again.status, again.version]).toEqual(['answered', 2])
    const other = await volunteer().raiseConcern({ params, body: { ...QUESTION, topic: 'other' } })
    expect(other.error?.code).toBe('concern-differs')
    const stranger = volunteer('an', [ELSEWHERE])
    expect((await stranger.raiseConcern({ params, body: { ...QUESTION, unitCode: ELSEWHERE } })).error?.code).toBe(
      'not-found',
    )
  })

  test.each([
    ['a unit of others', { unitCode: ELSEWHERE }, 'outside-scope', '/unitCode'],
    ['a unit that nobody has', { unitCode: '99999' }, 'unknown-unit', '/unitCode'],
    ['a day to come', { raisedOn: '2026-03-18' }, 'day-in-future', '/raisedOn'],
    ['a due day before', { dueOn: '2026-03-16' }, 'due-before-raised', '/dueOn'],
  ])('%s is refused', async (_what, more, code, pointer) => {
    const { error } = await volunteer().raiseConcern({
      params: { concernId: uuid() },
      body: { ...DIFFICULTY, ...more },
    })
    expect(error).toMatchObject({ code, pointer })
  })

  test.each([
    ['Gọi bà Sáu 0912 345 678', 'a phone number at character 12'],
    ['CCCD 079 185 001 234', 'a personal number at character 6'],
    ['Thẻ 9704 1512 3456 7890', 'an account number at character 5'],
    ['Thư về lan@gmail.com', 'an e-mail address at character 8'],
  ])('%j is refused with the place and not repeated', async (text, words) => {
    const { error } = await volunteer().raiseConcern({ params: { concernId: uuid() }, body: { ...DIFFICULTY, text } })
    expect(error).toMatchObject({ code: 'invalid-request', status: 422 })
    const [first] = error && 'errors' in error ? (error.errors ?? []) : []
    expect([first?.pointer, first?.detail]).toEqual(['/text', expect.stringContaining(words.replace(/^an? /, ''))])
    expect(JSON.stringify(error)).not.toMatch(/\d{4} \d{3}|gmail/)
  })

  test('a batch keeps places: one that is wrong spoils no other', async () => {
    const items = [DIFFICULTY, { ...DIFFICULTY, unitCode: ELSEWHERE }, QUESTION].map((body) => ({
      concernId: uuid(),
      ...body,
    }))
    const { results } = await volunteer().raiseConcernBatch({ body: { items } }).orThrow()
    expect(results.map((one) => (one.accepted ? one.value.status : one.problem.code))).toEqual([
      'new',
      'outside-scope',
      'asked',
    ])
  })
})

describe('on its way', () => {
  test('who raised it hears of each step, whatever else there is', async () => {
    const lan = volunteer(uuid())
    const params = await raised(DIFFICULTY, lan)
    await raised(DIFFICULTY, lan)
    await officer()
      .acceptConcern({ params, body: { dueOn: '2026-04-10' }, ifMatch: 1 })
      .orThrow()
    await officer()
      .forwardConcern({ params, body: { text: 'Xã không làm được.' }, ifMatch: 2 })
      .orThrow()
    await province()
      .forwardConcern({ params, body: { organisation: 'Viettel An Giang' }, ifMatch: 3 })
      .orThrow()
    await province()
      .answerConcern({ params, body: { text: 'Đã dựng trạm.' }, ifMatch: 4 })
      .orThrow()
    const { items } = await lan.listConcerns({ query: { only: 'mine', sort: '-changedAt' } }).orThrow()
    expect(items).toHaveLength(2)
    const told = items.find((one) => one.concernId === params.concernId)
    expect(told?.steps.map(({ status, by, text }) => [status, by.as, text])).toEqual([
      ['new', 'team', null],
      ['accepted', 'commune', null],
      ['forwarded', 'commune', 'Xã không làm được.'],
      ['forwarded', 'province', null],
      ['answered', 'province', 'Đã dựng trạm.'],
    ])
    const closed = await lan.closeConcern({ params, body: { helped: true }, ifMatch: 5 }).orThrow()
    expect(closed).toMatchObject({ status: 'closed', organisation: 'Viettel An Giang', helped: true, version: 6 })
  })

  test('volunteers handle nothing, and officers what lies with them', async () => {
    const params = await raised()
    const denied = await volunteer().acceptConcern({ params, body: {}, ifMatch: 1 })
    expect(denied.error?.status).toBe(403)
    expect((await province().acceptConcern({ params, body: {}, ifMatch: 1 })).error?.code).toBe('handled-elsewhere')
    expect((await officer().acceptConcern({ params, body: {}, ifMatch: 7 })).error?.code).toBe('precondition-failed')
    const elsewhere = service.as({ roles: ['commune_officer'], units: ['31018'] }).teams
    expect((await elsewhere.acceptConcern({ params, body: {}, ifMatch: 1 })).error?.code).toBe('not-found')
    expect((await elsewhere.getConcern({ params })).error?.code).toBe('not-found')
  })

  test('what was said wrongly is corrected by who said it, and stays among the steps', async () => {
    const params = await raised()
    const body = { text: 'Hẻm 4 không có sóng.', topic: 'signal' as const }
    const corrected = await volunteer().correctConcern({ params, body, ifMatch: 1 }).orThrow()
    expect(corrected).toMatchObject({ text: body.text, status: 'new', version: 2 })
    expect(corrected.steps.at(-1)).toMatchObject({ status: 'new', before: { text: DIFFICULTY.text } })
    expect((await volunteer().correctConcern({ params, body, ifMatch: 1 })).data?.version).toBe(2)
    const neighbour = await volunteer('hoa').correctConcern({ params, body: { text: 'x' }, ifMatch: 2 })
    expect(neighbour.error?.code).toBe('outside-scope')
    await volunteer().withdrawConcern({ params, body: {}, ifMatch: 2 }).orThrow()
    const late = await volunteer().correctConcern({ params, body: { text: 'x' }, ifMatch: 3 })
    expect(late.error?.code).toBe('concern-withdrawn')
  })

  test('any order of repeats comes to the same end', async () => {
    const way = [
      (params: { concernId: string }) => volunteer().raiseConcern({ params, body: DIFFICULTY }),
      (params: { concernId: string }) => officer().acceptConcern({ params, body: {}, ifMatch: 1 }),
      (params: { concernId: string }) => officer().startConcern({ params, body: { text: 'Đang hỏi.' }, ifMatch: 2 }),
      (params: { concernId: string }) => officer().answerConcern({ params, body: { text: 'Xong.' }, ifMatch: 3 }),
      (params: { concernId: string }) => volunteer().reopenConcern({ params, body: { text: 'Vẫn yếu.' }, ifMatch: 4 }),
      (params: { concernId: string }) => officer().answerConcern({ params, body: { text: 'Xong.' }, ifMatch: 5 }),
      (params: { concernId: string }) => volunteer().closeConcern({ params, body: {}, ifMatch: 6 }),
    ]
    const repeats = fc.array(fc.nat(way.length - 1), { maxLength: 12 })
    const property = fc.asyncProperty(repeats, async (again) => {
      const params = { concernId: uuid() }
      for (const [at, step] of way.entries()) {
        await step(params).orThrow()
        // A repeat of what was done before is answered as done; of what is to come, refused or not found.
        for (const index of again.filter((one) => one <= at)) await way[index]?.(params).orThrow()
      }
      const { steps, status, version } = await volunteer().getConcern({ params }).orThrow()
      expect([status, version]).toEqual(['closed', 7])
      expect(steps.map((step) => step.status).join(' ')).toBe('new accepted doing answered reopened answered closed')
    })
    await fc.assert(property, { numRuns: 8 })
  })
})

describe('reusable answers', () => {
  const ANSWER = {
    unitCode: COMMUNE,
    since: '2026-03-01',
    topic: 'eid' as const,
    question: 'Quên mật khẩu?',
    answer: 'Chọn "Quên".',
  }

  async function given(helped: boolean, answerId: string) {
    const params = await raised(QUESTION)
    await officer()
      .answerConcern({ params, body: { text: ANSWER.answer, answerId }, ifMatch: 1 })
      .orThrow()
    await volunteer().closeConcern({ params, body: { helped }, ifMatch: 2 }).orThrow()
  }

  test('it is counted how often one was given, and how often it helped', async () => {
    const answerId = uuid()
    await officer().recordAnswer({ params: { answerId }, body: ANSWER }).orThrow()
    await given(true, answerId)
    await given(true, answerId)
    await given(false, answerId)
    const uses = () =>
      volunteer()
        .countAnswerUses({ body: { answerIds: [answerId, uuid()] } })
        .orThrow()
    expect((await uses()).items).toEqual([{ answerId, given: 3, helped: 2 }])
    const elsewhere = volunteer('an', [ELSEWHERE])
    expect((await elsewhere.countAnswerUses({ body: { answerIds: [answerId] } }).orThrow()).items).toEqual([])
  })

  test('one of another commune is refused like one that nobody has', async () => {
    const answerId = uuid()
    const elsewhere = service.as({ roles: ['commune_officer'], units: ['31018'] }).teams
    await elsewhere.recordAnswer({ params: { answerId }, body: { ...ANSWER, unitCode: '31018' } }).orThrow()
    const params = await raised(QUESTION)
    for (const id of [answerId, uuid()]) {
      const { error } = await officer().answerConcern({ params, body: { text: 'x', answerId: id }, ifMatch: 1 })
      expect(error).toMatchObject({ code: 'unknown-answer', pointer: '/answerId' })
    }
  })
})

describe('listed', () => {
  const CODE = `${COMMUNE}.71`
  const of = (only?: 'open' | 'overdue' | 'mine' | 'forwarded-up') => ({
    query: { unit: CODE, ...(only ? { only } : {}), count: 'true' as const },
  })
  let ids: string[]

  beforeAll(async () => {
    const body = { kind: 'ấp', name: '71', validFrom: '2025-07-01' }
    await officer()
      .registerHamlet({ params: { hamletCode: CODE }, body })
      .orThrow()
    const here = { ...DIFFICULTY, unitCode: CODE }
    const [late, soon, up, done] = [
      await raised({ ...here, raisedOn: '2026-02-01' }, officer()),
      await raised(here, officer()),
      await raised({ ...here, dueOn: '2026-05-01' }, officer()),
      await raised({ ...here, raisedOn: '2026-01-01' }, officer()),
    ]
    await officer().forwardConcern({ params: up, body: {}, ifMatch: 1 }).orThrow()
    await officer()
      .rejectConcern({ params: done, body: { text: 'Đã có sóng.' }, ifMatch: 1 })
      .orThrow()
    ids = [late, soon, up, done].map(({ concernId }) => concernId)
  })

  test('what is overdue comes first, and filters find what they say', async () => {
    const found = async (only?: 'open' | 'overdue' | 'mine' | 'forwarded-up') =>
      (await officer().listConcerns(of(only)).orThrow()).items.map(({ concernId }) => ids.indexOf(concernId))
    expect(await found('open')).toEqual([0, 1, 2])
    expect(await found('overdue')).toEqual([0])
    expect(await found('forwarded-up')).toEqual([2])
    expect(await found()).toEqual([3, 0, 1, 2])
    const open = await officer().listConcerns(of('open')).orThrow()
    expect([open.found, open.items[0]?.overdue]).toEqual([{ count: 3, more: false }, true])
    const other = service.as({ roles: ['commune_officer'], units: ['31018'] }).teams
    expect((await other.listConcerns(of())).error?.code).toBe('outside-scope')
    expect((await other.listConcerns({ query: { status: 'rejected' } }).orThrow()).items).toEqual([])
  })

  test('who leads a commune reads what is overdue there, and does nothing about it', async () => {
    const params = await raised({ ...DIFFICULTY, raisedOn: '2026-02-01' })
    const lead = (units: string[]) => service.as({ roles: ['commune_lead'], units }).teams
    const query = { only: 'overdue', count: 'true' } as const
    const { items, found } = await lead(['31027']).listConcerns({ query }).orThrow()
    expect(items.map(({ concernId }) => concernId)).toContain(params.concernId)
    expect(found?.count).toBe(items.length)
    expect((await lead(['31018']).getConcern({ params })).error?.code).toBe('not-found')
    expect((await lead(['31027']).closeConcern({ params, body: {}, ifMatch: 1 })).error?.code).toBe('forbidden')
  })

  test('a closed hamlet hands its difficulties on to what took its place', async () => {
    const successors = [{ code: HAMLET, extent: 'full' as const }]
    await officer()
      .closeUnit({ params: { code: CODE }, body: { on: '2026-03-17', successors }, ifMatch: 1 })
      .orThrow()
    const open = async () =>
      (
        await volunteer('lan', [HAMLET])
          .listConcerns({ query: { only: 'open', limit: 100 } })
          .orThrow()
      ).items
    await vi.waitFor(async () => expect((await open()).map((one) => one.concernId)).toContain(ids[0]))
    const step = await officer().acceptConcern({ params: { concernId: ids[0] ?? '' }, body: {}, ifMatch: 1 })
    expect(step.data?.status).toBe('accepted')
  })
})

test('what was raised in a unit whose code is given to another one is told again with the unit that was meant', async () => {
  const code = `${COMMUNE}.72`
  const body = { kind: 'ấp', name: '72', validFrom: '2025-07-01' }
  await officer()
    .registerHamlet({ params: { hamletCode: code }, body })
    .orThrow()
  const { concernId } = await raised({ ...DIFFICULTY, unitCode: code, raisedOn: '2026-03-01' }, officer())
  const last = async () =>
    (await sentTo(service, 'teams.concern.v1')).filter(({ key }) => key === concernId).at(-1)?.data
  expect(await last()).not.toHaveProperty('unitFrom')
  const known = { ...fixtureOf(unitChanged), code, level: 'hamlet', parentCode: COMMUNE, name: '72', kind: 'ấp' }
  const before = { ...known, validFrom: '2025-07-01', validTo: '2026-03-10' }
  const successors = [{ code: HAMLET, validFrom: '2025-07-01', extent: 'full' }]
  const states = [
    { ...before, successors },
    { ...known, validFrom: '2026-03-10', validTo: null, successors: [] },
  ].map((state) => ({ state: unitChanged.schema.parse(state), sequence: 9 }))
  const { database, units } = service.parts
  await database.transaction((tx) => units.store(tx, states))
  expect(await last()).toMatchObject({ unitCode: code, unitFrom: '2025-07-01' })
})

test('what is published has no word of what was said, and who said it', async () => {
  const params = await raised({ ...DIFFICULTY, obstacle: 'no_signal', visitId: uuid() })
  await officer()
    .acceptConcern({ params, body: { text: 'Sẽ hỏi nhà mạng.' }, ifMatch: 1 })
    .orThrow()
  await service.settled()
  const content = await contentOf(service.parts.eventLog, concernTopic)
  expect(content.findLast(({ key }) => key === params.concernId)?.data).toEqual({
    ...{ concernId: params.concernId, kind: 'difficulty', raisedAs: 'difficulty', unitCode: HAMLET, topic: 'signal' },
    ...{ level: 'commune', raisedOn: '2026-03-17', dueOn: '2026-04-01' },
    states: [
      { status: 'new', from: '2026-03-17' },
      { status: 'accepted', from: '2026-03-17' },
    ],
  })
})

test('words of the door are masked for who sees people masked, until they are asked to answer; who reads them is written down', async () => {
  const text = 'Bà Nguyễn Thị Hoa ở hẻm 3 bị mất thẻ.'
  const params = await raised({ ...DIFFICULTY, text })
  const textSeenBy = async (reader: ReturnType<typeof officer>) => {
    const one = await reader.getConcern({ params }).orThrow()
    const { items } = await reader.listConcerns({ query: { unit: HAMLET, limit: 500 } }).orThrow()
    return [one, items.find(({ concernId }) => concernId === params.concernId)].map((seen) => seen?.text)
  }
  const readsOf = async () => {
    const query = { unit: HAMLET, thingId: params.concernId }
    const { items } = await officer().listTextReads({ query }).orThrow()
    return items.map(({ operation }) => operation).sort()
  }
  const masked = 'B*** N*** T*** H*** ở*** h*** 3*** b*** m*** t***'
  expect(await textSeenBy(province())).toEqual([masked, masked])
  expect(await textSeenBy(volunteer())).toEqual([text, text])
  expect(await readsOf()).toEqual([])
  expect(await textSeenBy(officer())).toEqual([text, text])
  expect(await readsOf()).toEqual(['getConcern', 'listConcerns'])
  await officer().forwardConcern({ params, body: {}, ifMatch: 1 })
  expect(await textSeenBy(province())).toEqual([text, text])
  expect(await readsOf()).toEqual(['getConcern', 'getConcern', 'listConcerns', 'listConcerns'])
})
