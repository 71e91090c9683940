import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { homeConnections } from '@lantoa/contracts/government/home-connections'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishedConnections, publishHome } from '../../test/homes.ts'
import { HAMLET } from '../../test/known-world.ts'
import { startGovernmentForTest } from '../../test/started-government.ts'
import { homeConnection } from './home-connections.ts'

let service: TestService
beforeAll(async () => {
  service = (await startGovernmentForTest()).service
})
afterAll(() => service.stop())

const CONNECTION = { hamletCode: HAMLET, since: '2026-03-01', kind: 'fixed' } as const

/** Each of the rules has a home of its own. */
const homes = new Map<string, string>()

testRegisterRules(homeConnections, homeConnection, () => service, {
  record: CONNECTION,
  own(id) {
    homes.set(id, homes.get(id) ?? uuid())
    return { householdId: homes.get(id) }
  },
  change: { kind: 'mobile' },
  advance: { status: 'withdrawn', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'volunteer' },
})

const volunteer = () => service.as({ roles: ['volunteer'], units: ['31027'] }).government
const record = (householdId: string, more: object = {}, homeConnectionId = uuid()) =>
  volunteer().recordHomeConnection({ params: { homeConnectionId }, body: { ...CONNECTION, householdId, ...more } })

test('a home of other units, or that lay in another hamlet, is refused; one that has not arrived is taken', async () => {
  const [here, away, came] = [uuid(), uuid(), uuid()]
  await publishHome(service, { householdId: here })
  await publishHome(service, { householdId: away, hamletCode: '31018.02' })
  await publishHome(service, { householdId: came, before: '31018.02', from: '2026-03-05' })
  expect((await record(away)).error).toMatchObject({ code: 'unknown-household', pointer: '/householdId' })
  expect((await record(came)).error).toMatchObject({ code: 'household-elsewhere', pointer: '/hamletCode' })
  for (const home of [here, uuid()]) expect((await record(home)).error).toBeUndefined()
  expect((await record(came, { since: '2026-03-05' })).error).toBeUndefined()
})

test('a change of one that nobody has is answered so, whether it names a home or not', async () => {
  for (const body of [{ kind: 'mobile' as const }, { householdId: uuid() }]) {
    const answer = await volunteer().correctHomeConnection({ params: { homeConnectionId: uuid() }, body, ifMatch: 1 })
    expect(answer.error).toMatchObject({ status: 404, code: 'not-found' })
  }
})

test('a home has one answer at a time; another one follows where that ended', async () => {
  const home = uuid()
  const first = await record(home, { kind: 'none' }).orThrow()
  const second = { kind: 'mobile', since: '2026-03-10' }
  const refusal = { status: 409, code: 'connection-recorded', pointer: '/householdId' }
  expect((await record(home, second)).error).toMatchObject(refusal)
  const params = { homeConnectionId: first.homeConnectionId }
  await volunteer()
    .correctHomeConnection({ params, body: { until: '2026-03-10' }, ifMatch: 1 })
    .orThrow()
  expect((await record(home, second)).data).toMatchObject({ kind: 'mobile', until: null })
  expect((await record(home, { since: '2026-03-12' })).error).toMatchObject(refusal)
})

test('of those who write it down at one moment, or twice in a list, one is taken', async () => {
  const home = uuid()
  const answers = await Promise.all([1, 2, 3].map(() => record(home)))
  expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(Array(2).fill('connection-recorded'))
  const other = uuid()
  const items = [1, 2].map(() => ({ ...CONNECTION, until: null, householdId: other, homeConnectionId: uuid() }))
  for (const dryRun of [true, false]) {
    const { results } = await volunteer().recordHomeConnectionBatch({ body: { items, dryRun } }).orThrow()
    expect(results.map((one) => (one.accepted ? 'taken' : one.problem.code))).toEqual(['taken', 'connection-recorded'])
  }
})

test('a connection is told of the home that its home has become, in whatever order that arrives, and back', async () => {
  const [one, other, third] = [uuid(), uuid(), uuid()]
  const ids = [await record(one), await record(other)].map(({ data }) => data?.homeConnectionId ?? '')
  await publishHome(service, { householdId: other, mergedInto: third, sequence: 2 })
  await publishHome(service, { householdId: third, mergedInto: one, sequence: 2 })
  await publishHome(service, { householdId: third, sequence: 1 })
  const late = await record(third).orThrow()
  const told = async () =>
    (await publishedConnections(service, [...ids, late.homeConnectionId])).map((one) => one.householdId)
  expect(await told()).toEqual([one, one, one])
  const params = { homeConnectionId: ids[1] ?? '' }
  expect(await volunteer().getHomeConnection({ params }).orThrow()).toMatchObject({ householdId: other, version: 1 })
  await publishHome(service, { householdId: other, sequence: 3 })
  expect(await told()).toEqual([one, other, one])
})
