import type { TestService } from '@lantoa/chassis/testing/started-service'
import { joinBody, MembershipRecord } from '@lantoa/contracts/teams/members.http'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTeamsForTest } from '../../test/known-world.ts'
import { callerOf } from '../../test/sample-tree.ts'
import { codesOf, sentTo } from '../../test/started-teams.ts'
import { joinCommand } from './commands.ts'

const TEAM = uuid()
const from = '2025-09-01'
let service: TestService

beforeAll(async () => {
  service = await startTeamsForTest()
  const legalAct = { number: '12/QĐ-UBND', issuer: 'UBND xã U Minh Thượng', date: '2025-08-01' }
  const team = { kind: 'community_team' as const, unitCode: '31027', hamletCodes: ['31027.07'], legalAct }
  await officer()
    .setUpBody({ params: { bodyId: TEAM }, body: { ...team, from: '2025-08-01', status: 'active' } })
    .orThrow()
})
afterAll(() => service.stop())

const officer = (units = ['31027']) => service.as({ roles: ['commune_officer'], units }).teams
const leader = (team: string) => service.as({ roles: ['team_leader'], units: [], team }).teams

function member(more: object = {}) {
  return {
    bodyId: TEAM,
    personId: uuid(),
    role: 'member' as const,
    from,
    affiliations: ['youth_union' as const],
    ...more,
  }
}

async function sequences() {
  return (await sentTo(service, 'teams.body.v1')).filter(({ key }) => key === TEAM).map(({ sequence }) => sequence)
}

test('a person joins once, leaves, and may join again; each told of as one version of the body', async () => {
  const params = { membershipId: uuid() }
  const body = member()
  const before = await sequences()
  const first = await officer().joinBody({ params, body })
  expect(first).toMatchObject({ etag: '"1"', data: { until: null, ambassador: false } })
  expect((await officer().joinBody({ params, body })).data).toEqual(first.data)
  const twice = await officer().joinBody({ params: { membershipId: uuid() }, body })
  expect(twice.error).toMatchObject({ status: 409, code: 'membership-overlaps', pointer: '/personId' })
  const until = '2026-01-01'
  expect((await officer().leaveBody({ params, body: { until }, ifMatch: '"2"' })).error?.code).toBe(
    'precondition-failed',
  )
  const left = await officer().leaveBody({ params, body: { until }, ifMatch: first.etag ?? '' })
  expect(left).toMatchObject({ etag: '"2"', data: { until } })
  await officer()
    .joinBody({ params: { membershipId: uuid() }, body: { ...body, from: until } })
    .orThrow()
  expect((await officer().joinBody({ params, body })).data).toEqual(left.data)
  expect(await sequences()).toEqual([...before, ...[1, 2, 3].map((step) => (before.at(-1) ?? 0) + step)])
})

test('a person in capitals is the same person', async () => {
  const body = member()
  await officer()
    .joinBody({ params: { membershipId: uuid() }, body })
    .orThrow()
  const again = { ...body, bodyId: TEAM.toUpperCase(), personId: body.personId.toUpperCase() }
  const twice = await officer().joinBody({ params: { membershipId: uuid().toUpperCase() }, body: again })
  expect(twice.error).toMatchObject({ status: 409, code: 'membership-overlaps', pointer: '/personId' })
})

test('of many who join at once as one person, one does', async () => {
  const body = member()
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () => officer().joinBody({ params: { membershipId: uuid() }, body })),
  )
  expect(outcomes.filter(({ data }) => data)).toHaveLength(1)
})

test('nor two, when two processes let them join', async () => {
  const caller = callerOf(['31027'])
  const person = MembershipRecord.parse(member())
  const joining = Array.from({ length: 5 }, () => {
    const input = { ...joinBody.params.parse({ membershipId: uuid() }), ...person }
    return joinCommand(service.parts).many([{ input, caller, correlationId: 'c1' }])
  })
  const outcomes = (await Promise.all(joining)).flat()
  const codes = outcomes.map((outcome) => ('ok' in outcome && outcome.ok ? 'accepted' : Reflect.get(outcome, 'code')))
  expect(codes.sort()).toEqual(['accepted', ...Array.from({ length: 4 }, () => 'membership-overlaps')])
})

test('a batch of members is one event of their body, and bad ones spoil no other', async () => {
  const before = await sequences()
  const items = [
    { membershipId: uuid(), ...member({ role: 'leader' }) },
    { membershipId: uuid(), ...member({ role: 'chair' }) },
    { membershipId: uuid(), ...member({ bodyId: uuid() }) },
    { membershipId: uuid(), ...member({ affiliations: [] }) },
    { membershipId: uuid(), ...member({ from: '2025-07-31' }) },
    { membershipId: uuid(), ...member({ name: 'Nguyễn Văn A' }) },
  ]
  const { results } = await officer().joinBodyBatch({ body: { items } }).orThrow()
  expect(codesOf(results)).toEqual([
    'accepted',
    'role-not-in-body',
    'unknown-body',
    'invalid-request',
    'before-body',
    'invalid-request',
  ])
  expect(await sequences()).toHaveLength(before.length + 1)
  expect((await officer().getBody({ params: { bodyId: TEAM } })).data?.warnings).toEqual([])
})

