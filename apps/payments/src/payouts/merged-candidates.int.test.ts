import type { TestService } from '@lantoa/chassis/testing/started-service'
import { tablesReadWhole } from '@lantoa/chassis/testing/tables-read-whole'
import { type ResidentState, residentChanged } from '@lantoa/contracts/identity/residents.events'
import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { merged, someResident } from '../../test/known-world.ts'
import { payoutLinesOf } from '../../test/payout-lines.ts'
import { publishResidents, startPaymentsForTest } from '../../test/started-payments.ts'
import { listOfCandidates } from './store.ts'

const RUNS = { numRuns: Number(process.env.LANTOA_RUNS ?? 8) }
let service: TestService
beforeAll(async () => {
  service = (await startPaymentsForTest()).service
})
afterAll(() => service.stop())

const { officer, next, record, toldOf } = payoutLinesOf(() => service)

async function givenPeople<Many extends readonly unknown[]>(
  ...many: Many
): Promise<{ [At in keyof Many]: ResidentState }> {
  const people = many.map(() => someResident())
  await publishResidents(service, people)
  return people as { [At in keyof Many]: ResidentState }
}

async function held(...candidates: readonly ResidentState[]): Promise<string> {
  const { payoutId } = await record(next({ candidates: candidates.map(({ residentId }) => residentId) })).orThrow()
  return payoutId
}

const get = (payoutId: string) => officer().getPayout({ params: { payoutId } }).orThrow()

async function isHeld(payoutId: string): Promise<boolean> {
  const items = await Array.fromAsync(officer().listHeldPayouts.all({ query: { unit: '31027' } }))
  return items.some((one) => one.payoutId === payoutId)
}

async function several(): Promise<number> {
  const { items } = await officer()
    .listPayoutLists({ query: { unit: '31027' } })
    .orThrow()
  return items.reduce((sum, list) => sum + list.several, 0)
}

test('candidates who are merged are one, of whom nobody has to choose, and two again after the undo', async () => {
  const [one, other] = await givenPeople(1, 2)
  const payoutId = await held(one, other)
  const before = await several()
  expect(await get(payoutId)).toMatchObject({ match: 'several', meant: null })
  await publishResidents(service, [merged(other, one)], 2)
  expect(await get(payoutId)).toMatchObject({
    ...{ match: 'one', meant: one.residentId, residentId: null, version: 1 },
    candidates: [one.residentId, other.residentId],
  })
  expect([await isHeld(payoutId), await several()]).toEqual([false, before - 1])
  expect(await toldOf([payoutId])).toEqual([one.residentId])
  await publishResidents(service, [other], 3)
  expect(await get(payoutId)).toMatchObject({ match: 'several', meant: null, version: 1 })
  expect([await isHeld(payoutId), await several()]).toEqual([true, before])
  expect(await toldOf([payoutId])).toEqual([null])
})

test('who are merged already are one when a list names both, and are on it once', async () => {
  const [one, other, third] = await givenPeople(1, 2, 3)
  await publishResidents(service, [merged(other, one)], 2)
  const payoutId = await held(one, other)
  expect(await get(payoutId)).toMatchObject({ match: 'one', meant: one.residentId })
  expect(await toldOf([payoutId])).toEqual([one.residentId])
  const { error } = await record(next({ residentId: other.residentId }))
  expect(error).toMatchObject({ code: 'duplicate-line', pointer: '/residentId' })
  const among = { candidates: [one.residentId, other.residentId, third.residentId] }
  await officer().correctPayout({ params: { payoutId }, ifMatch: 1, body: among }).orThrow()
  expect(await get(payoutId)).toMatchObject({ match: 'several', meant: null })
})

test('a candidate who was merged into one who is merged is the same one', async () => {
  const [one, other, third] = await givenPeople(1, 2, 3)
  await publishResidents(service, [merged(third, other)], 2)
  const payoutId = await held(one, third)
  await publishResidents(service, [merged(other, one)], 2)
  expect(await get(payoutId)).toMatchObject({ meant: one.residentId })
  expect(await toldOf([payoutId])).toEqual([one.residentId])
})

