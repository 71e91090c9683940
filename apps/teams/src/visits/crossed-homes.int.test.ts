import { setTimeout as sleep } from 'node:timers/promises'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'
import type { ResidentId } from '@lantoa/contracts/ids'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COMMUNE, home, resident, startTeamsForTest } from '../../test/known-world.ts'

const HOMES = [uuid(), uuid()] as [typeof home.householdId, typeof home.householdId]
const PEOPLE = [uuid(), uuid()] as [ResidentId, ResidentId]
const MOVED = '2026-02-01'
const TEAM = uuid()
let service: TestService

/** Two homes, and two people who lived in the one and live in the other: each in the first one of the other. */
beforeAll(async () => {
  service = await startTeamsForTest()
  await service.publish(
    householdChanged,
    HOMES.map((householdId) => ({ key: householdId, data: { ...home, householdId }, sequence: 1 })),
  )
  const [stay] = resident.stays
  if (!stay) throw new Error('the resident of the fixture lives nowhere')
  await service.publish(
    residentChanged,
    PEOPLE.map((residentId, at) => {
      const [before, now] = at === 0 ? HOMES : HOMES.toReversed()
      const stays = [
        { ...stay, householdId: before ?? '', until: MOVED },
        { ...stay, householdId: now ?? '', from: MOVED, until: null },
      ] as typeof resident.stays
      return { key: residentId, data: { ...resident, residentId, stays }, sequence: 1 }
    }),
  )
  await service.settled()
  const legalAct = { number: '12/QĐ-UBND', issuer: 'UBND xã U Minh Thượng', date: '2026-01-01' }
  const served = { unitCode: COMMUNE, hamletCodes: ['31027.07'], legalAct, from: '2026-01-01' }
  const body = { ...served, kind: 'community_team' as const, status: 'active' as const }
  const officer = service.as({ roles: ['commune_officer'], units: [COMMUNE] }).teams
  await officer.setUpBody({ params: { bodyId: TEAM }, body }).orThrow()
})
afterAll(() => service.stop())

function visit(at: 0 | 1) {
  const [residentId, householdId] = [PEOPLE[at === 0 ? 1 : 0], HOMES[at]]
  const uses = [{ residentId, use: 'smartphone' as const, answer: 'yes' as const }]
  const body = { householdId, teamId: TEAM, visitorIds: [uuid()], startedAt: '2026-03-17T11:00:00Z', uses }
  const { teams } = service.as({ roles: ['volunteer'], units: ['31027.07'] })
  return teams.recordVisit({ params: { visitId: uuid() }, body: { ...body, outcome: 'done' as const } })
}

test('homes that exchanged people are visited at once, and never wait for each other in a circle', async () => {
  for (let round = 0; round < 25; round += 1) {
    const answers = await Promise.all([visit(0), sleep(round % 3).then(() => visit(1))])
    expect(answers.map(({ error }) => error)).toEqual([undefined, undefined])
  }
  await sleep(1_200) // as long as Postgres may keep its counts to itself
  const [row] = await service.parts.database.query<{ deadlocks: number }>(
    'SELECT deadlocks::integer FROM pg_stat_database WHERE datname = current_database()',
  )
  expect(row?.deadlocks).toBe(0)
}, 60_000)
