import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { planTasks } from '@lantoa/contracts/government/plan-tasks'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { planTask } from './plan-tasks.ts'

const planId = uuid()
const PLAN = { name: 'Kế hoạch', kind: 'plan' as const, fromYear: 2026, toYear: 2030 }
const TASK = { unitCode: '31027', since: '2026-03-01', planId, what: 'Mỗi ấp một điểm hỗ trợ', dueOn: '2026-06-30' }

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
  await recordPlan('91', planId)
})
afterAll(() => service.stop())

const as = (role: string, unit: string) => service.as({ roles: [role], units: [unit] }).government

async function recordPlan(unitCode: string, id = uuid()) {
  const body = { ...PLAN, unitCode, since: '2026-03-01' }
  await as('province_officer', '91')
    .recordPlan({ params: { planId: id }, body })
    .orThrow()
  return id
}

async function recordOrganisation(unitCode: string) {
  const body = { unitCode, since: '2026-03-01', name: 'Đoàn Thanh niên', kind: 'socio_political' as const }
  const { data } = await as('province_officer', '91').recordOrganisation({ params: { organisationId: uuid() }, body })
  return data?.organisationId
}

const record = (more: object = {}, role = 'commune_officer') =>
  as(role, '31027').recordPlanTask({ params: { planTaskId: uuid() }, body: { ...TASK, ...more } })

testRegisterRules(planTasks, planTask, () => service, {
  record: { ...TASK, organisationId: null },
  change: { what: 'Mỗi ấp hai điểm hỗ trợ' },
  advance: { status: 'doing', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

test('it is one of a plan of its unit or of one above, and so is who does it', async () => {
  const organisationId = await recordOrganisation('31027')
  expect((await record({ organisationId })).data).toMatchObject({ planId, organisationId })
  const cases = [
    ['planId', 'unknown-plan', await recordPlan('31018')],
    ['planId', 'unknown-plan', uuid()],
    ['organisationId', 'unknown-organisation', await recordOrganisation('31018')],
    ['organisationId', 'unknown-organisation', uuid()],
  ] as const
  for (const [field, code, id] of cases) {
    expect((await record({ [field]: id })).error).toMatchObject({ status: 422, code, pointer: `/${field}` })
  }
})

test('the committee of the commune gives tasks, a volunteer does not', async () => {
  expect((await record({}, 'commune_lead')).error).toBeUndefined()
  expect((await record({}, 'volunteer')).error).toMatchObject({ status: 403, code: 'forbidden' })
})

test('late is what is still to be done behind its last day, and nothing that was done or cancelled', async () => {
  const recorded: string[] = []
  for (const [dueOn, ...steps] of [
    ['2026-03-16'],
    ['2026-03-16', 'doing'],
    ['2026-03-17'],
    ['2026-03-16', 'doing', 'done'],
    ['2026-03-16', 'cancelled'],
  ] as const) {
    const { planTaskId } = await record({ dueOn, what: 'Việc có hạn' }).orThrow()
    recorded.push(planTaskId)
    for (const [at, status] of steps.entries()) {
      const body = { status, on: '2026-03-10' }
      await as('commune_officer', '31027')
        .advancePlanTask({ params: { planTaskId }, body, ifMatch: at + 1 })
        .orThrow()
    }
  }
  const query = { unit: '31027', overdue: 'yes' as const, limit: 500 }
  const { items } = await as('commune_lead', '31027').listPlanTasks({ query }).orThrow()
  const late = new Set(items.map(({ planTaskId }) => planTaskId))
  expect(recorded.filter((id) => late.has(id))).toEqual(recorded.slice(0, 2))
})
