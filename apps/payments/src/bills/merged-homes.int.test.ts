import type { TestService } from '@lantoa/chassis/testing/started-service'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import { bills } from '@lantoa/contracts/payments/bills'
import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HAMLET } from '../../test/known-world.ts'
import { eventsOf, startPaymentsForTest } from '../../test/started-payments.ts'

const RUNS = { numRuns: Number(process.env.LANTOA_RUNS ?? 8) }
let service: TestService
beforeAll(async () => {
  service = (await startPaymentsForTest()).service
})
afterAll(() => service.stop())

const client = () => service.as({ roles: ['commune_officer'], units: ['31027'] }).payments
type End = { readonly into: string; readonly on: string } | undefined

async function arrive(householdId: string, end: End, sequence: number): Promise<void> {
  const places = [{ hamletCode: HAMLET, from: '2025-07-01', until: end?.on ?? null }]
  const merged = end ? { status: 'merged', mergedInto: end.into } : { status: 'active' }
  const data = householdChanged.schema.parse({ householdId, places, ...merged })
  await service.publish(householdChanged, [{ key: householdId, data, sequence }])
  await service.settled()
}

async function bill(householdId: string, since: string): Promise<string> {
  const body = { hamletCode: HAMLET, since, householdId, service: 'electricity', paidBy: 'qr' } as const
  const { billId } = await client()
    .recordBill({ params: { billId: uuid() }, body })
    .orThrow()
  return billId
}

/** Whose bills they are, as whoever counts them is told. */
async function toldOf(billIds: readonly string[]) {
  await service.settled()
  const events = await eventsOf(service, bills.changed)
  return billIds.map((id) => {
    const last = events.filter(({ key }) => key === id).at(-1)
    return bills.changed.schema.parse(last?.data).householdId
  })
}

test('a bill is told of the home that its home was on the day, and nothing else of it changes', async () => {
  const [one, other] = [uuid(), uuid()]
  await arrive(one, undefined, 1)
  await arrive(other, undefined, 1)
  const ids = [await bill(other, '2026-01-20'), await bill(other, '2026-02-20')]
  await arrive(other, { into: one, on: '2026-02-01' }, 2)
  const late = [await bill(other, '2026-01-21'), await bill(other, '2026-02-21')]
  expect(await toldOf([...ids, ...late])).toEqual([other, one, other, one])
  const shown = await client()
    .getBill({ params: { billId: ids[1] ?? '' } })
    .orThrow()
  expect(shown).toMatchObject({ householdId: other, version: 1 })
  await arrive(other, undefined, 3)
  expect(await toldOf([...ids, ...late])).toEqual([other, other, other, other])
})

test('in whatever order homes and bills arrive, each bill is told of the home of its day', async () => {
  const day = fc.constantFrom('2026-01-10', '2026-02-10', '2026-03-10')
  const end = (into: readonly string[]) =>
    fc.array(fc.option(fc.record({ into: fc.constantFrom(...into), on: day }), { nil: undefined }), { maxLength: 3 })
  const paths = fc.record({
    ...{ a: end(['b']), b: end(['a']), c: end(['a', 'b']) },
    told: fc.array(fc.record({ home: fc.constantFrom('a', 'b', 'c'), on: day }), { maxLength: 4 }),
  })
  const property = fc.asyncProperty(paths, fc.gen(), async (given, draw) => {
    const homes: Record<string, string> = { a: uuid(), b: uuid(), c: uuid() }
    const a = given.a.at(-1) && given.b.at(-1) ? [...given.a, undefined] : given.a
    const states = (home: string, path: readonly End[]) =>
      path.map((one, at) => () => arrive(homes[home] ?? '', one && { ...one, into: homes[one.into] ?? '' }, at + 2))
    const ids: { id: string; home: string; on: string }[] = []
    const telling = given.told.map((one) => async () => {
      ids.push({ ...one, id: await bill(homes[one.home] ?? '', one.on) })
    })
    const waiting = [states('a', a), states('b', given.b), states('c', given.c), telling]
    while (waiting.some((list) => list.length > 0)) await waiting[draw(fc.nat, { max: 3 })]?.shift()?.()
    const last: Record<string, End> = { a: a.at(-1), b: given.b.at(-1), c: given.c.at(-1) }
    const homeOn = (home: string, on: string): string => {
      const ended = last[home]
      return ended && ended.on <= on ? homeOn(ended.into, on) : home
    }
    const expected = ids.map(({ home, on }) => homes[homeOn(home, on)])
    expect(await toldOf(ids.map(({ id }) => id))).toEqual(expected)
  })
  await fc.assert(property, RUNS)
}, 120_000)
