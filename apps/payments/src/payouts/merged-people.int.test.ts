import type { TestService } from '@lantoa/chassis/testing/started-service'
import { type ResidentState, residentChanged } from '@lantoa/contracts/identity/residents.events'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { merged, someResident } from '../../test/known-world.ts'
import { payoutLinesOf } from '../../test/payout-lines.ts'
import { publishResidents, startPaymentsForTest } from '../../test/started-payments.ts'

const RUNS = { numRuns: Number(process.env.LANTOA_RUNS ?? 8) }
let service: TestService
beforeAll(async () => {
  service = (await startPaymentsForTest()).service
})
afterAll(() => service.stop())

const { officer, next, record, toldOf } = payoutLinesOf(() => service)

async function line(residentId: string, since = '2026-03-05'): Promise<string> {
  const { payoutId } = await record(next({ residentId, since })).orThrow()
  return payoutId
}

test('a line of one who was written down twice is told of who stands for them, and of themselves after the undo', async () => {
  const [one, other] = [someResident(), someResident()]
  await publishResidents(service, [one, other])
  const [first, second] = [await line(one.residentId), await line(other.residentId)]
  await publishResidents(service, [merged(other, one)], 2)
  expect(await toldOf([first, second])).toEqual([one.residentId, one.residentId])
  const shown = await officer()
    .getPayout({ params: { payoutId: second } })
    .orThrow()
  expect(shown).toMatchObject({ residentId: other.residentId, version: 1 })
  await officer()
    .correctPayout({ params: { payoutId: second }, ifMatch: 1, body: { paid: 'cash' } })
    .orThrow()
  expect(await toldOf([second])).toEqual([one.residentId])
  await publishResidents(service, [other], 3)
  expect(await toldOf([first, second])).toEqual([one.residentId, other.residentId])
})

test('who is merged already may be named by an old list, as where they were said to live', async () => {
  const [one, other] = [someResident(), someResident()]
  const elsewhere = { ...one, stays: one.stays.map((stay) => ({ ...stay, hamletCode: '31018.02' })) }
  await publishResidents(service, [elsewhere, merged(other, one)])
  expect(await toldOf([await line(other.residentId)])).toEqual([one.residentId])
})

test('of who is erased nothing is told any more, whoever was merged into them', async () => {
  const [one, other] = [someResident(), someResident()]
  await publishResidents(service, [one, other])
  const ids = [await line(one.residentId), await line(other.residentId)]
  await publishResidents(service, [merged(other, one)], 2)
  await service.publish(residentChanged, [{ key: one.residentId, data: null, sequence: 3 }])
  expect(await toldOf(ids)).toEqual([null, other.residentId])
})

test('who stands for a candidate is chosen, and who stands for a beneficiary is on the list already', async () => {
  const [one, other, third] = [someResident(), someResident(), someResident()]
  await publishResidents(service, [one, other, third])
  const held = next({ paid: 'cash', candidates: [other.residentId, third.residentId] })
  const { payoutId } = await record(held).orThrow()
  await publishResidents(service, [merged(other, one), merged(third, one)], 2)
  const chosen = { residentId: one.residentId }
  expect((await officer().correctPayout({ params: { payoutId }, ifMatch: 1, body: chosen })).error).toBeUndefined()
  const { error } = await record(next({ residentId: other.residentId }))
  expect(error).toMatchObject({ code: 'duplicate-line', pointer: '/residentId' })
})

test('in whatever order states and lines arrive, each line is told of who stands for its beneficiary', async () => {
  const paths = fc.record({
    a: fc.array(fc.constantFrom('b', 'none'), { maxLength: 2 }),
    b: fc.array(fc.constantFrom('a', 'none'), { maxLength: 3 }),
    c: fc.array(fc.constantFrom('a', 'b', 'none'), { maxLength: 3 }),
    lines: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
  })
  const property = fc.asyncProperty(paths, fc.gen(), async (given, draw) => {
    const people = { a: someResident(), b: someResident(), c: someResident() }
    type Who = keyof typeof people
    await publishResidents(service, Object.values(people))
    // Two may seem to be merged into each other for a while: identity never means it.
    const a = given.a.at(-1) === 'b' && given.b.at(-1) === 'a' ? [...given.a, 'none'] : given.a
    const statesOf = (who: Who, path: readonly string[]) =>
      path.map((into, at) => async () => {
        const target = people[into as Who] as ResidentState | undefined
        await publishResidents(service, [target ? merged(people[who], target) : people[who]], at + 2)
      })
    const told: { who: Who; id: string }[] = []
    // Each on the list of another month: nobody stands on a list twice, under whichever id.
    const telling = given.lines.map((who: Who, at) => async () => {
      told.push({ who, id: await line(people[who].residentId, `2026-0${at + 1}-05`) })
    })
    const waiting = [statesOf('a', a), statesOf('b', given.b), statesOf('c', given.c), telling]
    while (waiting.some((list) => list.length > 0)) await waiting[draw(fc.nat, { max: 3 })]?.shift()?.()
    const into: Readonly<Record<string, string | undefined>> = { a: a.at(-1), b: given.b.at(-1), c: given.c.at(-1) }
    const heirOf = (who: string): Who => (into[who] && into[who] !== 'none' ? heirOf(into[who]) : (who as Who))
    const expected = told.map(({ who }) => people[heirOf(who)].residentId)
    expect(await toldOf(told.map(({ id }) => id))).toEqual(expected)
  })
  await fc.assert(property, RUNS)
}, 120_000)
