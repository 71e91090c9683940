import type { Lantoa } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { ON, SINCE } from '../changes/sample.ts'

const ACT = { number: '7/QĐ-UBND', issuer: 'UBND xã Vân Khánh', date: '2025-07-01', subject: 'Chuyển đổi số' }

/** An office with its plan, and what that rests on. */
export async function setUpSteering({ government }: Lantoa, unitCode: string) {
  const [organisationId, legalActId, planId, planTaskId, unitTitleId] = [uuid(), uuid(), uuid(), uuid(), uuid()]
  const placeId = uuid()
  const lying = { unitCode, since: SINCE }
  const office = { ...lying, name: 'Hội Nông dân', kind: 'socio_political' } as const
  await government.recordOrganisation({ params: { organisationId }, body: office }).orThrow()
  const act = { ...lying, kind: 'decision', ...ACT } as const
  await government.recordLegalAct({ params: { legalActId }, body: act }).orThrow()
  const plan = { ...lying, name: 'Kế hoạch', kind: 'plan', fromYear: 2026, toYear: 2030 } as const
  await government.recordPlan({ params: { planId }, body: plan }).orThrow()
  const task = { ...lying, planId, what: 'Phủ sóng', dueOn: ON }
  await government.recordPlanTask({ params: { planTaskId }, body: task }).orThrow()
  const title = { ...lying, title: 'mountain', year: 2026 } as const
  await government.recordUnitTitle({ params: { unitTitleId }, body: title }).orThrow()
  const place = { hamletCode: `${unitCode}.01`, since: SINCE, name: 'Chợ', kind: 'market' } as const
  await government.recordPlace({ params: { placeId }, body: place }).orThrow()
  const named = { parentId: organisationId, superiorPlanId: planId, actId: legalActId, superiorActId: legalActId }
  return { organisationId, legalActId, planId, planTaskId, unitTitleId, placeId, ...named }
}
