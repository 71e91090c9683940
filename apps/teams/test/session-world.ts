import type { TestService } from '@lantoa/chassis/testing/started-service'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'
import type { Args, Data } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { COMMUNE, resident } from './known-world.ts'

export const HAMLET = '31027.07'
export const ELSEWHERE = '31018.02'

type Recorded = Args<'teams', 'recordSession'>['body']

export const PRACTICE = {
  kind: 'practice',
  title: 'Thanh toán không tiền mặt cho tiểu thương',
  topics: ['online_payment'],
  unitCode: HAMLET,
  place: 'Nhà văn hóa ấp',
  audiences: ['residents', 'traders'],
  startsAt: '2026-03-17T19:00:00+07:00',
  minutes: 90,
  partners: [{ partner: 'telecom', role: 'speaker' }],
} as const satisfies Recorded

/** Short ways to sessions, and to who lives where. */
export function sessionsOf(service: () => TestService) {
  const leader = (subject = 'lan', units = [HAMLET]) => service().as({ subject, roles: ['team_leader'], units }).teams
  const officer = (units = [COMMUNE]) => service().as({ subject: 'hue', roles: ['commune_officer'], units }).teams
  const trainer = (subject: string, units = [COMMUNE]) => service().as({ subject, roles: ['trainer'], units }).teams

  async function plan(more: Partial<Recorded> = {}, by = leader()): Promise<Data<'teams', 'recordSession'>> {
    return by.recordSession({ params: { sessionId: uuid() }, body: { ...PRACTICE, ...more } as Recorded }).orThrow()
  }

  /** People who live in a hamlet from a day on. */
  async function settle(count: number, hamletCode = HAMLET, from = '2025-07-01', until: string | null = null) {
    const stays = [{ householdId: uuid(), hamletCode, from, until }]
    const people = Array.from({ length: count }, () => {
      const residentId = uuid()
      const data = residentChanged.schema.parse({ ...resident, residentId, stays })
      return { key: residentId, data, sequence: 1 }
    })
    await service().publish(residentChanged, people)
    await service().settled()
    return people.map(({ key }) => key)
  }

  /** Somebody of the hamlet asked that the data on them are not used. */
  async function restrict(residentId: string, restrictedSince: string) {
    const stays = [{ householdId: uuid(), hamletCode: HAMLET, from: '2025-07-01', until: null }]
    const data = residentChanged.schema.parse({ ...resident, residentId, stays, restrictedSince })
    await service().publish(residentChanged, [{ key: residentId, data, sequence: 2 }])
    await service().settled()
  }

  async function erase(residentId: string) {
    await service().publish(residentChanged, [{ key: residentId, data: null, sequence: 2 }])
    await service().settled()
  }

  function attend(sessionId: string, attendeeId: string, more: object = {}, by = leader()) {
    const body = { sessionId, attendeeKind: 'resident' as const, attendeeId, ...more }
    return by.recordAttendance({ params: { attendanceId: uuid() }, body })
  }

  return { leader, officer, trainer, plan, settle, erase, restrict, attend }
}
