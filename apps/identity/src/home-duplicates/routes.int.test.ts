import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { givenResident, startIdentityForTest } from '../../test/started-identity.ts'

let service: TestService
let numbers = 100

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

const as = (role: string, units = ['31027'], subject = role) => service.as({ subject, roles: [role], units }).identity
const officer = (units?: string[]) => as('commune_officer', units)

async function givenHome(address: { number: string; lane: string }, hamletCode = '31027.07', openedOn = '2025-07-01') {
  const householdId = uuid()
  const body = { hamletCode, openedOn, address }
  await as('volunteer', ['91']).registerHousehold({ params: { householdId }, body }).orThrow()
  return householdId
}

/** A number that no other home of these tests has. */
function anAddress(lane = 'Kênh Năm') {
  numbers += 1
  return { number: String(numbers), lane }
}

async function givenPair(hamlets: readonly [string, string] = ['31027.07', '31027.07']) {
  const address = anAddress()
  const one = await givenHome(address, hamlets[0])
  const other = await givenHome({ ...address, lane: 'kenh nam' }, hamlets[1])
  return [one, other].sort() as [string, string]
}

type Homes = { one: { householdId: string }; other: { householdId: string } }
const idsOf = ({ one, other }: Homes) => [one.householdId, other.householdId]

async function pairsOf(ids: readonly string[], client = officer(), unit = '31027', limit = 50) {
  const pairs = await Array.fromAsync(client.listHomeDuplicates.all({ query: { unit, limit } }))
  return pairs.filter((pair) => idsOf(pair).some((id) => ids.includes(id)))
}

describe('pairs of homes', () => {
  test('have both with who lives there, a score and its reasons; who reads them leaves a line for each person', async () => {
    const ids = await givenPair()
    const residentId = await givenResident(service, ids[0], { name: 'Lê Văn Hộ' })
    const [pair, ...more] = await pairsOf(ids)
    expect(more).toEqual([])
    expect(pair).toMatchObject({
      one: { householdId: ids[0], people: [{ residentId }], mergeableFrom: '2025-07-01' },
      other: { householdId: ids[1], people: [] },
      score: 52,
      reasons: ['address-same', 'same-hamlet'],
    })
    const { items } = await officer()
      .listAccessLog({ query: { unit: '31027', limit: 500 } })
      .orThrow()
    expect(items.some((one) => one.operation === 'listHomeDuplicates' && one.residentId === residentId)).toBe(true)
  })

  test('are homes of the same people, also once these were merged, and none of neighbours', async () => {
    const address = anAddress()
    const [one, other] = [await givenHome(address), await givenHome({ number: '', lane: '' })]
    const people = ['Tôn Thất Đàm', 'Tôn Nữ Hạnh'] as const
    const born = { birth: { date: '1961-05-06' } }
    const [first] = await Promise.all(people.map((name) => givenResident(service, one, { name, ...born })))
    const [second] = await Promise.all(people.map((name) => givenResident(service, other, { name, ...born })))
    const isPair = async () => (await pairsOf([one])).map(({ reasons }) => reasons)
    expect(await isPair()).toEqual([['persons-shared', 'same-hamlet']])
    const saw = { resident: 1, other: 1 }
    const body = { residentId: first ?? '', otherId: second ?? '', saw }
    await officer()
      .mergeResidents({ params: { mergeId: uuid() }, body })
      .orThrow()
    expect(await isPair()).toEqual([['persons-shared', 'same-hamlet']])
    const apart = [await givenHome(address), await givenHome(address)] as const
    await givenResident(service, apart[0], { name: 'Kha Văn Giàu', birth: { date: '1970-02-03' } })
    await givenResident(service, apart[1], { name: 'Mạc Thị Riêng', birth: { date: '1988-07-09' } })
    expect(await pairsOf([apart[0]]).then((found) => found.flatMap(idsOf))).not.toContain(apart[1])
  })

  test('are shown of both units of the caller, each once, in pages that end', async () => {
    const pairs = [await givenPair(), await givenPair(), await givenPair()]
    const all = pairs.flat()
    for (const limit of [1, 2, 50]) {
      const found = (await pairsOf(all, officer(), '31027', limit)).map(idsOf)
      expect(found.toSorted()).toEqual(pairs.toSorted())
    }
    expect(await pairsOf(all, officer(['31018']), '31018')).toEqual([])
  })

  test.each([
    ['a volunteer', () => as('volunteer', ['31027.07']), 'forbidden'],
    ['an officer of another commune', () => officer(['31018']), 'outside-scope'],
  ] as const)('are not shown to %s', async (_who, client, code) => {
    expect((await client().listHomeDuplicates({ query: { unit: '31027' } })).error?.code).toBe(code)
    expect((await client().listDistinctHomes({ query: { unit: '31027' } })).error?.code).toBe(code)
  })
})

