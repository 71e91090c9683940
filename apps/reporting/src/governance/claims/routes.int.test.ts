import type { TestService } from '@lantoa/chassis/testing/started-service'
import { ClaimReport } from '@lantoa/contracts/reporting/claims.http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { idOf, startReportingForTest } from '../../../test/commune.ts'
import { publishHomes, TAN_NINH } from '../../../test/tan-ninh.ts'

let service: TestService
const officer = (units = ['38']) => service.as({ roles: ['province_officer'], units }).reporting

type Body = z.input<typeof ClaimReport>
const CAMERAS: Body = {
  ...{ indicatorId: 'I-43', unit: '15712', time: '2025-05-24', numerator: 8, denominator: 8 },
  ...{ source: { name: 'Báo Thanh Hóa', publishedOn: '2025-05-24' }, rawText: '8/8 thôn có camera' },
}
const claim = (number: number, body: Partial<Body> = {}) => {
  return { params: { claimId: idOf(7, number) }, body: ClaimReport.parse({ ...CAMERAS, ...body }) }
}

beforeAll(async () => {
  service = await startReportingForTest(TAN_NINH)
  await publishHomes(service, '15712.01', [1, 40], { count: 8, on: '2025-06-30' })
  await service.settled()
})
afterAll(() => service.stop())

type Query = { on?: string; view?: 'as-now' | 'as-was' }

async function claimedOf(unit: string, indicatorId: string, query: Query = {}) {
  const { claimed } = await officer().getUnitValues({ params: { unit }, query }).orThrow()
  return claimed.find((one) => one.indicatorId === indicatorId)
}
const told = ({ numerator, denominator, value, coverage }: NonNullable<Awaited<ReturnType<typeof claimedOf>>>) => {
  return [numerator, denominator, value, `${coverage.reported} of ${coverage.predecessors}`]
}

test('a claim is kept with the unit of its time; again it is what it was, otherwise it is refused', async () => {
  const kept = await officer().recordClaim(claim(1))
  expect(kept.data).toMatchObject({
    ...{ unit: '15712@2010-01-01', value: 100, version: 1, from: '2025-05-24', until: '2025-05-25', flags: [] },
  })
  expect(kept.etag).toBe('"1"')
  expect((await officer().recordClaim(claim(1))).data).toEqual(kept.data)
  expect((await officer().recordClaim(claim(1, { numerator: 7 }))).error).toMatchObject({
    ...{ status: 409, code: 'claim-differs' },
  })
  expect((await officer().getClaim({ params: { claimId: idOf(7, 1) } })).data).toEqual(kept.data)
})

test('a claim of other units is as if it were not there: nothing but a whole claim tells its id from a new one', async () => {
  const stranger = officer(['15664'])
  const codes = async (...commands: ReturnType<typeof claim>[]) => {
    const answers = await Promise.all(commands.map((one) => stranger.recordClaim(one)))
    return answers.map(({ data, error }) => error?.code ?? data)
  }
  const ids = [1, 999]
  expect(await codes(...ids.map((id) => claim(id)))).toEqual(['outside-scope', 'outside-scope'])
  const own = { unit: '15664', time: '2026-01' }
  expect(await codes(...ids.map((id) => claim(id, { ...own, indicatorId: 'P-99' })))).toEqual([
    'unknown-indicator',
    'unknown-indicator',
  ])
  expect(await codes(claim(1, own))).toEqual(['not-found'])
  const check = await stranger.checkClaim(claim(1, own))
  expect(check.error?.code).toBe('not-found')
})

test('in capitals, and in the words of a Mac, it is the same claim', async () => {
  const { params, body } = claim(1)
  const big = { claimId: params.claimId.toUpperCase() }
  const source = { name: 'Báo  Thanh Hóa'.normalize('NFD'), publishedOn: '2025-05-24' }
  const again = await officer().recordClaim({ params: big, body: { ...body, source } })
  expect(again.data).toEqual((await officer().getClaim({ params })).data)
  expect((await officer().getClaim({ params: big })).data).toEqual(again.data)
})

