import { v7 as uuid } from 'uuid'
import { COMMUNE } from '../place.ts'
import type { As } from './sample.ts'

const AT = { unitCode: COMMUNE, since: '2025-07-01' }

export async function recordOrganisation(as: As): Promise<string> {
  const organisationId = uuid()
  const body = { ...AT, name: 'Hội Nông dân', kind: 'socio_political' } as const
  await as('commune_officer').government.recordOrganisation({ params: { organisationId }, body }).orThrow()
  return organisationId
}

/** An act is one whoever records it: each has a number of its own. */
export async function recordLegalAct(as: As): Promise<string> {
  const legalActId = uuid()
  const about = { kind: 'decision', issuer: 'UBND xã', date: '2025-06-20', subject: 'Chuyển đổi số' } as const
  const body = { ...AT, ...about, number: actNumber() }
  await as('commune_officer').government.recordLegalAct({ params: { legalActId }, body }).orThrow()
  return legalActId
}

let acts = 0
export function actNumber(): string {
  acts += 1
  return `${acts}/QĐ-UBND`
}

export async function recordPlan(as: As): Promise<string> {
  const planId = uuid()
  const body = { ...AT, name: 'Kế hoạch', kind: 'plan', fromYear: 2025, toYear: 2030 } as const
  await as('commune_officer').government.recordPlan({ params: { planId }, body }).orThrow()
  return planId
}
