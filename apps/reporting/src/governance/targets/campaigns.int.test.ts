import type { TestService } from '@lantoa/chassis/testing/started-service'
import { campaigns } from '@lantoa/contracts/teams/campaigns'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HAMLET, idOf, publishHouseholds, publishVisits, startReportingForTest } from '../../../test/commune.ts'

let service: TestService
const as = (role: string, unit: string) => service.as({ roles: [role], units: [unit] }).reporting
const officer = () => as('commune_officer', '31027')
const campaignId = idOf(8, 1) as never
const known = {
  ...{ campaignId, unitCode: '91', since: '2026-02-20', programmeId: null, startsOn: '2026-03-01', length: 100 },
  places: [{ code: '91', from: '2026-02-20', until: null }],
}
const STATES = [{ status: 'planned' as const, from: '2026-02-20' }]

const tell = async (sequence: number, change: object = {}) => {
  const data = campaigns.changed.schema.parse({ ...known, states: STATES, ...change })
  await service.publish(campaigns.changed, [{ key: campaignId, data, sequence }])
  await service.settled()
}

type Draft = Parameters<ReturnType<typeof officer>['draftTarget']>[0]['body']
const DRAFT: Draft = { indicatorId: 'I-05', unit: '31027', from: '2026-03-01', length: 100, value: 85, campaignId }

async function setTarget(number: number, change: Partial<Draft> = {}) {
  const params = { targetId: idOf(7, number) as never }
  await officer()
    .draftTarget({ params, body: { ...DRAFT, ...change } })
    .orThrow()
  await as('commune_lead', '31027').approveTarget({ params, ifMatch: 1 }).orThrow()
  return params.targetId
}

beforeAll(async () => {
  service = await startReportingForTest()
  await publishHouseholds(service, HAMLET, 1, 40)
  await publishVisits(service, HAMLET, 1, 3)
  await tell(1)
})
afterAll(() => service.stop())

const board = (query: object, who = officer()) => who.getCampaignBoard({ query: { campaignId, ...query } })

test('a campaign without targets has a board of the indicator that is named', async () => {
  expect((await board({ unit: '31027' })).error).toMatchObject({ status: 422, code: 'campaign-without-targets' })
  const { data } = await board({ unit: '31027', indicatorId: 'I-05' })
  expect(data).toMatchObject({ from: '2026-03-01', until: '2026-06-08', length: 100, elapsed: 17 })
  expect(data?.campaign).toEqual({ campaignId, status: 'planned', indicatorIds: [] })
})

test('its own targets stand on its board, and no others', async () => {
  const { campaignId: _none, ...apart } = DRAFT
  const yearly = { params: { targetId: idOf(7, 9) as never }, body: { ...apart, value: 99 } }
  await officer().draftTarget(yearly).orThrow()
  await as('commune_lead', '31027').approveTarget({ params: yearly.params, ifMatch: 1 }).orThrow()
  const targetId = await setTarget(1)
  await setTarget(2, { indicatorId: 'I-04', value: 90 })
  const { data } = await board({ unit: '31027', indicatorId: 'I-05' })
  expect(data?.campaign?.indicatorIds).toEqual(['I-04', 'I-05'])
  expect(data?.total.target).toMatchObject({ targetId, campaignId, value: 85 })
  expect((await officer().getTarget({ params: yearly.params })).data).toMatchObject({ status: 'approved' })
  const { data: first } = await board({ unit: '31027' })
  expect(first).toMatchObject({ indicatorId: 'I-04' })
  const listed = await officer()
    .listTargets({ query: { unit: '31027', campaignId } })
    .orThrow()
  expect(listed.items.map(({ value }) => value).sort()).toEqual([85, 90])
})

test('a target waits for its campaign, which may have been recorded a moment ago', async () => {
  const late = idOf(8, 7) as never
  const { campaignId: _other, ...apart } = DRAFT
  const params = { targetId: idOf(7, 20) as never }
  const drafting = officer().draftTarget({ params, body: { ...apart, campaignId: late } })
  const data = campaigns.changed.schema.parse({ ...known, campaignId: late, states: STATES })
  const publishing = service.publish(campaigns.changed, [{ key: late, data, sequence: 1 }])
  const [{ error }] = await Promise.all([drafting, publishing])
  expect(error).toBeUndefined()
  const never = { params: { targetId: idOf(7, 21) as never }, body: { ...apart, campaignId: idOf(8, 8) as never } }
  expect((await officer().draftTarget(never)).error?.code).toBe('unknown-campaign')
})

test('it follows the campaign; what is told late or twice changes nothing', async () => {
  const running = { states: [...STATES, { status: 'running', from: '2026-03-02' }], startsOn: '2026-03-02', length: 10 }
  await tell(2, running)
  await tell(1)
  await tell(2, running)
  const { data } = await board({ unit: '31027', indicatorId: 'I-05' })
  expect(data).toMatchObject({ from: '2026-03-02', until: '2026-03-11', campaign: { status: 'running' } })
})

test('who has a unit beneath asks for that unit; to others it is one that nobody has', async () => {
  expect((await board({ indicatorId: 'I-05' })).error).toMatchObject({ status: 403, code: 'outside-scope' })
  const { data } = await board({ indicatorId: 'I-05' }, as('province_officer', '91'))
  expect(data).toMatchObject({ total: { unit: { code: '91' } } })
  expect((await board({ indicatorId: 'I-05', unit: HAMLET }, as('volunteer', HAMLET))).data).toBeDefined()
  const foreign = await board({ indicatorId: 'I-05' }, as('province_officer', '38'))
  const unknown = await board({ indicatorId: 'I-05', campaignId: idOf(8, 2) })
  expect([foreign.error, unknown.error]).toMatchObject([{ code: 'not-found' }, { code: 'not-found' }])
})

test('a unit that is not of the campaign has no board of it', async () => {
  await tell(3, { unitCode: '31018', places: [{ code: '31018', from: '2026-02-20', until: null }] })
  const { error } = await board({ unit: '31027', indicatorId: 'I-05' }, as('province_officer', '91'))
  expect(error).toMatchObject({ status: 422, code: 'campaign-elsewhere', pointer: '#/query/unit' })
})

test.each([
  [{ campaignId, targetId: idOf(7, 1) }],
  [{ campaignId, from: '2026-03-01' }],
  [{ unit: '31027', indicatorId: 'I-05', from: '2026-03-01' }],
])('a board of several things at once is refused: %j', async (query) => {
  const { error } = await officer().getCampaignBoard({ query: query as never })
  expect(error).toMatchObject({ status: 422, code: 'invalid-request' })
})