describe('two homes that are two', () => {
  test('are shown no more, stand in a list of their own, and may be one again', async () => {
    const [householdId, otherId] = await givenPair()
    const say = (distinct: boolean) =>
      officer()
        .decideDistinctHomes({ params: { householdId: otherId, otherId: householdId }, body: { distinct } })
        .orThrow()
    expect(await say(true)).toEqual({ householdId: otherId, otherId: householdId, distinct: true })
    await say(true)
    expect(await pairsOf([householdId])).toEqual([])
    const listed = await Array.fromAsync(officer().listDistinctHomes.all({ query: { unit: '31027' } }))
    const said = listed.filter((pair) => idsOf(pair).includes(householdId))
    expect(said).toMatchObject([{ one: { householdId }, other: { householdId: otherId }, by: 'commune_officer' }])
    await say(false)
    expect((await pairsOf([householdId])).map(idsOf)).toEqual([[householdId, otherId]])
  })

  test('are said to be so by who sees both, and are not one', async () => {
    const [householdId, otherId] = await givenPair()
    const far = await givenHome(anAddress(), '31018.02')
    const say = (one: string, other: string, client = officer()) =>
      client.decideDistinctHomes({ params: { householdId: one, otherId: other }, body: { distinct: true } })
    expect((await say(householdId, householdId.toUpperCase())).error).toMatchObject({ code: 'same-household' })
    expect((await say(householdId, far)).error).toMatchObject({ code: 'unknown-household', pointer: '/otherId' })
    expect((await say(uuid(), otherId)).error).toMatchObject({ code: 'unknown-household', pointer: '/householdId' })
    expect((await say(householdId, otherId, as('volunteer'))).error?.code).toBe('forbidden')
  })
})

test('a home is merged from the day that its pair says, as if it had been the other one, and parted again', async () => {
  const [kept, other] = await givenPair()
  const residentId = await givenResident(service, other, { name: 'Ông Văn Gộp' })
  const [pair] = await pairsOf([kept])
  const { mergeableFrom: on = '', version: ifMatch = 0 } = pair?.other ?? {}
  const close = (householdId: string, mergedInto: string) =>
    officer().closeHousehold({
      params: { householdId },
      body: { status: 'merged', mergedInto, on },
      ifMatch: householdId === other ? ifMatch : 1,
    })
  expect((await close(other, other)).error?.code).toBe('same-household')
  expect((await close(other, kept)).error).toBeUndefined()
  expect((await close(kept, other)).error?.code).toBe('household-closed')
  expect(await pairsOf([kept])).toEqual([])
  const read = () => officer().getResident({ params: { residentId } }).orThrow()
  expect(await read()).toMatchObject({ householdId: kept, since: '2025-07-01' })
  await officer()
    .reopenHousehold({ params: { householdId: other }, body: { reason: 'gộp nhầm hộ' }, ifMatch: ifMatch + 1 })
    .orThrow()
  expect(await read()).toMatchObject({ householdId: other, since: '2025-07-01' })
  expect((await pairsOf([kept])).map(idsOf)).toEqual([[kept, other]])
})

test('homes that are two stay two through every merge: none goes into the other, and nobody is asked again', async () => {
  const address = anAddress()
  const homes = await Promise.all([0, 1, 2].map(() => givenHome(address)))
  const [kept, other, third] = homes as [string, string, string]
  const say = (distinct: boolean) =>
    officer()
      .decideDistinctHomes({ params: { householdId: other, otherId: third }, body: { distinct } })
      .orThrow()
  const close = (householdId: string, mergedInto: string) =>
    officer().closeHousehold({
      params: { householdId },
      body: { status: 'merged', mergedInto, on: '2026-03-01' },
      ifMatch: 1,
    })
  const isAsked = async () => (await pairsOf([third])).some((pair) => idsOf(pair).includes(kept))
  await say(true)
  expect((await close(other, third)).error).toMatchObject({ code: 'distinct-homes', pointer: '/mergedInto' })
  expect(await isAsked()).toBe(true)
  expect((await close(other, kept)).error).toBeUndefined()
  expect(await isAsked()).toBe(false)
  expect((await close(kept, third)).error?.code).toBe('distinct-homes')
  expect((await close(third, kept)).error?.code).toBe('distinct-homes')
  await say(false)
  expect((await close(third, kept)).error).toBeUndefined()
})
