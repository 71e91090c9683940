import { openDB } from 'idb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { idOf, PIN, phoneAt, problem, serverOf, visitAt } from '../../test/phone.ts'
import type { Locker } from './locker.ts'
import { listLockers, openLocker } from './lockers.ts'
import type { OutboxRow, OverlayRow } from './store.ts'

const NOW = new Date('2026-03-17T14:00:00Z')
const DAY = 86_400_000

let locker: Locker

beforeEach(async () => {
  locker = await phoneAt(NOW)
})
afterEach(() => {
  locker.lock()
  vi.useRealTimers()
})

const takesAll = () =>
  serverOf({
    'GET /teams/v1/me': () => ({ body: { bodies: [], hamlets: [], now: new Date().toISOString() } }),
    'POST /teams/v1/visits/batch': ({ body }) => ({
      body: { results: (body as { items: object[] }).items.map((value) => ({ accepted: true, value })) },
    }),
    'POST /reporting/v1/counted': () => ({ body: { items: [] } }),
  })

async function reopen(): Promise<void> {
  locker.lock()
  const opened = await openLocker(locker.id, PIN)
  if (!opened.ok) throw new Error(opened.why)
  locker = opened.locker
}

const states = async () => Object.fromEntries((await locker.receipts()).map(({ id, state }) => [id, state]))

test('a draft is there after the locker was locked, until it is dropped', async () => {
  await locker.keepDraft(idOf(1), { step: 2, answers: ['done'] })
  await reopen()
  expect(await locker.draft(idOf(1))).toEqual({ step: 2, answers: ['done'] })
  await locker.dropDraft(idOf(1))
  expect(await locker.draft(idOf(1))).toBeUndefined()
})

test('answers to questions are there after the locker was locked, until they are saved or thrown away', async () => {
  await locker.keepAsked('/one', { kind: 'bank' })
  await locker.keepAsked('/two', { state: 'done' })
  await reopen()
  const asked = async () => Object.fromEntries(await locker.asked())
  expect(await asked()).toEqual({ '/one': { kind: 'bank' }, '/two': { state: 'done' } })
  await locker.save(visitAt(1, 101), '/one')
  expect(await asked()).toEqual({ '/two': { state: 'done' } })
  await locker.dropAsked('/two')
  expect(await asked()).toEqual({})
})

test('answers to questions are no visit that was begun, and go after two weeks', async () => {
  await locker.keepAsked('/one', { kind: 'bank' })
  expect(await locker.drafts()).toEqual([])
  expect(await listLockers()).toMatchObject([{ begun: 0 }])
  vi.setSystemTime(NOW.getTime() + 14 * DAY)
  expect((await locker.asked()).size).toBe(1)
  vi.setSystemTime(NOW.getTime() + 14 * DAY + 1)
  expect((await locker.asked()).size).toBe(0)
  vi.setSystemTime(NOW)
  expect((await locker.asked()).size).toBe(0)
})

test('all drafts are listed, and one that is dropped is gone from the page', async () => {
  for (const home of [1, 2]) await locker.keepDraft(idOf(home), { step: home })
  expect(await locker.drafts()).toEqual([1, 2].map((home) => ({ householdId: idOf(home), answers: { step: home } })))
  let changes = 0
  locker.onChange(() => {
    changes += 1
  })
  await locker.dropDraft(idOf(1))
  expect([changes, (await locker.drafts()).map(({ householdId }) => householdId)]).toEqual([1, [idOf(2)]])
})

test('a draft goes over to the home that took in its own, unless that one has a draft itself', async () => {
  for (const home of [1, 2]) await locker.keepDraft(idOf(home), { step: home })
  expect(await locker.moveDraft(idOf(1), idOf(2))).toBe(false)
  expect(await locker.moveDraft(idOf(1), idOf(3))).toBe(true)
  expect(await locker.moveDraft(idOf(1), idOf(4))).toBe(false)
  expect(await Promise.all([1, 2, 3].map((home) => locker.draft(idOf(home))))).toEqual([
    undefined,
    { step: 2 },
    { step: 1 },
  ])
})

test('a draft goes with the visit that came of it, and no other does', async () => {
  for (const home of [1, 2]) await locker.keepDraft(idOf(home), { step: 2 })
  await locker.save(visitAt(1, 101))
  expect([await locker.draft(idOf(1)), await locker.draft(idOf(2))]).toEqual([undefined, { step: 2 }])
})

/** Serves a pack of these homes. */
function pageOf(numbers: readonly number[], more: Parameters<typeof serverOf>[0] = {}) {
  const common = { kind: 'home', hamletCode: '31027.07', address: null, devices: [], language: null }
  const upserts = numbers.map((number) => ({ ...common, householdId: idOf(number) }))
  const pack = { epoch: 'one', cursor: 'c1', masked: false, upserts, gone: [], more: false }
  const hamlets = [{ code: '31027.07', level: 'hamlet' }]
  return serverOf({
    'GET /teams/v1/me': () => ({ body: { bodies: [], hamlets, now: NOW.toISOString() } }),
    'GET /identity/v1/packs/': () => ({ body: pack }),
    ...more,
  })
}

/** Changes a row behind the back of the locker. */
async function tamper<Row = OutboxRow>(change: (rows: Row[]) => Row[], store = 'outbox'): Promise<void> {
  const db = await openDB(`lantoa-${locker.id}`)
  for (const row of change(await db.getAll(store))) await db.put(store, row)
  db.close()
}

