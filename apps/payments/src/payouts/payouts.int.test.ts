import { testRegisterRules } from '@lantoa/chassis/testing/register-rules'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { residentChanged } from '@lantoa/contracts/identity/residents.events'
import { payouts } from '@lantoa/contracts/payments/payouts'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { someResident } from '../../test/known-world.ts'
import { LINE, payoutLinesOf } from '../../test/payout-lines.ts'
import { eventsOf, publishResidents, startPaymentsForTest } from '../../test/started-payments.ts'
import { payout } from './payouts.ts'

let service: TestService
beforeAll(async () => {
  service = (await startPaymentsForTest()).service
})
afterAll(() => service.stop())

const { officer, next, record } = payoutLinesOf(() => service)

const lineOf = new Map<string, number>()

testRegisterRules(payouts, payout, () => service, {
  record: LINE,
  own(id) {
    lineOf.set(id, lineOf.get(id) ?? lineOf.size + 1_000)
    return { line: lineOf.get(id) }
  },
  change: { paid: 'cash' },
  advance: { status: 'withdrawn', on: '2026-03-10' },
  ...{ inside: '31027', outside: '31018', role: 'commune_officer' },
})

async function livingHere(): Promise<string> {
  const resident = someResident()
  await publishResidents(service, [resident])
  return resident.residentId
}

test('a line is refused by a code of its own for what is wrong with it, and nothing of it is kept', async () => {
  const [resident, known, twice] = [await livingHere(), next(), uuid()]
  await record({ ...known, residentId: resident } as never)
  const cases: [object, object][] = [
    [{ since: '2026-04-01' }, { status: 422, code: 'day-in-future', pointer: '/since' }],
    [{ unitCode: '31018' }, { status: 403, code: 'outside-scope' }],
    [{ residentId: resident }, { status: 409, code: 'duplicate-line', pointer: '/residentId' }],
    [{ line: known.line }, { status: 409, code: 'duplicate-line', pointer: '/line' }],
    [{ candidates: [twice, twice] }, { status: 422, code: 'invalid-request', errors: [{ pointer: '/candidates' }] }],
    [{ name: 'Nguyễn Thị Hoa' }, { status: 422, code: 'invalid-request' }],
  ]
  for (const [more, refusal] of cases) {
    const line = next(more)
    expect((await record(line)).error).toMatchObject(refusal)
    expect((await officer().getPayout({ params: { payoutId: line.payoutId } })).error?.code).toBe('not-found')
  }
})

test('of two lines of one batch that are one, one is taken; the rest of the batch is not harmed', async () => {
  const [resident, first, good] = [await livingHere(), next(), next()]
  const items = [first, { ...next(), line: first.line }, { ...next(), residentId: resident }, next(), good]
  items[3] = { ...items[3], residentId: resident } as never
  const { results } = await officer().recordPayoutBatch({ body: { items } }).orThrow()
  const said = results.map((one) => (one.accepted ? 'taken' : one.problem.code))
  expect(said).toEqual(['taken', 'duplicate-line', 'taken', 'duplicate-line', 'taken'])
})

test('a month, another kind or a withdrawn line leave room for the same beneficiary', async () => {
  const [resident, first] = [await livingHere(), next()]
  const of = { residentId: resident, line: first.line }
  await record({ ...first, ...of })
  for (const more of [{ since: '2026-02-05' }, { kind: 'social_assistance' }]) {
    expect((await record(next({ ...of, ...more }))).error).toBeUndefined()
  }
  const again = next(of)
  expect((await record(again)).error?.code).toBe('duplicate-line')
  const params = { payoutId: first.payoutId }
  await officer()
    .advancePayout({ params, ifMatch: 1, body: { status: 'withdrawn', on: '2026-03-10' } })
    .orThrow()
  expect((await record(again)).error).toBeUndefined()
  const back = await officer().advancePayout({ params, ifMatch: 2, body: { status: 'recorded', on: '2026-03-11' } })
  expect(back.error?.code).toBe('duplicate-line')
})