test('a membership of another team is as if it were not there, sent again or with other content', async () => {
  const params = { membershipId: uuid() }
  const body = member()
  await leader(TEAM).joinBody({ params, body }).orThrow()
  for (const sent of [body, { ...body, ambassador: true }]) {
    expect((await leader(uuid()).joinBody({ params, body: sent })).error?.code).toBe('unknown-body')
  }
  expect((await leader(TEAM).joinBody({ params, body })).data).toMatchObject({ personId: body.personId })
  const other = await leader(TEAM).joinBody({ params, body: { ...body, ambassador: true } })
  expect(other.error).toMatchObject({ code: 'membership-differs', pointer: '/membershipId' })
})

test('a leader changes their own team and no other', async () => {
  const membershipId = uuid()
  const params = { membershipId }
  await leader(TEAM).joinBody({ params, body: member() }).orThrow()
  const change = { params, body: { role: 'deputy' as const, affiliations: ['telecom' as const] }, ifMatch: '"1"' }
  expect((await leader(uuid()).changeMembership(change)).error?.code).toBe('not-found')
  const changed = await leader(TEAM).changeMembership(change)
  expect(changed).toMatchObject({ etag: '"2"', data: { role: 'deputy', affiliations: ['telecom'], ambassador: false } })
  expect(await leader(TEAM).getMembership({ params })).toMatchObject({ etag: '"2"', data: changed.data })
  expect((await officer(['91']).getMembership({ params })).data).toEqual(changed.data)
  expect((await officer(['38']).getMembership({ params })).error?.code).toBe('not-found')
})

test('an ambassador is one from a day on, and that is told of with the body; a day without more is no sentence', async () => {
  const params = { membershipId: uuid() }
  await officer().joinBody({ params, body: member() }).orThrow()
  const body = { ambassador: true, ambassadorOn: '2026-01-01' }
  const ambassadorDays = [{ from: '2026-01-01', until: null }]
  const changed = await officer().changeMembership({ params, body, ifMatch: 1 })
  expect(changed.data).toMatchObject({ ambassador: true, ambassadorDays })
  expect(await officer().changeMembership({ params, body, ifMatch: 1 })).toMatchObject({ data: changed.data })
  const [last] = (await sentTo(service, 'teams.body.v1')).filter(({ key }) => key === TEAM).slice(-1)
  expect(last?.data).toMatchObject({
    members: expect.arrayContaining([expect.objectContaining({ ...params, ambassadorDays })]),
  })
  const { error } = await officer().changeMembership({ params, body: { ambassadorOn: '2026-02-01' }, ifMatch: 2 })
  expect(error?.code).toBe('invalid-request')
})

test('members are listed in the order they began, page by page', async () => {
  const query = { bodyId: TEAM, limit: 2 }
  const listed = await Array.fromAsync(officer().listMemberships.all({ query }))
  expect(listed.map((one) => one.from)).toEqual(listed.map((one) => one.from).toSorted())
  expect(new Set(listed.map(({ membershipId }) => membershipId)).size).toBe(listed.length)
  expect(listed.length).toBeGreaterThan(4)
  const latest = await Array.fromAsync(officer().listMemberships.all({ query: { ...query, sort: '-from' } }))
  expect(latest.map((one) => one.from)).toEqual(listed.map((one) => one.from).toReversed())
  const { found } = await officer()
    .listMemberships({ query: { ...query, count: 'true' } })
    .orThrow()
  expect(found).toEqual({ count: listed.length, more: false })
  expect((await officer(['38']).listMemberships({ query })).error?.code).toBe('not-found')
})

test('who left on the day of joining has never belonged to the body, as far as it tells', async () => {
  const membershipId = uuid()
  const params = { membershipId }
  const { from } = member()
  await officer().joinBody({ params, body: member() }).orThrow()
  await officer()
    .leaveBody({ params, body: { until: from }, ifMatch: '"1"' })
    .orThrow()
  const [last] = (await sentTo(service, 'teams.body.v1')).filter(({ key }) => key === TEAM).slice(-1)
  expect(JSON.stringify(last?.data)).not.toContain(membershipId)
  expect((await officer().getMembership({ params })).data).toMatchObject({ from, until: from })
})

test('nobody joins a body after its last day', async () => {
  const { etag = '' } = await officer().getBody({ params: { bodyId: TEAM } })
  const body = { status: 'dissolved' as const, from: '2026-03-01' }
  await officer()
    .changeBodyStatus({ params: { bodyId: TEAM }, body, ifMatch: etag })
    .orThrow()
  const late = await officer().joinBody({ params: { membershipId: uuid() }, body: member({ from: '2026-03-01' }) })
  expect(late.error).toMatchObject({ status: 409, code: 'body-dissolved' })
})
