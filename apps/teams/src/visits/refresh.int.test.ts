import type { Tx } from '@lantoa/chassis/database/database'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { fixtureOf } from '@lantoa/contracts/fixtures'
import { visitRecorded } from '@lantoa/contracts/teams/visits.events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COMMUNE, EVENING, publishHome, startTeamsForTest } from '../../test/known-world.ts'
import { refreshVisitsOfHomes, refreshVisitsOfTeams } from './refresh.ts'

const { visitId, householdId, teamId, visitorIds, startedAt } = fixtureOf(visitRecorded)
const COPIES = 2_500
let service: TestService

beforeAll(async () => {
  service = await startTeamsForTest()
  await publishHome(service)
  const officer = service.as({ roles: ['commune_officer'], units: [COMMUNE] }).teams
  const legalAct = { number: '12/QĐ-UBND', issuer: 'UBND xã', date: '2026-01-01' }
  const served = { unitCode: COMMUNE, hamletCodes: ['31027.07'], legalAct, from: '2026-01-01' }
  const body = { ...served, kind: 'community_team' as const, status: 'active' as const }
  await officer.setUpBody({ params: { bodyId: teamId }, body }).orThrow()
  const volunteer = service.as({ roles: ['volunteer'], units: ['31027.07'] }).teams
  const report = { householdId, teamId, visitorIds, startedAt, outcome: 'done' as const }
  await volunteer.recordVisit({ params: { visitId }, body: report }).orThrow()
  await service.settled()
  await service.parts.database.query(
    `INSERT INTO visit SELECT (jsonb_populate_record(visit, jsonb_build_object('visit_id', gen_random_uuid()))).*
       FROM visit, generate_series(1, $1)`,
    [COPIES],
  )
})
afterAll(() => service.stop())

test.each([
  ['of a team', (tx: Tx) => refreshVisitsOfTeams(tx, service.parts.units.tree(), [teamId], context())],
  ['of a home', (tx: Tx) => refreshVisitsOfHomes(tx, service.parts.units.tree(), [householdId], context())],
])('thousands of visits %s are written anew, a thousand at once', async (_of, refresh) => {
  const { database } = service.parts
  await database.query(`UPDATE visit SET warnings = '{outdated}'`)
  let most = 0
  await database.transaction(async (tx) => {
    const query: Tx['query'] = async (...given) => {
      const rows = await tx.query(...given)
      most = Math.max(most, rows.length)
      return rows as never // the rows that were asked for
    }
    await refresh({ ...tx, query })
  })
  expect(most).toBe(1_000)
  expect(await database.query(`SELECT count(*) FROM visit WHERE warnings = '{outdated}'`)).toEqual([{ count: 0 }])
})

function context() {
  return { source: '/teams', now: EVENING }
}