test('one of three predecessors told: as-now 8 of ?, never 100 %; as-was it told of all', async () => {
  const now = await claimedOf('15715', 'I-43')
  expect(now && told(now)).toEqual([8, null, null, '1 of 3'])
  expect(now).toMatchObject({ partial: true, claims: [{ unit: '15712@2010-01-01', source: 'Báo Thanh Hóa' }] })
  const was = await claimedOf('15712', 'I-43', { view: 'as-was' })
  expect(was && told(was)).toEqual([8, 8, 100, '1 of 1'])
  expect(await claimedOf('15715', 'I-43', { on: '2025-06-30', view: 'as-was' })).toBeUndefined()
  expect(await claimedOf('15715', 'I-43', { on: '2025-05-23' })).toBeUndefined()
  expect(await claimedOf('15664', 'I-43')).toBeUndefined()
})

test('all three told; then the unit that they became tells for itself', async () => {
  await officer()
    .recordClaim(claim(2, { unit: '15715', numerator: 3, denominator: 12 }))
    .orThrow()
  await officer()
    .recordClaim(claim(3, { unit: '15718', numerator: 1, denominator: 5, time: '2025-05' }))
    .orThrow()
  const all = await claimedOf('15715', 'I-43')
  expect(all && told(all)).toEqual([12, 25, 48, '3 of 3'])
  expect(all).toMatchObject({ from: '2025-05-01', until: '2025-06-01' })
  await officer()
    .recordClaim(claim(4, { unit: '15715', numerator: 20, denominator: 25, time: '2026-01-05' }))
    .orThrow()
  const own = await claimedOf('15715', 'I-43')
  expect(own && told(own)).toEqual([20, 25, 80, '1 of 1'])
})

test('what is implausible is kept and flagged, enters no sum, and moves nothing that is computed', async () => {
  const more = claim(5, { indicatorId: 'I-01', unit: '15718', numerator: 9, value: 90, denominator: null })
  const { flags } = await officer().recordClaim(more).orThrow()
  expect(flags.map(({ rule }) => rule)).toEqual(['value-differs-from-parts'])
  await officer()
    .recordClaim(claim(6, { indicatorId: 'I-01', denominator: null, numerator: 10 }))
    .orThrow()
  const teams = await claimedOf('15715', 'I-01')
  expect(teams && told(teams)).toEqual([10, null, 10, '1 of 3'])
  expect(teams?.claims.map(({ flags: [flag] }) => flag?.rule)).toEqual([undefined, 'value-differs-from-parts'])
  const { values } = await officer()
    .getUnitValues({ params: { unit: '15715' } })
    .orThrow()
  expect(values.find(({ indicatorId }) => indicatorId === 'I-01')).toMatchObject({ numerator: 0, value: 0 })
})

test('more homes than are registered is flagged', async () => {
  const unit = { indicatorId: 'I-05', unit: '15715', time: '2025-07-02' }
  const { flags } = await officer()
    .checkClaim(claim(7, { ...unit, numerator: 10, denominator: 41 }))
    .orThrow()
  expect(flags).toEqual([{ rule: 'more-than-registered', detail: '41 are claimed where 40 are registered.' }])
  expect((await officer().getClaim({ params: { claimId: idOf(7, 7) } })).error?.code).toBe('not-found')
})