test('a line that is of one by now, on whose list somebody else found them too, is looked at', async () => {
  const [one, other] = await givenPeople(1, 2)
  const { residentId } = other
  const [named, payoutId] = [next({ residentId, unitCode: '31027.07' }), await held(one, other)]
  await record(named).orThrow()
  const twice = async () => {
    const items = await Array.fromAsync(officer().listHeldPayouts.all({ query: { unit: '31027', why: 'twice' } }))
    const ids = [named.payoutId, payoutId]
    const found = items.filter((line) => ids.includes(line.payoutId))
    return new Map(found.map((line) => [line.payoutId, line.others.map((another) => another.payoutId)]))
  }
  expect(await twice()).toEqual(new Map())
  await publishResidents(service, [merged(other, one)], 2)
  expect(await twice()).toEqual(
    new Map([
      [named.payoutId, [payoutId]],
      [payoutId, [named.payoutId]],
    ]),
  )
  const chosen = { residentId: one.residentId }
  await officer().correctPayout({ params: { payoutId }, ifMatch: 1, body: chosen }).orThrow()
  expect([...(await twice()).keys()]).toEqual([named.payoutId])
})

test('one who is called nearly so was never several: a person confirms', async () => {
  const [one, other] = await givenPeople(1, 2)
  const payoutId = await held(other)
  await publishResidents(service, [merged(other, one)], 2)
  expect(await get(payoutId)).toMatchObject({ match: 'several', meant: null })
})

test('of who is erased nothing is told, though all candidates were that one', async () => {
  const [one, other] = await givenPeople(1, 2)
  const payoutId = await held(one, other)
  await publishResidents(service, [merged(other, one)], 2)
  await service.publish(residentChanged, [
    { key: one.residentId, data: null, sequence: 3 },
    { key: other.residentId, data: null, sequence: 3 },
  ])
  await service.settled()
  expect(await get(payoutId)).toMatchObject({ match: 'none', meant: null, candidates: [] })
  expect(await toldOf([payoutId])).toEqual([null])
})

test('in whatever order merges, undos and lines are told, a line is of one where all its candidates are', async () => {
  const WHO = ['a', 'b', 'c'] as const
  type Who = (typeof WHO)[number]
  const paths = fc.record({
    b: fc.array(fc.constantFrom('a', 'none'), { maxLength: 3 }),
    c: fc.array(fc.constantFrom('a', 'b', 'none'), { maxLength: 3 }),
    lines: fc.array(fc.subarray([...WHO], { minLength: 2 }), { minLength: 1, maxLength: 3 }),
  })
  const property = fc.asyncProperty(paths, fc.gen(), async (given, draw) => {
    const people = { a: someResident(), b: someResident(), c: someResident() }
    await publishResidents(service, Object.values(people))
    const statesOf = (who: Who, path: readonly string[]) =>
      path.map((into, at) => async () => {
        const target = people[into as Who] as ResidentState | undefined
        await publishResidents(service, [target ? merged(people[who], target) : people[who]], at + 2)
      })
    const told: { named: readonly Who[]; id: string }[] = []
    const telling = given.lines.map((named) => async () => {
      told.push({ named, id: await held(...named.map((who) => people[who])) })
    })
    const waiting = [statesOf('b', given.b), statesOf('c', given.c), telling]
    while (waiting.some((list) => list.length > 0)) await waiting[draw(fc.nat, { max: 2 })]?.shift()?.()
    const into: Readonly<Record<string, string | undefined>> = { b: given.b.at(-1), c: given.c.at(-1) }
    const heirOf = (who: Who): Who => (into[who] && into[who] !== 'none' ? heirOf(into[who] as Who) : who)
    for (const { named, id } of told) {
      const [heir, ...others] = new Set(named.map(heirOf))
      const meant = heir && others.length === 0 ? people[heir].residentId : null
      expect([(await get(id)).meant, ...(await toldOf([id]))]).toEqual([meant, meant])
    }
  })
  await fc.assert(property, RUNS)
}, 120_000)

test('the lines that somebody may be meant by are found by their candidates', async () => {
  const read = await tablesReadWhole(service.parts.database, (source) => listOfCandidates(source, [uuid()]))
  expect(read).toEqual([])
})
