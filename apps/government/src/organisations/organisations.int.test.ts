import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { organisations } from '@lantoa/contracts/government/organisations'
import { afterAll, beforeAll } from 'vitest'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { organisation } from './organisations.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

testRegisterRules(organisations, organisation, () => service, {
  record: { unitCode: '31027', since: '2026-03-01', name: 'Hội Nông dân', kind: 'socio_political' },
  change: { name: 'Hội Phụ nữ' },
  advance: { status: 'closed', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})
