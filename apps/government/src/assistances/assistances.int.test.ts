import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { assistances } from '@lantoa/contracts/government/assistances'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { assistance } from './assistances.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

const HELP = {
  ...({ unitCode: '31027', since: '2026-03-01', procedureCode: '2.000635', at: 'door', result: 'filed' } as const),
  ...({ benefit: 'hours', hoursSaved: 3, helperId: null } as const),
}

testRegisterRules(assistances, assistance, () => service, {
  record: HELP,
  change: { result: 'explained' },
  advance: { status: 'withdrawn', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'volunteer' },
})

test.each([
  ['hours beside a trip', { benefit: 'trip' }, true],
  ['hours beside a day of leave', { benefit: 'leave_day' }, true],
  ['hours of which nobody knows how many', { hoursSaved: null }, false],
  ['hours alone', { benefit: null }, false],
  ['a trip', { benefit: 'trip', hoursSaved: null }, false],
  ['no benefit', { benefit: null, hoursSaved: null }, false],
] as const)('%s: refused %s', async (_what, more, isRefused) => {
  const clerk = service.as({ roles: ['centre_clerk'], units: ['31027'] }).government
  const { error } = await clerk.recordAssistance({ params: { assistanceId: uuid() }, body: { ...HELP, ...more } })
  expect(error?.code).toBe(isRefused ? 'hours-not-saved' : undefined)
})
