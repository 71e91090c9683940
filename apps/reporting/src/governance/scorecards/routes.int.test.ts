import type { TestService } from '@lantoa/chassis/testing/started-service'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { idOf, startReportingForTest } from '../../../test/commune.ts'
import { CARD, type Draft } from '../../../test/scorecard.ts'

let service: TestService
const as = (role: string, unit: string) => service.as({ roles: [role], units: [unit] }).reporting
const officer = (unit = '91') => as('province_officer', unit)
const lead = (unit = '91') => as('province_lead', unit)
const commune = () => as('commune_lead', '31027')

const id = (number: number) => idOf(7, number) as never
const draft = (scorecardId: never, change: Partial<Draft> = {}, who = officer()) =>
  who.draftScorecard({ params: { scorecardId }, body: { ...CARD, ...change } })
const approve = (scorecardId: never, ifMatch = 1, who = lead()) =>
  who.approveScorecard({ params: { scorecardId }, ifMatch })

beforeAll(async () => {
  service = await startReportingForTest()
})
afterAll(() => service.stop())

test('a scorecard is drafted, revised by its version, approved, superseded by the next edition, and retired', async () => {
  const drafted = await draft(id(1))
  expect(drafted.data).toMatchObject({ unit: '91', status: 'draft', edition: null, verified: false, version: 1 })
  expect(drafted.etag).toBe('"1"')
  expect((await draft(id(1))).data).toEqual(drafted.data)
  expect((await draft(id(1), { name: 'Khác' })).error).toMatchObject({ status: 409, code: 'scorecard-differs' })

  const revision = { params: { scorecardId: id(1) }, body: { ...CARD, name: 'Bộ chỉ số 2026' } }
  expect((await officer().reviseScorecard({ ...revision, ifMatch: 1 })).data).toMatchObject({ version: 2 })
  expect((await officer().reviseScorecard({ ...revision, ifMatch: 1 })).data).toMatchObject({ version: 2 })
  expect((await officer().reviseScorecard({ ...revision, body: CARD, ifMatch: 1 })).error).toMatchObject({
    status: 412,
  })

  expect((await approve(id(1), 2)).data).toMatchObject({
    status: 'approved',
    edition: 1,
    approvedAt: expect.any(String),
  })
  expect((await approve(id(1), 2)).data).toMatchObject({ status: 'approved', edition: 1, version: 3 })
  expect((await officer().reviseScorecard({ ...revision, ifMatch: 3 })).error?.code).toBe('scorecard-not-draft')

  await draft(id(2), { name: 'Bộ chỉ số 2026, sửa đổi' })
  expect((await approve(id(2))).data).toMatchObject({ status: 'approved', edition: 2 })
  const before = await commune().getScorecard({ params: { scorecardId: id(1) } })
  expect(before.data).toMatchObject({ status: 'superseded', supersededBy: id(2), name: 'Bộ chỉ số 2026', version: 4 })

  const retirement = { params: { scorecardId: id(2) }, body: { reason: 'Đã bãi bỏ' }, ifMatch: 2 }
  expect((await lead().retireScorecard(retirement)).data).toMatchObject({
    ...{ status: 'retired', retired: { at: expect.any(String), reason: 'Đã bãi bỏ' }, version: 3 },
  })
  expect((await lead().retireScorecard(retirement)).data).toMatchObject({ status: 'retired', version: 3 })
  expect((await lead().retireScorecard({ ...retirement, ifMatch: 3 })).error?.code).toBe('scorecard-ended')
  await draft(id(3))
  expect((await approve(id(3))).data).toMatchObject({ edition: 3 })
})

