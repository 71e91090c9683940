import type { TestService } from '@lantoa/chassis/testing/started-service'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import type { Args } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { COMMUNE, home } from './known-world.ts'

export const HAMLET = '31027.07'
export const ELSEWHERE = '31018.02'
const legalAct = { number: '12/QĐ-UBND', issuer: 'UBND xã U Minh Thượng', date: '2025-07-01' }

type Outcome = Args<'teams', 'recordVisit'>['body']['outcome']

/** Short ways to homes, teams and visits of a service. */
export function doorsOf(service: () => TestService) {
  const officer = () => service().as({ roles: ['commune_officer'], units: [COMMUNE] }).teams
  const volunteer = (subject = 'lan', units = [HAMLET]) => service().as({ subject, roles: ['volunteer'], units }).teams

  async function setUpTeam(more: Partial<Args<'teams', 'setUpBody'>['body']> = {}): Promise<string> {
    const bodyId = uuid()
    const of = { kind: 'community_team' as const, unitCode: COMMUNE, hamletCodes: [HAMLET], legalAct }
    const body = { ...of, from: '2026-01-01', status: 'active' as const, ...more }
    await officer().setUpBody({ params: { bodyId }, body }).orThrow()
    return bodyId
  }

  /** A home as identity publishes it, from a first place on through others. */
  async function publish(householdId: string, sequence: number, ...places: [hamletCode: string, from: string][]) {
    const stretches = places.map(([hamletCode, from], index) => {
      return { hamletCode, from, until: places[index + 1]?.[1] ?? null }
    })
    await publishState(householdId, sequence, { places: stretches })
  }

  /** null: erased. */
  async function publishState(householdId: string, sequence: number, state: object | null) {
    const data = state && householdChanged.schema.parse({ ...home, householdId, ...state })
    await service().publish(householdChanged, [{ key: householdId, data, sequence }])
    await service().settled()
  }

  async function makeHome(hamletCode = HAMLET, from = '2025-07-01'): Promise<string> {
    const householdId = uuid()
    await publish(householdId, 1, [hamletCode, from])
    return householdId
  }

  async function visit(householdId: string, day: string, outcome: Outcome, teamId: string): Promise<string> {
    const visitId = uuid()
    const body = { householdId, teamId, visitorIds: [uuid()], startedAt: `${day}T11:00:00Z`, outcome }
    await volunteer().recordVisit({ params: { visitId }, body }).orThrow()
    return visitId
  }

  return { officer, volunteer, setUpTeam, publish, publishState, makeHome, visit }
}
