import type { TestService } from '@lantoa/chassis/testing/started-service'
import { testTableRules } from '@lantoa/chassis/testing/table-rules'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTeamsForTest } from '../../test/known-world.ts'
import { codesOf, sentTo } from '../../test/started-teams.ts'
import { restaffing } from './store.ts'

const act = { number: '31/QĐ-UBND', issuer: 'UBND xã U Minh Thượng', date: '2026-02-20' }
let service: TestService

beforeAll(async () => {
  service = await startTeamsForTest()
})
afterAll(() => service.stop())

testTableRules([restaffing], () => service.parts.database)

const officer = (units = ['31027']) => service.as({ roles: ['commune_officer'], units }).teams
const member = (personId = uuid(), role: 'leader' | 'member' = 'member') => {
  return { membershipId: uuid(), personId, role, affiliations: ['youth_union' as const] }
}

/** A team with a leader and two members. */
async function team() {
  const bodyId = uuid()
  const body = { kind: 'community_team' as const, unitCode: '31027', hamletCodes: ['31027.07'], legalAct: act }
  await officer()
    .setUpBody({ params: { bodyId }, body: { ...body, from: '2025-08-01', status: 'active' } })
    .orThrow()
  const people = [member(uuid(), 'leader'), member(), member()]
  const items = people.map((one) => ({ ...one, bodyId, from: '2025-09-01' }))
  await officer().joinBodyBatch({ body: { items } }).orThrow()
  return { bodyId, people, leaving: people.map(({ membershipId }) => membershipId) }
}

const restaff = (body: object, restaffingId: string = uuid(), by = officer()) =>
  by.restaffBody({ params: { restaffingId }, body: { legalAct: act, on: '2026-03-01', ...body } as never })

async function statesOf(bodyId: string) {
  return (await sentTo(service, 'teams.body.v1')).filter(({ key }) => key === bodyId)
}

async function openMembers(bodyId: string) {
  const all = await Array.fromAsync(officer().listMemberships.all({ query: { bodyId } }))
  return all.filter(({ until }) => until === null).map(({ personId, role }) => `${role} ${personId}`)
}

test('ends and begins memberships as one change of the body; sent again it is done, with other content refused', async () => {
  const { bodyId, leaving, people } = await team()
  const [restaffingId, before] = [uuid(), await statesOf(bodyId)]
  const joining = [member(people[1]?.personId, 'leader'), member(), member()]
  const body = { bodyId, leaving: leaving.slice(0, 2), joining }
  const first = await restaff(body, restaffingId)
  expect(first.data).toMatchObject({ restaffingId, leaving: leaving.slice(0, 2), memberCount: 4, warnings: [] })
  expect((await restaff(body, restaffingId.toUpperCase())).data).toEqual(first.data)
  expect((await restaff({ ...body, on: '2026-03-02' }, restaffingId)).error?.code).toBe('restaffing-differs')
  expect(await statesOf(bodyId)).toHaveLength(before.length + 1)
  expect(await openMembers(bodyId)).toContain(`leader ${people[1]?.personId}`)
  expect((await officer().getRestaffing({ params: { restaffingId } })).data).toEqual(first.data)
  expect((await officer().listRestaffings({ query: { bodyId } })).data?.items).toEqual([first.data])
})

test('is whole or nothing: one who may not join keeps all others where they are', async () => {
  const { bodyId, leaving, people } = await team()
  const [before, open] = [await statesOf(bodyId), await openMembers(bodyId)]
  const restaffingId = uuid()
  const refused = await restaff(
    { bodyId, leaving: [leaving[0]], joining: [member(), member(people[1]?.personId)] },
    restaffingId,
  )
  expect(refused.error).toMatchObject({ code: 'membership-overlaps', pointer: '/joining/1/personId' })
  expect(await statesOf(bodyId)).toEqual(before)
  expect(await openMembers(bodyId)).toEqual(open)
  expect((await officer().getRestaffing({ params: { restaffingId } })).error?.code).toBe('not-found')
})

test('without a leader, or with fewer than three, it is done and says so', async () => {
  const { bodyId, leaving } = await team()
  const { data } = await restaff({ bodyId, leaving: [leaving[0]] })
  expect(data).toMatchObject({ memberCount: 2, warnings: ['no-leader', 'fewer-than-three-members'] })
})

test('is tried without being done, and the others of a batch are judged by themselves', async () => {
  const { bodyId, leaving } = await team()
  const open = await openMembers(bodyId)
  const items = [
    { restaffingId: uuid(), bodyId, legalAct: act, on: '2026-03-01', leaving: leaving.slice(0, 1) },
    { restaffingId: uuid(), bodyId, legalAct: act, on: '2026-03-01' },
  ]
  const { results } = await officer()
    .restaffBodyBatch({ body: { items, dryRun: true } })
    .orThrow()
  expect(codesOf(results)).toEqual(['accepted', 'nobody-changes'])
  expect(results[0]).toMatchObject({ value: { memberCount: 2, warnings: ['no-leader', 'fewer-than-three-members'] } })
  expect(await openMembers(bodyId)).toEqual(open)
})

test('of another commune it is not seen, and nobody there takes its id', async () => {
  const { bodyId, leaving } = await team()
  const restaffingId = uuid()
  const body = { bodyId, leaving: leaving.slice(0, 1) }
  expect((await restaff(body, uuid(), officer(['31018']))).error?.code).toBe('unknown-body')
  await restaff(body, restaffingId).orThrow()
  expect((await officer(['31018']).getRestaffing({ params: { restaffingId } })).error?.code).toBe('not-found')
  expect((await officer(['31018']).listRestaffings({ query: { bodyId } })).error?.code).toBe('not-found')
  expect((await restaff(body, restaffingId, officer(['31018']))).error?.code).toBe('unknown-body')
})

test('two at once of one body never let one person in twice', async () => {
  const { bodyId } = await team()
  const person = uuid()
  const both = await Promise.all([1, 2].map(() => restaff({ bodyId, joining: [member(person)] })))
  expect(both.filter(({ data }) => data)).toHaveLength(1)
})

test('a member who joined by a restaffing leaves and is corrected like any other', async () => {
  const { bodyId } = await team()
  const joining = [member()]
  await restaff({ bodyId, joining }).orThrow()
  const params = { membershipId: joining[0]?.membershipId ?? '' }
  const corrected = await officer().changeMembership({ params, body: { role: 'deputy' }, ifMatch: 1 })
  expect(corrected.data).toMatchObject({ role: 'deputy', from: '2026-03-01' })
  expect((await officer().leaveBody({ params, body: { until: '2026-03-10' }, ifMatch: 2 })).data).toMatchObject({
    until: '2026-03-10',
  })
})
