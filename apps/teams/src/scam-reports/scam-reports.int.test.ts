import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { scamReports } from '@lantoa/contracts/teams/scam-reports'
import { afterAll, beforeAll } from 'vitest'
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
