import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { scamReports } from '@lantoa/contracts/teams/scam-reports'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTeamsForTest } from '../../test/known-world.ts'
import { scamReport } from './scam-reports.ts'

let service: TestService
beforeAll(async () => {
  service = await startTeamsForTest()
})
afterAll(() => service.stop())

testRegisterRules(scamReports, scamReport, () => service, {
  record: { unitCode: '31027.07', since: '2026-03-01', kind: 'fake_official', medium: 'call', what: 'Xưng là công an' },
  change: { harm: 'some' },
  advance: { status: 'passed', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'volunteer' },
})

describe('a report is taken back', () => {
  const volunteer = () => service.as({ subject: uuid(), roles: ['volunteer'], units: ['31027.07'] }).teams
  const reason = 'Gọi lại thì đúng là ngân hàng'

  async function reported(by = volunteer()) {
    const scamReportId = uuid()
    const body = { unitCode: '31027.07', since: '2026-03-01', kind: 'fake_bank', medium: 'call' } as const
    await by.recordScamReport({ params: { scamReportId }, body }).orThrow()
    const withdraw = (as: typeof by, said: { reason?: string } = { reason }, ifMatch = 1) => {
      const step = { status: 'withdrawn', on: '2026-03-10', ...said } as const
      return as.advanceScamReport({ params: { scamReportId }, body: step, ifMatch })
    }
    return { by, withdraw, params: { scamReportId } }
  }

  test('by whom it came from, with a reason that its history keeps; sent again it is the same', async () => {
    const { by, withdraw, params } = await reported()
    expect((await withdraw(by, {})).error).toMatchObject({ status: 422, code: 'reason-missing', pointer: '/reason' })
    const withdrawn = await withdraw(by).orThrow()
    expect(withdrawn).toMatchObject({ status: 'withdrawn', version: 2 })
    expect(await withdraw(by).orThrow()).toEqual(withdrawn)
    const reasonsFor = async (roles: string[]) => {
      const { items } = await service
        .as({ roles, units: ['31027'] })
        .teams.listScamReportHistory({ params })
        .orThrow()
      return items.map((change) => [change.kind, change.reason])
    }
    const recorded = ['recorded', undefined]
    expect(await reasonsFor(['commune_officer'])).toEqual([['advanced', reason], recorded])
    expect(await reasonsFor(['province_officer'])).toEqual([['advanced', null], recorded])
  })

  test('by the police and the commune, and by no other volunteer', async () => {
    const { by, withdraw, params } = await reported()
    expect((await withdraw(volunteer())).error).toMatchObject({ status: 403, code: 'not-the-reporter' })
    const police = service.as({ roles: ['police_liaison'], units: ['31027'] }).teams
    expect(await withdraw(police).orThrow()).toMatchObject({ status: 'withdrawn' })
    // What was taken back by mistake stands again, as it was.
    const correction = { status: 'withdrawn', from: '2026-03-10', on: null, reason: 'Nhầm tin khác' } as const
    const again = await by.correctScamReportStatus({ params, body: correction, ifMatch: 2 }).orThrow()
    expect(again).toMatchObject({ status: 'received', version: 3 })
  })

  test('for a reason in which no number of a person stands', async () => {
    const { by, withdraw } = await reported()
    expect((await withdraw(by, { reason: 'Gọi 0912 345 678' })).error).toMatchObject({
      status: 422,
      code: 'invalid-request',
    })
  })
})
