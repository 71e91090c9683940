import { type BodyState, bodyTopic } from '@lantoa/contracts/teams/bodies.events'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { legalAct, type Steps, startBoundaryTeams, tanNinh } from '../../test/boundary-world.ts'
import { sentTo } from '../../test/started-teams.ts'

const MERGED_ON = '2026-01-01'
const SINCE = '2024-01-01'
const FIRST = '15715.01'
const SECOND = '15715.02'
const merge: Steps = [{ kind: 'merge', from: [{ code: FIRST }], into: { code: SECOND } }]
const teams = { first: uuid(), second: uuid() }

let world: Awaited<ReturnType<typeof startBoundaryTeams>>
beforeAll(async () => {
  world = await startBoundaryTeams()
  const of = { kind: 'community_team' as const, status: 'active' as const, unitCode: '15715', legalAct, from: SINCE }
  await setUp(teams.first, { ...of, hamletCodes: [FIRST] })
  await setUp(teams.second, { ...of, hamletCodes: [SECOND] })
})
afterAll(() => world.service.stop())

type SetUp = Parameters<ReturnType<typeof world.officer>['setUpBody']>[0]['body']

function setUp(bodyId: string, body: SetUp) {
  return world.officer('38').setUpBody({ params: { bodyId }, body }).orThrow()
}

/** `sequence: hamlet from…until` of each version of a body that was told so far. */
async function toldOf(bodyId: string): Promise<string[]> {
  const sent = (await sentTo(world.service, bodyTopic.name)).filter(({ key }) => key === bodyId)
  return sent.map(({ sequence, data }) => {
    const { serves } = data as BodyState
    const stretches = serves?.map(({ hamletCode, from, until }) => `${hamletCode} ${from}…${until ?? ''}`)
    return `${sequence}: ${stretches?.join(', ')}`
  })
}

const ALONE = `${FIRST} ${SINCE}…`
const AS_SECOND = `${FIRST} ${SINCE}…${MERGED_ON}, ${SECOND} ${MERGED_ON}…`

test('a team is told of again when its hamlet goes into another, and when that is undone; the other team is not', async () => {
  expect(await toldOf(teams.first)).toEqual([`1: ${ALONE}`])
  const params = await world.applied(merge, { on: MERGED_ON })
  expect(await toldOf(teams.first)).toEqual([`1: ${ALONE}`, `2: ${AS_SECOND}`])
  const { items } = await world
    .officer('38')
    .listCoverageGaps({ query: { unit: SECOND } })
    .orThrow()
  expect(items).toEqual([])
  await world.undo(params).orThrow()
  expect(await toldOf(teams.first)).toEqual([`1: ${ALONE}`, `2: ${AS_SECOND}`, `3: ${ALONE}`])
  expect(await toldOf(teams.second)).toEqual([`1: ${SECOND} ${SINCE}…`])
  expect((await world.officer('38').getBody({ params: { bodyId: teams.first } })).etag).toBe('"3"')
})

test('communes that become one touch no team: its hamlets are the same', async () => {
  const before = await toldOf(teams.first)
  const params = await world.applied(tanNinh)
  expect(await toldOf(teams.first)).toEqual(before)
  await world.undo(params).orThrow()
  expect(await toldOf(teams.first)).toEqual(before)
})

test('who leads to a hamlet that went into another on the same day is found when only that is undone', async () => {
  await world.applied(merge, { on: MERGED_ON })
  const into = ['15715.03', '15715.04'].map((code) => {
    return { code, begins: { kind: 'thôn', name: code, parentCode: '15715' } }
  })
  const split = await world.applied([{ kind: 'split', of: SECOND, into }], { on: MERGED_ON })
  const parts = `15715.03 ${MERGED_ON}…, 15715.04 ${MERGED_ON}…`
  expect((await toldOf(teams.first)).at(-1)).toBe(`5: ${FIRST} ${SINCE}…${MERGED_ON}, ${parts}`)
  await world.undo(split).orThrow()
  expect((await toldOf(teams.first)).at(-1)).toBe(`6: ${AS_SECOND}`)
})

test('people who join while hamlets merge are told of with the hamlets of before or of after, version by version', async () => {
  const bodyId = uuid()
  const of = { kind: 'community_team' as const, status: 'active' as const, unitCode: '15712', legalAct, from: SINCE }
  const body = { kind: 'thôn', name: 'Mới', validFrom: '2020-01-01' }
  await world
    .officer('38')
    .registerHamlet({ params: { hamletCode: '15712.02' }, body })
    .orThrow()
  await setUp(bodyId, { ...of, hamletCodes: ['15712.01'] })
  const steps: Steps = [{ kind: 'merge', from: [{ code: '15712.01' }], into: { code: '15712.02' } }]
  const params = await world.previewed(steps, { on: MERGED_ON })
  const member = { bodyId, role: 'member' as const, from: SINCE, affiliations: ['youth_union' as const] }
  const commune = world.service.as({ roles: ['commune_officer'], units: ['15712'] }).teams
  const join = () => commune.joinBody({ params: { membershipId: uuid() }, body: { ...member, personId: uuid() } })
  const joins = Array.from({ length: 20 }, join)
  const [applied, ...joined] = await Promise.all([
    world.officer('38').applyBoundaryChange({ params, ifMatch: 2 }),
    ...joins,
  ])
  expect([applied, ...joined].map(({ error }) => error?.code)).toEqual([applied, ...joined].map(() => undefined))
  const told = await toldOf(bodyId)
  const [before, after] = [`15712.01 ${SINCE}…`, `15712.01 ${SINCE}…${MERGED_ON}, 15712.02 ${MERGED_ON}…`]
  const turn = told.findIndex((line) => line.endsWith(after))
  expect(turn).toBeGreaterThan(0)
  expect(told).toEqual(told.map((_, index) => `${index + 1}: ${index < turn ? before : after}`))
})

test('a hamlet that is closed is told, and who was set up before this was kept is told of with it', async () => {
  const { database } = world.service.parts
  const old = uuid()
  const of = { kind: 'community_team' as const, unitCode: '15664', legalAct, from: SINCE }
  await setUp(old, { ...of, hamletCodes: ['15664.01'] })
  await database.query('UPDATE body SET serves = NULL WHERE body_id = $1', [old])
  await world
    .officer('38')
    .changeBodyStatus({ params: { bodyId: old }, body: { status: 'active', from: SINCE }, ifMatch: 1 })
    .orThrow()
  expect((await toldOf(old)).at(-1)).toBe('2: undefined')
  const params = { code: '15952.01' }
  const team = uuid()
  await setUp(team, { ...of, unitCode: '15952', hamletCodes: [params.code] })
  const { etag = '' } = await world.officer('38').getUnit({ params })
  await world
    .officer('38')
    .closeUnit({ params, ifMatch: etag, body: { on: MERGED_ON, successors: [] } })
    .orThrow()
  expect((await toldOf(team)).at(-1)).toBe(`2: 15952.01 ${SINCE}…${MERGED_ON}`)
  expect((await toldOf(old)).at(-1)).toBe(`3: 15664.01 ${SINCE}…`)
})
