import { startTestService, type TestService } from '@lantoa/chassis/testing/started-service'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'
import type { HouseholdId } from '@lantoa/contracts/ids'
import { holderChanged } from '@lantoa/contracts/payments/account-holders.events'
import { householdProgressed } from '@lantoa/contracts/teams/progress.events'
import { type UnitState, unitChanged } from '@lantoa/contracts/teams/units.events'
import { visitRecorded } from '@lantoa/contracts/teams/visits.events'
import { startReporting } from '../src/service.ts'
import { parseSigningKeys } from '../src/signing-keys.ts'

/** Tuesday 17 March 2026, 20:15 in U Minh Thượng: the team is back and online. */
export const EVENING = new Date('2026-03-17T13:15:00Z')
export const HAMLET = '31027.07'
export const OTHER_HAMLET = '31027.08'
const SINCE = '2025-07-01'
const SIGNING_KEY = `test:${'A'.repeat(43)}`

export async function startReportingForTest(
  units: readonly UnitState[] = COMMUNE,
  now: () => Date = () => EVENING,
): Promise<TestService> {
  const signingKeys = parseSigningKeys(SIGNING_KEY)
  const service = await startTestService((settings) => startReporting(settings, { signingKeys }), {
    name: 'reporting',
    migrations: new URL('../migrations/', import.meta.url),
    now,
  })
  await service.publish(
    unitChanged,
    units.map((data) => ({ key: `${data.code}@${data.validFrom}`, data, sequence: 1 })),
  )
  await service.settled()
  // The process sees new units within a second.
  await service.parts.units.ensure(units.map(({ code }) => code))
  return service
}

function unit(
  code: string,
  level: UnitState['level'],
  parentCode: string | null,
  rest: Partial<UnitState> = {},
): UnitState {
  return { code, level, parentCode, kind: level, name: code, validFrom: SINCE, validTo: null, successors: [], ...rest }
}

/** U Minh Thượng with two hamlets, its neighbour, and what was there before July 2025. */
export const COMMUNE: readonly UnitState[] = [
  unit('91', 'province', null, { name: 'An Giang', kind: 'tỉnh', validFrom: '2000-01-01' }),
  unit('31027', 'commune', '91', { name: 'U Minh Thượng', kind: 'xã' }),
  unit('31018', 'commune', '91', { name: 'An Minh', kind: 'xã' }),
  unit('31066', 'commune', '91', {
    name: 'Minh Thuận',
    ...{ validFrom: '2000-01-01', validTo: SINCE, successors: [{ code: '31027', validFrom: SINCE, extent: 'full' }] },
  }),
  unit(HAMLET, 'hamlet', '31027', { name: 'Minh Thuận B', kind: 'ấp' }),
  unit(OTHER_HAMLET, 'hamlet', '31027', { name: 'Minh Thuận C', kind: 'ấp' }),
]

/** An id that tests can foretell. */
export function idOf(kind: number, number: number): HouseholdId {
  return `01990f3e-7c1a-7000-8${kind}00-${String(number).padStart(12, '0')}` as HouseholdId
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

export function publishHouseholds(service: TestService, hamletCode: string, from: number, to: number): Promise<void> {
  const places = [{ hamletCode, from: SINCE, until: null }]
  const states = numbers(from, to).map((number) => ({
    householdId: idOf(1, number),
    status: 'active' as const,
    places,
  }))
  return service.publish(
    householdChanged,
    states.map((data) => ({ key: data.householdId, data, sequence: 1 })),
  )
}

/** One visit to each of the households, in week 12. */
export function publishVisits(
  service: TestService,
  hamletCode: string,
  from: number,
  to: number,
  round = 0,
  visitedOn = '2026-03-17',
): Promise<void> {
  const facts = numbers(from, to).map((number) => ({
    ...{
      visitId: idOf(2 + round, number) as never,
      householdId: idOf(1, number),
      hamletCode,
      teamId: idOf(9, 1) as never,
    },
    ...{ visitorIds: [], visitedOn, outcome: 'done' as const, actions: [], obstacles: [] },
    ...{ startedAt: '2026-03-17T11:40:00Z', receivedAt: '2026-03-17T13:15:00Z' },
  }))
  return service.publish(
    visitRecorded,
    facts.map((data) => ({ key: data.householdId, data, id: data.visitId })),
  )
}

export function publishCorePersons(service: TestService, hamletCode: string, from: number, to: number): Promise<void> {
  const states = numbers(from, to).map((number) => ({
    householdId: idOf(1, number),
    places: [{ hamletCode, from: SINCE, until: null }],
    lastVisit: null,
    corePersonId: null,
    core: [{ from: '2026-03-01', until: null }],
    skills: [],
    residents: [],
  }))
  return service.publish(
    householdProgressed,
    states.map((data) => ({ key: data.householdId, data, sequence: 1 })),
  )
}

export function publishResidents(
  service: TestService,
  hamletCode: string,
  [from, to]: readonly [number, number],
  facts: { birthMonth: string; level2Since?: string; sequence?: number },
): Promise<void> {
  const { birthMonth, level2Since = null, sequence = 1 } = facts
  const states = numbers(from, to).map((number) => ({
    ...{ residentId: idOf(5, number) as never, birthMonth, steps: [], level2Since },
    stays: [{ householdId: idOf(1, number), hamletCode, from: SINCE, until: null }],
  }))
  return service.publish(
    residentChanged,
    states.map((data) => ({ key: data.residentId, data, sequence })),
  )
}

export function publishHolders(service: TestService, hamletCode: string, from: number, to: number): Promise<void> {
  const states = numbers(from, to).map((number) => ({
    ...{ residentId: idOf(5, number) as never, reaches15On: '2000-01-01' },
    stays: [{ hamletCode, from: SINCE, until: null }],
    accounts: [1, 2].map((account) => ({
      ...{ accountId: idOf(6, account) as never, kind: 'e_wallet' as const, withTeamHelp: true },
      open: [{ from: '2026-03-17', until: null }],
      essentialServices: account === 1 ? [{ service: 'water' as const, since: '2026-03-17' }] : [],
    })),
  }))
  return service.publish(
    holderChanged,
    states.map((data) => ({ key: data.residentId, data, sequence: 1 })),
  )
}