test('a change of what nobody has is refused as such', async () => {
  const of = { params: { payoutId: uuid() }, ifMatch: 1 }
  const advanced = await officer().advancePayout({ ...of, body: { status: 'withdrawn', on: '2026-03-10' } })
  const corrected = await officer().correctPayout({ ...of, body: { line: 7 } })
  expect([advanced.error?.code, corrected.error?.code]).toEqual(['not-found', 'not-found'])
})

test('a line that fits two waits until a person has chosen one of them', async () => {
  const [one, other, stranger] = [await livingHere(), await livingHere(), await livingHere()]
  const line = next({ candidates: [one, other] })
  expect((await record(line)).data).toMatchObject({ match: 'several', residentId: null })
  const held = async () => {
    const { items } = await officer()
      .listHeldPayouts({ query: { unit: '31027' } })
      .orThrow()
    return items.map(({ payoutId }) => payoutId)
  }
  expect(await held()).toContain(line.payoutId)
  const choose = (residentId: string) =>
    officer().correctPayout({ params: { payoutId: line.payoutId }, ifMatch: 1, body: { residentId } })
  expect((await choose(stranger)).error).toMatchObject({ code: 'not-a-candidate', pointer: '/residentId' })
  expect((await choose(one)).data).toMatchObject({ match: 'one', residentId: one, version: 2 })
  expect(await held()).not.toContain(line.payoutId)
})

test('who is erased is forgotten, also as one of two, and whoever names him again is refused', async () => {
  const [person, other] = [await livingHere(), await livingHere()]
  const [own, held] = [next({ residentId: person }), next({ candidates: [person, other] })]
  for (const line of [own, held]) await record(line)
  const params = { payoutId: own.payoutId }
  await officer()
    .correctPayout({ params, ifMatch: 1, body: { paid: 'cash' } })
    .orThrow()
  await service.publish(residentChanged, [{ key: person, data: null, sequence: 9 }])
  await service.settled()
  for (const { payoutId } of [own, held]) {
    const { data } = await officer().getPayout({ params: { payoutId } })
    expect(data).toMatchObject({ match: 'none', residentId: null, candidates: [] })
  }
  const rows = await service.parts.database.query('SELECT * FROM payout JOIN former_state ON subject_id = payout_id')
  const kept = await service.parts.database.query('SELECT * FROM payout')
  expect(JSON.stringify([rows, kept])).not.toContain(person)
  const last = (await eventsOf(service, payouts.changed)).findLast(({ key }) => key === own.payoutId)
  expect(last).toMatchObject({ sequence: 3, data: { residentId: null, paid: 'cash' } })
  expect((await record(next({ residentId: person }))).error?.code).toBe('unknown-resident')
})

async function heldOf(why: 'several' | 'elsewhere' | 'twice' | 'none') {
  const { items } = await officer()
    .listHeldPayouts({ query: { unit: '31027', why, limit: 500 } })
    .orThrow()
  return items.map(({ payoutId }) => payoutId)
}

test('a line of who had left is kept and held until somebody has looked, whichever is told first', async () => {
  const who = [someResident(), someResident()]
  const gone = who.map((one) => ({ ...one, stays: one.stays.map((stay) => ({ ...stay, until: '2026-02-01' })) }))
  const [first, second] = gone.map(({ residentId }) => next({ residentId }))
  if (!first || !second) throw new Error('two lines')
  await publishResidents(service, gone.slice(0, 1))
  expect((await record(first)).data).toMatchObject({ match: 'one', elsewhere: true })
  expect((await record(second)).data).toMatchObject({ match: 'one', elsewhere: false })
  await publishResidents(service, gone.slice(1))
  const ids = [first.payoutId, second.payoutId]
  expect(await heldOf('elsewhere')).toEqual(expect.arrayContaining(ids))
  const confirm = { params: { payoutId: first.payoutId }, ifMatch: 1 }
  const candidates = [String(gone[0]?.residentId)]
  expect((await officer().correctPayout({ ...confirm, body: { candidates } })).data).toMatchObject({ elsewhere: false })
  await publishResidents(service, who.slice(1), 2)
  const held = await heldOf('elsewhere')
  expect(ids.filter((id) => held.includes(id))).toEqual([])
})

