import { v7 as uuid } from 'uuid'
import type { Deployment } from './deployment.ts'

const SINCE = '2025-07-01'
export const PROVINCE = '91'
export const COMMUNE = '31027'
export const HAMLETS = [`${COMMUNE}.07`, `${COMMUNE}.08`] as const

/** Where a phone is used, and by which team. */
export type Place = { hamletCode: string; teamId: string }

/** The units in which hamlets are then set up. */
export async function setUpCommune(as: Deployment['as']): Promise<void> {
  const units = [
    { code: PROVINCE, level: 'province', kind: 'tỉnh', name: 'An Giang', parentCode: null },
    { code: COMMUNE, level: 'commune', kind: 'xã', name: 'U Minh Thượng', parentCode: PROVINCE },
  ] as const
  for (const { code, ...body } of units) {
    await as('admin')
      .teams.registerUnit({ params: { code }, body: { ...body, validFrom: SINCE } })
      .orThrow()
  }
}

/** A hamlet of that commune with a team. */
export async function setUpHamlet(as: Deployment['as'], hamletCode: string): Promise<Place> {
  const { teams } = as('commune_officer')
  const bodyId = uuid()
  const hamlet = { kind: 'ấp', name: `Minh Thuận ${hamletCode.slice(-2)}`, validFrom: SINCE }
  await teams.registerHamlet({ params: { hamletCode }, body: hamlet }).orThrow()
  const body = {
    kind: 'community_team' as const,
    unitCode: COMMUNE,
    hamletCodes: [hamletCode],
    legalAct: { number: '12/QĐ-UBND', issuer: 'UBND xã U Minh Thượng', date: SINCE },
    from: '2026-01-01',
    status: 'active' as const,
  }
  await teams.setUpBody({ params: { bodyId }, body }).orThrow()
  return { hamletCode, teamId: bodyId }
}
