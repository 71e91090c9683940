import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { plans } from '@lantoa/contracts/government/plans'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { plan } from './plans.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

const PLAN = {
  ...{ unitCode: '31027', since: '2026-03-01', name: 'Kế hoạch chuyển đổi số', kind: 'plan' as const },
  ...{ fromYear: 2021, toYear: 2025 },
}

testRegisterRules(plans, plan, () => service, {
  record: { ...PLAN, towardsYear: 2030, actId: null, superiorPlanId: null, superiorActId: null },
  change: { name: 'Kế hoạch chuyển đổi số xã' },
  advance: { status: 'ended', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', beneath: '31027.07', role: 'commune_officer' },
})

const officer = () => service.as({ roles: ['province_officer'], units: ['91'] }).government
const record = (more: object = {}, planId = uuid()) =>
  officer().recordPlan({ params: { planId }, body: { ...PLAN, ...more } })
const carryOut = (planId: string, superiorPlanId: string, ifMatch = 1) =>
  officer().correctPlan({ params: { planId }, body: { superiorPlanId }, ifMatch })
const idOf = async (more: object = {}) => (await record(more).orThrow()).planId

let acts = 0
async function recordAct(unitCode: string) {
  acts += 1
  const about = { kind: 'decision' as const, issuer: 'UBND tỉnh', date: '2020-10-06', subject: 'Chuyển đổi số' }
  const body = { unitCode, since: '2026-03-01', number: `${4_216 + acts}/QĐ-UBND`, ...about }
  return officer()
    .recordLegalAct({ params: { legalActId: uuid() }, body })
    .orThrow()
}

test.each([
  [{ fromYear: 2026, toYear: 2025 }, '/toYear'],
  [{ towardsYear: 2025 }, '/towardsYear'],
])('years that do not follow each other are refused: %j', async (more, pointer) => {
  expect((await record(more)).error).toMatchObject({ status: 422, code: 'period-backwards', pointer })
})

test('a plan carries out one of its unit or of one above', async () => {
  const superiorPlanId = await idOf({ unitCode: '91' })
  expect((await record({ superiorPlanId })).data).toMatchObject({ superiorPlanId })
  for (const other of [await idOf({ unitCode: '31018' }), uuid()]) {
    const unknown = { status: 422, code: 'unknown-plan', pointer: '/superiorPlanId' }
    expect((await record({ superiorPlanId: other })).error).toMatchObject(unknown)
  }
})

test.each(['actId', 'superiorActId'])('%s is an act that stands, whoever recorded it', async (field) => {
  const { legalActId } = await recordAct('31018')
  const { planId } = await record({ [field]: legalActId }).orThrow()
  const unknown = { status: 422, code: 'unknown-act', pointer: `/${field}` }
  expect((await record({ [field]: uuid() })).error).toMatchObject(unknown)
  const body = { status: 'withdrawn' as const, on: '2026-03-10' }
  await officer().advanceLegalAct({ params: { legalActId }, body, ifMatch: 1 }).orThrow()
  expect((await record({ [field]: legalActId })).error).toMatchObject(unknown)
  // Who cited it before may still correct what is wrong beside it.
  const renamed = officer().correctPlan({ params: { planId }, body: { name: 'Kế hoạch' }, ifMatch: 1 })
  expect((await renamed).data).toMatchObject({ name: 'Kế hoạch', [field]: legalActId })
})

test('no plan carries out itself, not even by way of others or at one moment', async () => {
  const top = await idOf()
  const low = await idOf({ superiorPlanId: await idOf({ superiorPlanId: top }) })
  for (const superior of [top, low]) {
    const circle = { status: 422, code: 'plan-circle', pointer: '/superiorPlanId' }
    expect((await carryOut(top, superior)).error).toMatchObject(circle)
  }
  const id = uuid()
  expect((await record({ superiorPlanId: id }, id)).error?.code).toBe('plan-circle')
  const [one, other] = [await idOf(), await idOf()]
  const answers = await Promise.all([carryOut(one, other), carryOut(other, one)])
  expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(['plan-circle'])
})

test('in a list a plan may carry out one of an earlier row', async () => {
  const [first, second] = [uuid(), uuid()]
  const items = [
    { ...PLAN, planId: first },
    { ...PLAN, planId: second, superiorPlanId: first },
  ]
  const { results } = await officer().recordPlanBatch({ body: { items } }).orThrow()
  expect(results.map(({ accepted }) => accepted)).toEqual([true, true])
})