test('a withdrawn claim is kept, with the reason, and shown beside no value', async () => {
  const params = { claimId: idOf(7, 4) }
  const asked = { params, body: { reason: 'Báo đã đính chính' } }
  expect((await officer().withdrawClaim({ ...asked, ifMatch: '"2"' })).error?.code).toBe('precondition-failed')
  const neighbour = await officer(['15664']).withdrawClaim({ ...asked, ifMatch: '"1"' })
  expect(neighbour.error?.code).toBe('not-found')
  await officer()
    .withdrawClaim({ ...asked, ifMatch: '"1"' })
    .orThrow()
  expect((await officer().withdrawClaim({ ...asked, ifMatch: '"1"' })).data?.withdrawn?.reason).toBe(asked.body.reason)
  const other = { params, body: { reason: 'Nhầm xã' }, ifMatch: '"2"' }
  expect((await officer().withdrawClaim(other)).error?.code).toBe('claim-withdrawn')
  const all = await claimedOf('15715', 'I-43')
  expect(all && told(all)).toEqual([12, 25, 48, '3 of 3'])
  const kept = await officer().getClaim({ params }).orThrow()
  expect(kept.withdrawn).toEqual({ at: expect.any(String), reason: 'Báo đã đính chính' })
})

test('claims are listed by unit and indicator, page by page; a code means one unit at a time', async () => {
  const list = async (query: { unit: string; indicatorId?: string }) => {
    const items = await Array.fromAsync(officer().listClaims.all({ query: { ...query, limit: 1 } }))
    return items.map(({ claimId }) => Number(claimId.slice(-2)))
  }
  expect(await list({ unit: '15712' })).toEqual([6, 1])
  expect(await list({ unit: '15712', indicatorId: 'I-43' })).toEqual([1])
  expect(await list({ unit: '15715' })).toEqual([4])
  expect(await list({ unit: '15715@2024-01-01' })).toEqual([2])
  const { error } = await officer(['15664']).listClaims({ query: { unit: '15715' } })
  expect(error?.code).toBe('outside-scope')
})

test('a bad claim of a batch spoils no other, and a check writes none', async () => {
  const items = [claim(11), claim(12, { denominator: 0 }), claim(13, { unit: '15718' })].map(({ params, body }) => {
    return { ...params, ...body }
  })
  const outcome = (results: { accepted: boolean; problem?: { code: string } }[]) =>
    results.map(({ problem }) => problem?.code ?? 'ok')
  const expected = ['ok', 'denominator-zero', 'ok']
  expect(outcome(await officer().checkClaimBatch.many(items))).toEqual(expected)
  expect((await officer().getClaim({ params: { claimId: idOf(7, 11) } })).error?.code).toBe('not-found')
  expect(outcome(await officer().recordClaimBatch.many(items))).toEqual(expected)
  expect((await officer().getClaim({ params: { claimId: idOf(7, 13) } })).data).toBeDefined()
})

test('who may only read records nothing', async () => {
  const lead = service.as({ roles: ['commune_lead'], units: ['38'] }).reporting
  expect((await lead.recordClaim(claim(20))).error?.code).toBe('forbidden')
  expect((await lead.getClaim({ params: { claimId: idOf(7, 1) } })).data).toBeDefined()
})

test('several at once, of whom one wins', async () => {
  const answers = await Promise.all([1, 2, 3, 4].map((numerator) => officer().recordClaim(claim(30, { numerator }))))
  expect(answers.filter(({ data }) => data)).toHaveLength(1)
  expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(Array(3).fill('claim-differs'))
})

test('of a flow only claims of the same days are added up', async () => {
  const items = async (number: number, unit: string, time: string, numerator: number) => {
    const told = { indicatorId: 'I-17', unit, time, numerator, denominator: null }
    await officer().recordClaim(claim(number, told)).orThrow()
  }
  await items(40, '15712', '2025-05', 100)
  await items(41, '15718', '2024', 1200)
  const one = await claimedOf('15715', 'I-17')
  expect(one && told(one)).toEqual([100, null, 100, '1 of 3'])
  expect(one).toMatchObject({ from: '2025-05-01', until: '2025-06-01', partial: true })
  expect(one?.claims.map(({ unit }) => unit)).toEqual(['15712@2010-01-01'])
  await items(42, '15718', '2025-05', 20)
  const both = await claimedOf('15715', 'I-17')
  expect(both && told(both)).toEqual([120, null, 120, '2 of 3'])
})
