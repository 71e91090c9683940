import { openDB } from 'idb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { idOf, PIN, phoneAt, problem, serverOf, visitAt } from '../../test/phone.ts'
import type { Locker } from './locker.ts'
import { openLocker } from './lockers.ts'
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