test('of approvals at once for the same year one stays approved, and editions have no gap', async () => {
  const ids = [11, 12, 13, 14].map(id)
  for (const scorecardId of ids) await draft(scorecardId, { code: 'CUNG-LUC' })
  const answers = await Promise.all(ids.map((scorecardId) => approve(scorecardId)))
  expect(answers.map(({ data }) => data?.edition).sort()).toEqual([1, 2, 3, 4])
  const query = { unit: '91', year: 2026, limit: 3 }
  const all = await Array.fromAsync(lead().listScorecards.all({ query }))
  const own = all.filter(({ code }) => code === 'CUNG-LUC').map(({ status }) => status)
  expect(own.sort()).toEqual(['approved', 'superseded', 'superseded', 'superseded'])
})

test('who may not, is told so; a draft is not shown to those that it will score', async () => {
  expect((await draft(id(4), {}, lead())).error?.code).toBe('forbidden')
  expect((await draft(id(4), {}, officer('31027'))).error?.code).toBe('outside-scope')
  expect((await draft(id(4), { unit: '31018' }, officer('31027'))).error?.code).toBe('outside-scope')
  await draft(id(4), { code: 'AN' })
  expect((await approve(id(4), 1, officer())).error?.code).toBe('forbidden')
  expect((await approve(id(4), 1, lead('31027'))).error?.code).toBe('not-found')
  const retirement = { params: { scorecardId: id(4) }, body: { reason: 'x' }, ifMatch: 1 }
  expect((await officer().retireScorecard(retirement)).error?.code).toBe('forbidden')
  expect((await lead('31027').retireScorecard(retirement)).error?.code).toBe('not-found')
  const revision = { params: { scorecardId: id(4) }, body: CARD, ifMatch: 1 }
  expect((await lead().reviseScorecard(revision)).error?.code).toBe('forbidden')
  expect((await officer('31027').reviseScorecard(revision)).error?.code).toBe('not-found')
  const resident = as('resident', '31027')
  expect((await resident.getScorecard({ params: { scorecardId: id(4) } })).error?.code).toBe('forbidden')
  expect((await resident.listScorecards({ query: { unit: '31027' } })).error?.code).toBe('forbidden')

  expect((await commune().getScorecard({ params: { scorecardId: id(4) } })).error?.code).toBe('not-found')
  const codes = async (who: ReturnType<typeof as>, unit: string) =>
    (await who.listScorecards({ query: { unit } }).orThrow()).items.map(({ code }) => code)
  expect(await codes(officer(), '91')).toContain('AN')
  const seen = await codes(commune(), '31027')
  expect(seen).toContain('CDS-XA')
  expect(seen).not.toContain('AN')
  expect((await commune().listScorecards({ query: { unit: '91' } })).error?.code).toBe('outside-scope')
  expect((await as('commune_lead', '66').getScorecard({ params: { scorecardId: id(3) } })).error?.code).toBe(
    'not-found',
  )
})

test.each<[Partial<Draft>, string, string]>([
  [{ points: 11 }, 'points-do-not-add-up', '/points'],
  [{ unit: '31066', level: 'hamlet' }, 'closed-unit', '/unit'],
  [{ groups: [...CARD.groups, ...CARD.groups] }, 'duplicate-id', '/groups/2/groupId'],
])('a draft with %o is refused, and nothing is kept', async (change, code, pointer) => {
  expect((await draft(id(5), change)).error).toMatchObject({ status: 422, code, pointer })
  expect((await officer().getScorecard({ params: { scorecardId: id(5) } })).error?.code).toBe('not-found')
})

test('what does not fit the contract is named by its place', async () => {
  const scoring = { method: 'magic' } as never
  const groups = [{ ...CARD.groups[0], components: [{ ...CARD.groups[0]?.components[0], scoring }] }] as never
  const { error } = await draft(id(5), { groups })
  expect(error).toMatchObject({ code: 'invalid-request' })
  expect(error?.errors?.[0]?.pointer).toBe('/groups/0/components/0/scoring/method')
})

test.each(['a\u0000b', 'a\ud800b'])('text that nothing can keep is refused: %j', async (name) => {
  expect((await draft(id(5), { name })).error).toMatchObject({ status: 422, code: 'invalid-request' })
})
