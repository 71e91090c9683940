import type { TestService } from '@lantoa/chassis/testing/started-service'
import { countWaiting } from '@lantoa/chassis/testing/topic-content'
import { fixtureOf } from '@lantoa/contracts/fixtures'
import { bodyChanged } from '@lantoa/contracts/teams/bodies.events'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codesOf, sentTo, startEmptyTeams } from '../../test/started-teams.ts'

const fixture = fixtureOf(bodyChanged)
const START = '2025-07-01'
const legalAct = { number: '12/QĐ-UBND', issuer: 'UBND xã U Minh Thượng', date: START }
const team = {
  kind: 'community_team' as const,
  unitCode: '31027',
  hamletCodes: ['31027.07'],
  name: 'Tổ công nghệ số cộng đồng ấp Minh Thuận B',
  legalAct,
  from: '2025-08-01',
}
const committee = {
  kind: 'steering_committee' as const,
  unitCode: '31027',
  legalAct,
  from: START,
  status: 'active' as const,
}
let service: TestService

beforeAll(async () => {
  service = await startEmptyTeams()
  const commune = { level: 'commune' as const, kind: 'xã', parentCode: '91', validFrom: START }
  const hamlet = { level: 'hamlet' as const, kind: 'ấp', parentCode: '31027', validFrom: START }
  const results = await service.as({ roles: ['admin'] }).teams.importUnits.many([
    { code: '91', level: 'province', kind: 'tỉnh', name: 'An Giang', parentCode: null, validFrom: START },
    { code: '31027', name: 'U Minh Thượng', ...commune },
    { code: '31018', name: 'An Minh', ...commune },
    { code: '31027.07', name: 'Minh Thuận B', ...hamlet },
    { code: '31027.08', name: '8', ...hamlet },
  ])
  expect(new Set(codesOf(results))).toEqual(new Set(['accepted']))
})
afterAll(() => service.stop())

const officer = (units = ['31027'], roles = ['commune_officer']) => service.as({ roles, units }).teams
const volunteer = (units = ['31027.07'], team?: string) =>
  service.as({ roles: ['volunteer'], units, ...(team === undefined ? {} : { team }) }).teams

