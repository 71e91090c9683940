import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { campaigns } from '@lantoa/contracts/teams/campaigns'
import type { Args } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTeamsForTest } from '../../test/known-world.ts'
import { campaign } from './campaigns.ts'

let service: TestService
beforeAll(async () => {
  service = await startTeamsForTest()
})
afterAll(() => service.stop())

const act = { number: '12/KH-UBND', issuer: 'UBND xã U Minh Thượng', date: '2026-02-20' }

testRegisterRules(campaigns, campaign, () => service, {
  record: {
    ...{ unitCode: '31027', since: '2026-03-01', name: '100 ngày cao điểm', goal: 'Mỗi nhà một người thạo' },
    ...{ startsOn: '2026-03-01', length: 100, legalAct: act },
  },
  change: { name: '100 ngày cao điểm đợt một' },
  advance: { status: 'running', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

type Body = Args<'teams', 'recordCampaign'>['body']
const PUSH: Body = {
  ...{ unitCode: '31027', since: '2025-07-01', name: '100 ngày', startsOn: '2025-07-15', length: 100 },
}

const as = (roles: string[], units: string[]) => service.as({ roles, units }).teams
const officer = () => as(['commune_officer'], ['31027'])
const record = (more: Partial<Body> = {}) =>
  officer().recordCampaign({ params: { campaignId: uuid() }, body: { ...PUSH, ...more } })

async function recordProgramme(unitCode: string): Promise<string> {
  const programmeId = uuid()
  const body = { unitCode, since: '2025-07-01', name: 'Bình dân học vụ số' }
  await as(['province_officer'], ['91']).recordProgramme({ params: { programmeId }, body }).orThrow()
  return programmeId
}

describe('the days of a campaign', () => {
  test('100 days from 2025-07-15 end on 2025-10-22, which nobody says', async () => {
    const { data } = await record()
    expect(data).toMatchObject({ lastDay: '2025-10-22', status: 'planned' })
    const said = await record({ lastDay: '2025-10-22' } as never)
    expect(said.error).toMatchObject({ code: 'invalid-request' })
  })

  test('it starts on a day to come, after it was planned', async () => {
    expect((await record({ startsOn: '2026-09-01' })).data?.lastDay).toBe('2026-12-09')
    expect((await record({ startsOn: '2025-06-30' })).error).toMatchObject({
      code: 'before-since',
      pointer: '/startsOn',
    })
  })

  test('a length that is corrected moves the last day', async () => {
    const { data } = await record()
    const params = { campaignId: data?.campaignId ?? '' }
    const corrected = await officer()
      .correctCampaign({ params, body: { length: 1 }, ifMatch: 1 })
      .orThrow()
    expect(corrected.lastDay).toBe(PUSH.startsOn)
  })
})

describe('its states', () => {
  async function running(on: string) {
    const { data } = await record()
    const params = { campaignId: data?.campaignId ?? '' }
    return {
      params,
      advanced: await officer().advanceCampaign({ params, body: { status: 'running', on }, ifMatch: 1 }),
    }
  }

  test('it runs from its first day on, not before, whatever of the two is said last', async () => {
    expect((await running('2025-07-14')).advanced.error).toMatchObject({ code: 'before-start', pointer: '/on' })
    const { params, advanced } = await running('2025-07-15')
    expect(advanced.data).toMatchObject({ status: 'running' })
    const later = await officer().correctCampaign({ params, body: { startsOn: '2025-07-16' }, ifMatch: 2 })
    expect(later.error).toMatchObject({ code: 'before-start', pointer: '/startsOn' })
    const reason = 'Nhầm ngày'
    const body = { status: 'running', from: '2025-07-15', on: '2025-07-02', reason } as const
    const earlier = await officer().correctCampaignStatus({ params, body, ifMatch: 2 })
    expect(earlier.error).toMatchObject({ code: 'before-start', pointer: '/on' })
  })

  test.each(['closed', 'planned'] as const)('what is planned does not become %s', async (status) => {
    const { data } = await record()
    const params = { campaignId: data?.campaignId ?? '' }
    const body = { status, on: '2025-07-20' }
    expect((await officer().advanceCampaign({ params, body, ifMatch: 1 })).error?.code).toBe('status-out-of-order')
  })
})

describe('its programme', () => {
  test('is one of its unit or of one above, which whoever has a unit beneath reads', async () => {
    const programmeId = await recordProgramme('91')
    expect((await record({ programmeId })).data).toMatchObject({ programmeId })
    expect(await officer().getProgramme({ params: { programmeId } }).orThrow()).toMatchObject({ unitCode: '91' })
  })

  test('is none of another commune, and none that nobody has', async () => {
    for (const programmeId of [await recordProgramme('31018'), uuid()]) {
      const { error } = await record({ programmeId })
      expect(error).toMatchObject({ status: 422, code: 'unknown-programme', pointer: '/programmeId' })
    }
  })
})

test('a volunteer reads the campaign of her commune, and records none', async () => {
  const { data } = await record()
  const params = { campaignId: data?.campaignId ?? '' }
  const volunteer = as(['volunteer'], ['31027.07'])
  expect(await volunteer.getCampaign({ params }).orThrow()).toEqual(data)
  const recorded = await volunteer.recordCampaign({ params: { campaignId: uuid() }, body: PUSH })
  expect(recorded.error).toMatchObject({ status: 403, code: 'forbidden' })
})
