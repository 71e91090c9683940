import type { Lantoa, Problem } from '@lantoa/sdk'
import { askCounted } from './counted.ts'
import { isOfAll, MOST_IN_BATCH, meaningOfRequest, nextBatch } from './decide.ts'
import { createHoldUps, type HoldUps } from './hold-ups.ts'
import type { NewRecord } from './kinds/kind.ts'
import { IN_ORDER, kindOf } from './kinds.ts'
import type { OpenLocker } from './open-locker.ts'
import { markUnsent, recordIn, waitingIn } from './outbox.ts'
import { createPause } from './pause.ts'
import { UNREADABLE } from './receipts.ts'
import { type OnItsWay, refuse, settle } from './settle.ts'
import type { OutboxRow } from './store.ts'
import { type Failed, fixTimes, noteClock, type Waiting } from './times.ts'

type Flushed = {
  unsent: number
  uncounted: number
  /** Why not everything was sent. */
  problem?: Problem
  /** What was held up is not tried before that; all else goes on. */
  again?: string
}

/** `atOnce`: somebody asks for it, and only a pause that the service itself has set holds that up. */
export type Flush = (lantoa: Lantoa, signal?: AbortSignal, atOnce?: boolean) => Promise<Flushed>

/**
 * Sends what waits, and asks what of it is counted: one tab at a time, and after a failure not before some time has passed.
 * Neither holds up the other, and no service that is away another one.
 */
export function createFlush(locker: OpenLocker): Flush {
  const askedAt = new Map<string, number>()
  const [sending, counting] = [createHoldUps(), createPause()]

  async function run(lantoa: Lantoa, signal?: AbortSignal, atOnce = false): Promise<void> {
    // What ended this would end that too.
    if (!sending.all(atOnce) && !(await sendAll(locker, lantoa, sending, atOnce, signal))) return
    if (!counting.holds(atOnce)) counting.note(await askCounted(locker, lantoa, askedAt, signal))
  }

  return async (lantoa, signal, atOnce) => {
    const alone = { ifAvailable: true }
    await navigator.locks.request(`lantoa-flush-${locker.id}`, alone, (lock) =>
      lock ? run(lantoa, signal, atOnce) : undefined,
    )
    const [problem, until] = [sending.problem(), sending.until()]
    const again = until === undefined ? {} : { again: new Date(until).toISOString() }
    return { ...(await left(locker)), ...(problem && { problem }), ...again }
  }
}

async function left({ store }: OpenLocker): Promise<Pick<Flushed, 'unsent' | 'uncounted'>> {
  const tx = store.transaction(['outbox', 'receipts'])
  const [unsent, uncounted] = await Promise.all([
    tx.objectStore('outbox').count(),
    tx.objectStore('receipts').index('state').count('sent'),
  ])
  return { unsent, uncounted }
}

/** A kind that does not get through holds up no other one. False: nothing would. */
async function sendAll(
  locker: OpenLocker,
  lantoa: Lantoa,
  holdUps: HoldUps,
  atOnce: boolean,
  signal?: AbortSignal,
): Promise<boolean> {
  const held = new Set(holdUps.kinds(atOnce))
  let most = MOST_IN_BATCH
  while (held.size < IN_ORDER.length) {
    const kinds = IN_ORDER.map((kind) => ({ ...kind, held: held.has(kind) }))
    const rows = nextBatch(await waitingIn(locker.store), kinds, Date.now(), most)
    const kind = IN_ORDER.find(({ name }) => name === rows[0]?.kind)
    if (kind === undefined) break
    const step = await sendSome(locker, lantoa, rows, signal)
    if (typeof step === 'object') {
      for (const one of holdUps.note(step, kind)) held.add(one)
      if (isOfAll(step.problem)) return false
      most = MOST_IN_BATCH
      continue
    }
    if (step === 'halve') most = Math.ceil(rows.length / 2)
    await markUnsent(locker)
    locker.changed()
  }
  holdUps.clear(IN_ORDER.filter((kind) => !held.has(kind)))
  return true
}

async function sendSome(
  locker: OpenLocker,
  lantoa: Lantoa,
  rows: readonly Waiting[],
  signal?: AbortSignal,
): Promise<Failed | 'halve' | 'done'> {
  const fixed = await fixTimes(locker, lantoa, rows, signal)
  if ('problem' in fixed) return fixed
  const batch = await openAll(locker, fixed)
  const [first] = batch
  if (first === undefined) return 'done'
  const records = batch.map(({ record }) => record)
  const { data, error, response } = await kindOf(first.record).send(lantoa, records, signal)
  await noteClock(locker, response)
  const meaning = meaningOfRequest(error, batch.length)
  if (meaning === 'halve') return 'halve'
  if (error && meaning !== 'refused') return { problem: error, response }
  const entries = error ? [{ accepted: false as const, problem: error }] : (data?.results ?? [])
  await settle(locker, lantoa, batch, entries, signal)
  return 'done'
}

/** Those that can be read, as they are sent; the others are refused. */
async function openAll(locker: OpenLocker, rows: readonly Waiting[]): Promise<OnItsWay[]> {
  const opened = await Promise.all(rows.map(async (row) => ({ row, record: await recordIn(locker, row) })))
  const unreadable = opened.filter(({ record }) => record === undefined).map(({ row }) => row)
  if (unreadable.length > 0) await refuse(locker, unreadable, UNREADABLE)
  return opened.flatMap(({ row, record }) => (record ? [{ row, record: corrected(record, row) }] : []))
}

function corrected(record: NewRecord, { madeAt, correction = 0 }: OutboxRow): NewRecord {
  return kindOf(record).correct(record, { madeAt, correction })
}
