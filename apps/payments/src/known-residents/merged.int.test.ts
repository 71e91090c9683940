import type { ResidentState } from '@lantoa/contracts/identity/residents.events'
import { holderChanged } from '@lantoa/contracts/payments/account-holders.events'
import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HAMLET, merged, someResident } from '../../test/known-world.ts'
import { eventsOf, publishResidents, startPaymentsForTest } from '../../test/started-payments.ts'

let world: Awaited<ReturnType<typeof startPaymentsForTest>>

beforeAll(async () => {
  world = await startPaymentsForTest()
})
afterAll(() => world.service.stop())

const RUNS = { numRuns: Number(process.env.LANTOA_RUNS ?? 8) }
const volunteer = () => world.service.as({ roles: ['volunteer'], units: ['31027'] }).payments

async function track(residentId: string, accountId: string = uuid()) {
  const body = {
    residentId,
    kind: 'bank' as const,
    provider: 'Agribank',
    status: 'opened' as const,
    openedOn: '2026-03-01',
  }
  await volunteer().trackAccount({ params: { accountId }, body }).orThrow()
  return accountId
}

type Holder = { stays: readonly unknown[]; accounts: readonly { accountId: string }[] }

async function holderOf(residentId: string): Promise<Holder | undefined> {
  await world.service.settled()
  const events = (await eventsOf(world.service, holderChanged)).filter(({ key }) => key === residentId)
  return events.at(-1)?.data as Holder | undefined
}

const accountsOf = (holder: Holder | undefined) => holder?.accounts.map(({ accountId }) => accountId) ?? []

test('what is told of one who was written down twice is of who stands for them, and shown so', async () => {
  const [one, other] = [someResident(), someResident()]
  await publishResidents(world.service, [one, other])
  const first = await track(other.residentId)
  await publishResidents(world.service, [merged(other, one)], 2)
  const second = await track(other.residentId)
  const holder = await holderOf(one.residentId)
  expect(accountsOf(holder)).toEqual([first, second].sort())
  expect(await holderOf(other.residentId)).toMatchObject({ stays: [], accounts: [] })
  const { data } = await volunteer().getHolder({ params: { residentId: other.residentId } })
  expect(data?.residentId).toBe(one.residentId)
  for (const { residentId } of [one, other]) {
    const { items } = await volunteer().listAccounts({ query: { residentId } }).orThrow()
    expect(items).toHaveLength(2)
  }
  const asked = { body: { residentIds: [one.residentId, other.residentId] } }
  const { items } = await volunteer().listAccountsOfResidents(asked).orThrow()
  expect(items.map(({ residentId }) => residentId)).toEqual([one.residentId, one.residentId])
  const { upserts } = await volunteer()
    .getPack({ params: { hamletCode: HAMLET } })
    .orThrow()
  const inPack = upserts.flatMap((item) => ('residentId' in item ? [item] : []))
  const ofBoth = inPack.filter(({ residentId }) => [one.residentId, other.residentId].some((id) => id === residentId))
  expect(ofBoth).toMatchObject([{ residentId: one.residentId, accounts: [{}, {}] }])
})

test('one mobile money account at a provider is one, under whichever id it was told', async () => {
  const [one, other] = [someResident(), someResident()]
  await publishResidents(world.service, [one, other])
  await publishResidents(world.service, [merged(other, one)], 2)
  const open = (residentId: string) => {
    const body = { residentId, kind: 'mobile_money' as const, provider: 'Viettel Money' }
    const opened = { ...body, status: 'opened' as const, openedOn: '2026-03-01' }
    return volunteer().trackAccount({ params: { accountId: uuid() }, body: opened })
  }
  expect((await open(one.residentId)).error).toBeUndefined()
  expect((await open(other.residentId)).error?.code).toBe('mobile-money-exists')
})

test('in whatever order states and accounts arrive, each account is of who stands for its resident', async () => {
  const paths = fc.record({
    b: fc.array(fc.constantFrom('a', 'none'), { maxLength: 3 }),
    c: fc.array(fc.constantFrom('a', 'b', 'none'), { maxLength: 3 }),
    accounts: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 }),
  })
  const property = fc.asyncProperty(paths, fc.gen(), async ({ b, c, accounts }, draw) => {
    const people = { a: someResident(), b: someResident(), c: someResident() }
    type Who = keyof typeof people
    await publishResidents(world.service, Object.values(people))
    const statesOf = (who: Who, path: readonly (Who | 'none')[]) =>
      path.map((into, at) => async () => {
        const state = into === 'none' ? people[who] : merged(people[who], people[into])
        await publishResidents(world.service, [state], at + 2)
      })
    const told: { who: Who; accountId: string }[] = []
    const tracking = accounts.map((who: Who) => async () => {
      told.push({ who, accountId: await track(people[who].residentId) })
    })
    const waiting = [statesOf('b', b as Who[]), statesOf('c', c as Who[]), tracking]
    while (waiting.some((list) => list.length > 0)) await waiting[draw(fc.nat, { max: 2 })]?.shift()?.()
    const into: Partial<Record<Who, string | undefined>> = { b: b.at(-1), c: c.at(-1) }
    const heirOf = (who: Who): Who => (people[into[who] as Who] ? heirOf(into[who] as Who) : who)
    for (const who of ['a', 'b', 'c'] as const) {
      const own = told.filter((one) => heirOf(one.who) === who).map(({ accountId }) => accountId)
      const holder = await holderOf(people[who].residentId)
      expect(accountsOf(holder)).toEqual(heirOf(who) === who ? own.sort() : [])
      if (holder) expect(holder.stays).toHaveLength(heirOf(who) === who ? 1 : 0)
    }
  })
  await fc.assert(property, RUNS)
}, 120_000)

test.each([2, 3])(
  'of %i who seem to be merged into each other one stands for all, until it is told who',
  async (many) => {
    const people = Array.from({ length: many }, () => someResident())
    const late = someResident()
    await publishResidents(world.service, [...people, late])
    const accounts = await Promise.all(people.map(({ residentId }) => track(residentId)))
    const next = (at: number) => people[(at + 1) % many] as ResidentState
    const [first] = people as [ResidentState]
    await publishResidents(world.service, [merged(late, first)], 2)
    for (const at of people.keys())
      await publishResidents(world.service, [merged(people[at] as ResidentState, next(at))], 2)
    const [least] = people.map(({ residentId }) => residentId).sort()
    for (const { residentId } of [...people, late]) {
      const asked = await world.service.parts.database.query('SELECT heir_of($1) AS heir', [residentId])
      expect(asked).toEqual([{ heir: least }])
    }
    const said = world.lines.filter((line) => line.includes('stand for each other in a circle'))
    expect(said.some((line) => line.includes(people.at(-1)?.residentId ?? '-'))).toBe(true)
    await publishResidents(world.service, [first], 3)
    expect(accountsOf(await holderOf(first.residentId))).toEqual(accounts.toSorted())
  },
)