test('of a line of who is erased nobody knows where they lived, whether or not it was told before', async () => {
  const [one, other] = [someResident(), someResident()]
  const left = [one, other].map((who) => ({
    ...who,
    stays: who.stays.map((stay) => ({ ...stay, until: '2026-02-01' })),
  }))
  await publishResidents(service, [...left.slice(0, 1), other])
  const lines = [next({ residentId: one.residentId }), next({ residentId: other.residentId })]
  for (const line of lines) await record(line).orThrow()
  const gone = [one, other].map(({ residentId }) => ({ key: residentId, data: null, sequence: 9 }))
  await service.publish(residentChanged, gone)
  await service.settled()
  for (const { payoutId } of lines) {
    expect((await officer().getPayout({ params: { payoutId } })).data).toMatchObject({
      match: 'none',
      elsewhere: false,
    })
  }
})

test('the same list again matches what was nobody, and says nothing against what is known', async () => {
  const [one, other] = [await livingHere(), await livingHere()]
  const [line, held] = [next(), next()]
  const { residentId: _none, ...nobody } = { ...line, residentId: null }
  for (const first of [nobody, held]) await record(first)
  expect(await heldOf('none')).toContain(line.payoutId)
  const known = { ...line, residentId: one }
  expect((await record(known)).data).toMatchObject({ residentId: one, match: 'one', version: 2 })
  for (const again of [known, nobody]) expect((await record(again)).data).toMatchObject({ residentId: one, version: 2 })
  const items = [
    { ...held, candidates: [one, other] },
    { ...line, residentId: other },
    { ...line, paid: 'cash' as const },
  ]
  const tried = await officer().recordPayoutBatch({ body: { items, dryRun: true } })
  expect(tried.data?.results.map((result) => result.accepted)).toEqual([true, false, false])
  expect(await heldOf('none')).toContain(held.payoutId)
  const { results } = await officer().recordPayoutBatch({ body: { items } }).orThrow()
  expect(results.map((result) => (result.accepted ? 'taken' : result.problem.code))).toEqual([
    'taken',
    'payout-differs',
    'payout-differs',
  ])
  expect(await heldOf('several')).toContain(held.payoutId)
})

test('who is on the lists of the commune and of the hamlet is looked at', async () => {
  const [one, other] = [await livingHere(), await livingHere()]
  const [ofCommune, ofHamlet, alone] = [
    next({ residentId: one }),
    next({ residentId: one, unitCode: '31027.07', paid: 'cash' }),
    next({ residentId: other }),
  ]
  for (const line of [ofCommune, ofHamlet, alone]) expect((await record(line)).error).toBeUndefined()
  const held = await heldOf('twice')
  expect([ofCommune, ofHamlet, alone].map(({ payoutId }) => held.includes(payoutId))).toEqual([true, true, false])
})

test('lists add up their lines, latest month first, for the units of the caller', async () => {
  const month = { since: '2025-11-05' }
  const candidates = [await livingHere(), await livingHere()]
  const residentId = await livingHere()
  for (const more of [{ residentId }, { paid: 'cash' }, { paid: 'proxy', candidates }])
    await record(next({ ...month, ...more }))
  await record(next({ since: '2025-12-24' }))
  const { items } = await officer()
    .listPayoutLists({ query: { unit: '31027', kind: 'merit' } })
    .orThrow()
  const list = { unitCode: '31027', month: '2025-11-01', kind: 'merit' }
  expect(items).toContainEqual({ ...list, lines: 3, account: 1, cash: 1, proxy: 1, several: 1, none: 1 })
  expect(items.map((one) => one.month)).toEqual(
    items
      .map((one) => one.month)
      .toSorted()
      .toReversed(),
  )
  const pages = []
  for await (const one of officer().listPayoutLists.all({ query: { kind: 'merit', limit: 1 } })) pages.push(one)
  expect(pages).toEqual(items)
  const elsewhere = officer(['31018'])
  const theirs = (await elsewhere.listPayoutLists({ query: {} }).orThrow()).items
  expect(theirs.filter(({ unitCode }) => unitCode === '31027')).toEqual([])
  expect((await elsewhere.listHeldPayouts({ query: {} })).data?.items).toEqual([])
  expect((await elsewhere.listPayoutLists({ query: { unit: '31027' } })).error?.code).toBe('outside-scope')
})