describe('a commune sets up', () => {
  test('its committee and teams; told as the fixture has it, version by version', async () => {
    const { bodyId, superiorId } = fixture
    const items = [
      { bodyId: superiorId ?? '', ...committee },
      { bodyId, ...team, superiorId: superiorId ?? '' },
    ]
    expect(codesOf((await officer().setUpBodyBatch({ body: { items } }).orThrow()).results)).toEqual([
      'accepted',
      'accepted',
    ])
    const { etag = '' } = await officer().getBody({ params: { bodyId } })
    const body = { status: 'active' as const, from: '2025-08-15' }
    await officer().changeBodyStatus({ params: { bodyId }, body, ifMatch: etag }).orThrow()
    const joined = fixture.members.map(({ until: _until, ambassadorDays: _days, ...member }) => ({ ...member, bodyId }))
    expect(codesOf(await officer().joinBodyBatch.many(joined))).toEqual(joined.map(() => 'accepted'))
    const sent = (await sentTo(service, 'teams.body.v1')).filter(({ key }) => key === bodyId)
    expect(sent.map(({ sequence }) => sequence)).toEqual(sent.map((_, index) => index + 1))
    expect(sent.at(-1)?.data).toEqual(fixture)
    expect(JSON.stringify(sent)).not.toContain(team.name)
  })

  test('teams under a committee that an earlier request is still setting up', async () => {
    const [bodyId, superiorId] = [uuid(), uuid()]
    const province = officer(['91'], ['province_officer'])
    const above = { ...committee, unitCode: '91' }
    const items = [
      { bodyId: superiorId, ...above },
      { bodyId, ...team, superiorId },
    ]
    const { database } = service.parts
    const answers = await database.transaction(async (tx) => {
      await tx.query("SELECT FROM unit WHERE code = '91' FOR UPDATE")
      const first = province.setUpBody({ params: { bodyId: superiorId }, body: above }).orThrow()
      await expect.poll(() => countWaiting(database)).toBe(1)
      const batch = province.setUpBodyBatch({ body: { items } }).orThrow()
      // Time enough for a team that does not wait for its committee.
      await province.listBodies({ query: { unit: '91' } }).orThrow()
      return { first, batch }
    })
    await answers.first
    expect(codesOf((await answers.batch).results)).toEqual(['accepted', 'accepted'])
  })

  test('a body once, however often it is sent', async () => {
    const params = { bodyId: fixture.bodyId }
    const body = { ...team, superiorId: fixture.superiorId ?? '' }
    const again = await officer().setUpBody({ params, body })
    expect(again.data).toMatchObject({ status: 'active', name: team.name, memberCount: 4, warnings: [] })
    expect(again.etag).toBe((await officer().getBody({ params })).etag)
    const other = await officer().setUpBody({ params, body: { ...body, name: 'Tổ khác' } })
    expect(other.error).toMatchObject({ status: 409, code: 'body-differs' })
    const stranger = service.as({ roles: ['commune_officer'], units: ['31018'] }).teams
    expect((await stranger.setUpBody({ params, body })).error?.code).toBe('outside-scope')
    expect((await stranger.setUpBody({ params, body: { ...body, unitCode: '31999' } })).error?.code).toBe(
      'unknown-unit',
    )
  })

  test('a second committee never, even when two arrive at once', async () => {
    const second = await officer().setUpBody({ params: { bodyId: uuid() }, body: committee })
    expect(second.error).toMatchObject({ status: 409, code: 'body-exists' })
    const rivals = Array.from({ length: 12 }, () => ({ bodyId: uuid(), ...committee, unitCode: '31018' }))
    const outcomes = await Promise.all(
      rivals.map(({ bodyId, ...body }) => officer(['31018']).setUpBody({ params: { bodyId }, body })),
    )
    expect(outcomes.filter(({ data }) => data)).toHaveLength(1)
    expect(new Set(outcomes.map(({ error }) => error?.code))).toEqual(new Set([undefined, 'body-exists']))
  })

  test('one of several that form, when they are activated at once', async () => {
    const groups = Array.from({ length: 6 }, () => uuid())
    const forming = { kind: 'support_group' as const, unitCode: '31018', legalAct, from: START }
    for (const bodyId of groups) await officer(['31018']).setUpBody({ params: { bodyId }, body: forming }).orThrow()
    const body = { status: 'active' as const, from: '2026-01-01' }
    const outcomes = await Promise.all(
      groups.map((bodyId) => officer(['31018']).changeBodyStatus({ params: { bodyId }, body, ifMatch: '"1"' })),
    )
    expect(outcomes.filter(({ data }) => data)).toHaveLength(1)
    const sent = (await sentTo(service, 'teams.body.v1')).filter(({ key }) => groups.includes(key))
    expect(sent.filter(({ sequence }) => sequence === 2)).toHaveLength(1)
  })
})