test.each<[string, (rows: OutboxRow[]) => OutboxRow[]]>([
  ['whose bytes are others', ([row]) => (row ? [{ ...row, sealed: row.sealed.map((byte) => byte ^ 1) }] : [])],
  ['that stands in the place of another', ([row, other]) => (row && other ? [{ ...row, sealed: other.sealed }] : [])],
])('a record %s is shown to be looked at, and the others go on', async (_what, change) => {
  await locker.save(visitAt(1, 101))
  await locker.save(visitAt(2, 102))
  await tamper(change)
  expect(await locker.flush(takesAll().lantoa)).toMatchObject({ unsent: 1 })
  expect(await locker.receipts()).toMatchObject([
    { id: idOf(102), state: 'sent' },
    { id: idOf(101), state: 'look-again', problem: { code: 'unreadable' } },
  ])
})

test('what was written of a home and cannot be read is left out, and the others are there', async () => {
  const read = pageOf([1, 2])
  await locker.pull(read.lantoa)
  await locker.save(visitAt(1, 101))
  await locker.save(visitAt(2, 102))
  await locker.flush(takesAll().lantoa)
  const spoil = ([row, ...rows]: OverlayRow[]) =>
    row ? [{ ...row, sealed: row.sealed.map((byte) => byte ^ 1) }, ...rows] : []
  for (const store of ['overlay', 'receipts']) await tamper(spoil, store)
  await reopen()
  expect(await locker.home(idOf(1))).toMatchObject({ visits: [] })
  expect(await locker.home(idOf(2))).toMatchObject({ visits: [{ visitId: idOf(102) }] })
  expect(await locker.receipts()).toMatchObject([{ id: idOf(102), state: 'sent' }])
})

test('what else cannot be read bars no page: a draft, a round, who this is, a login, why a record was refused', async () => {
  const no = { results: [{ accepted: false, problem: problem('team-not-active', 409) }] }
  const { lantoa } = pageOf([1], { 'POST /teams/v1/visits/batch': () => ({ body: no }) })
  await locker.pull(lantoa)
  await locker.tokens.keep({ accessToken: 'a', since: 0, renewAt: 0 })
  await locker.save(visitAt(1, 101))
  await locker.flush(lantoa)
  await locker.keepDraft(idOf(1), { step: 2 })
  const db = await openDB(`lantoa-${locker.id}`)
  const spoiled = (bytes: Uint8Array) => bytes.map((byte) => byte ^ 1)
  for (const name of await db.getAllKeys('secrets'))
    await db.put('secrets', spoiled(await db.get('secrets', name)), name)
  for (const row of await db.getAll('drafts')) await db.put('drafts', { ...row, sealed: spoiled(row.sealed) })
  for (const row of await db.getAll('outbox')) await db.put('outbox', { ...row, refusal: spoiled(row.refusal) })
  await db.put('rounds', { name: 'team/2026-W12', sealed: spoiled(new Uint8Array(64)) })
  db.close()
  expect([await locker.draft(idOf(1)), await locker.me(), await locker.tokens.read()]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(await locker.round('team', '2026-W12')).toBeUndefined()
  expect(await locker.receipts()).toMatchObject([{ state: 'look-again', problem: { code: 'unreadable' } }])
})

test('two tabs hear of each other, and this one of itself', async () => {
  const opened = await openLocker(locker.id, PIN)
  if (!opened.ok) throw new Error(opened.why)
  const other = opened.locker
  let here = 0
  const there = Promise.withResolvers<void>()
  locker.onChange(() => {
    here += 1
  })
  other.onChange(there.resolve)
  await locker.save(visitAt(1, 101))
  await there.promise
  expect([here, await other.receipts()]).toMatchObject([1, [{ id: idOf(101) }]])
  other.lock()
})

test('a record that was refused and let be marks no home as visited', async () => {
  const no = { results: [{ accepted: false, problem: problem('team-not-active', 409) }] }
  const { lantoa } = pageOf([1], {
    'POST /teams/v1/visits/batch': () => ({ body: no }),
  })
  await locker.pull(lantoa)
  await locker.save(visitAt(1, 101))
  await locker.flush(lantoa)
  expect(await locker.home(idOf(1))).toMatchObject({ visits: [{ visitId: idOf(101) }] })
  await locker.letGo(idOf(101))
  expect(await locker.home(idOf(1))).toMatchObject({ visits: [] })
})

test('receipts of one home are read without those of others, but for what an older app kept', async () => {
  for (const home of [1, 2, 3]) await locker.save(visitAt(home, 100 + home))
  await locker.flush(takesAll().lantoa)
  vi.setSystemTime(NOW.getTime() + DAY)
  for (const home of [1, 2, 3]) await locker.save(visitAt(home, 110 + home))
  const decrypt = vi.spyOn(crypto.subtle, 'decrypt')
  const own = async () => {
    decrypt.mockClear()
    const receipts = await locker.receipts(idOf(1))
    return [receipts.map(({ id, state }) => [id, state]), decrypt.mock.calls.length]
  }
  const both = [
    [idOf(111), 'saved'],
    [idOf(101), 'sent'],
  ]
  expect(await own()).toEqual([both, 2])
  const db = await openDB(`lantoa-${locker.id}`)
  for (const { lane: _lane, ...row } of await db.getAll('receipts')) await db.put('receipts', row)
  db.close()
  expect(await own()).toEqual([both, 4])
})

test('receipts are kept for 90 days, and what is unsent for ever', async () => {
  await locker.save(visitAt(1, 101))
  await locker.flush(takesAll().lantoa)
  await locker.save(visitAt(2, 102))
  vi.setSystemTime(NOW.getTime() + 90 * DAY)
  await locker.pull(takesAll().lantoa)
  expect(await states()).toEqual({ [idOf(101)]: 'sent', [idOf(102)]: 'saved' })
  vi.setSystemTime(NOW.getTime() + 90 * DAY + 1)
  await locker.pull(takesAll().lantoa)
  expect(await states()).toEqual({ [idOf(102)]: 'saved' })
})
