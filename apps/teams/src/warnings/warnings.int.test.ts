import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { warnings } from '@lantoa/contracts/teams/warnings'
import { afterAll, beforeAll } from 'vitest'
import { startTeamsForTest } from '../../test/known-world.ts'
import { warning } from './warnings.ts'

let service: TestService
beforeAll(async () => {
  service = await startTeamsForTest()
})
afterAll(() => service.stop())

testRegisterRules(warnings, warning, () => service, {
  record: {
    ...{ unitCode: '31027', since: '2026-03-01', title: 'Giả danh công an', text: 'Hãy cúp máy, báo cho tổ.' },
    ...{ until: '2027-03-01', audiences: ['elderly_50plus'], channels: ['radio', 'zalo_group'] },
  },
  change: { title: 'Giả danh ngân hàng', channels: ['radio'] },
  advance: { status: 'published', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'commune_officer' },
})