describe('a status', () => {
  test('needs the version that was read', async () => {
    const bodyId = uuid()
    await officer().setUpBody({ params: { bodyId }, body: team }).orThrow()
    const change = { params: { bodyId }, body: { status: 'active' as const, from: '2025-09-01' } }
    expect((await officer().changeBodyStatus({ ...change, ifMatch: '"2"' })).error?.code).toBe('precondition-failed')
    const changed = await officer().changeBodyStatus({ ...change, ifMatch: '"1"' })
    expect(changed).toMatchObject({ etag: '"2"', data: { warnings: ['no-leader', 'fewer-than-three-members'] } })
    expect((await officer().changeBodyStatus({ ...change, ifMatch: '"1"' })).data).toEqual(changed.data)
    const other = { ...change.body, from: '2025-09-02' }
    const again = await officer().changeBodyStatus({ ...change, body: other, ifMatch: '"2"' })
    expect(again.error).toMatchObject({ status: 409, code: 'status-out-of-order' })
    const dissolve = { params: { bodyId }, body: { status: 'dissolved' as const, from: '2025-10-01' } }
    await officer()
      .changeBodyStatus({ ...dissolve, ifMatch: '"2"' })
      .orThrow()
    const url = `${service.baseUrl}/teams/v1/bodies/${bodyId}/status`
    const authorization = `Bearer ${await service.token({ roles: ['commune_officer'] })}`
    const headers = { authorization, 'content-type': 'application/json' }
    const bare = await fetch(url, { method: 'POST', headers, body: JSON.stringify(dissolve.body) })
    expect(bare.status).toBe(428)
  })
})

describe('reading', () => {
  test('a team is for its people, its hamlets and its commune', async () => {
    const params = { bodyId: fixture.bodyId }
    const codes = await Promise.all(
      [volunteer(), volunteer([], fixture.bodyId), officer(), volunteer(['31027.08']), officer(['31018'])].map(
        async (teams) => (await teams.getBody({ params })).error?.code,
      ),
    )
    expect(codes).toEqual([undefined, undefined, undefined, 'not-found', 'not-found'])
  })

  test('lists by unit, kind and status, page by page', async () => {
    const ids = async (query: object, teams = officer(['91'], ['province_officer'])) =>
      (await Array.fromAsync(teams.listBodies.all({ query: { unit: '91', limit: 2, ...query } }))).map(
        ({ bodyId }) => bodyId,
      )
    const all = await ids({})
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBeGreaterThan(8)
    const { found } = await officer(['91'], ['province_officer'])
      .listBodies({ query: { unit: '91', limit: 1, count: 'true' } })
      .orThrow()
    expect(found).toEqual({ count: all.length, more: false })
    expect((await ids({ sort: '-kind' })).toSorted()).toEqual(all.toSorted())
    expect(await ids({ unit: '31027', kind: 'steering_committee' })).toEqual([fixture.superiorId])
    expect(await ids({ unit: '31027.07', status: 'active' }, volunteer())).toEqual([fixture.bodyId])
  })

  test.each([
    ['outside-scope', 403, '31018'],
    ['unknown-unit', 422, '31999'],
  ])('%s of a list of %i', async (code, status, unit) => {
    expect((await officer().listBodies({ query: { unit } })).error).toMatchObject({ code, status })
    expect((await officer().listCoverageGaps({ query: { unit } })).error).toMatchObject({ code, status })
  })

  test('tells what is missing, on any day', async () => {
    const gaps = async (query: object = {}) =>
      (await Array.fromAsync(officer().listCoverageGaps.all({ query: { unit: '31027', limit: 1, ...query } }))).map(
        ({ unitCode, lacks }) => [unitCode, ...lacks],
      )
    expect(await gaps()).toEqual([
      ['31027', 'support_group'],
      ['31027.08', 'community_team'],
    ])
    expect(await gaps({ asOf: '2025-08-14' })).toHaveLength(3)
    expect(await gaps({ unit: '31027.07' })).toEqual([])
  })
})

test('nobody sets up outside their units, nor for a hamlet that is not there', async () => {
  const items = [
    { bodyId: uuid(), ...team, unitCode: '31018' },
    { bodyId: uuid(), ...team, hamletCodes: ['31027.99'] },
    { bodyId: uuid(), ...team, from: 'soon' },
  ]
  const { results } = await officer().setUpBodyBatch({ body: { items } }).orThrow()
  expect(codesOf(results)).toEqual(['outside-scope', 'unknown-unit', 'invalid-request'])
  expect(results[1]).toMatchObject({ problem: { pointer: '/hamletCodes/0' } })
})
