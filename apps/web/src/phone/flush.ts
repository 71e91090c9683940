import type { Lantoa, Problem } from '@lantoa/sdk'
import { askCounted } from './counted.ts'
import { MOST_IN_BATCH, meaningOfRequest, nextBatch, retryAfterMs, waitBefore } from './decide.ts'
import { IN_ORDER, KINDS, type NewRecord } from './kinds.ts'
import type { OpenLocker } from './open-locker.ts'
import { markUnsent, recordIn, waitingIn } from './outbox.ts'
import { type OnItsWay, refuse, settle } from './settle.ts'
import type { OutboxRow } from './store.ts'
import { type Failed, fixTimes, noteClock, type Waiting } from './times.ts'

type Flushed = {
  unsent: number
  uncounted: number
  /** Why it ended before everything was sent. */
  problem?: Problem
  /** Before that it is not worth trying. */
  again?: string
}

/** `atOnce`: somebody asks for it, and only a pause that the service itself has set holds that up. */
export type Flush = (lantoa: Lantoa, signal?: AbortSignal, atOnce?: boolean) => Promise<Flushed>

const UNREADABLE: Problem = { type: 'about:blank', title: 'The record cannot be read', status: 0, code: 'unreadable' }

/** Sends what waits: one tab at a time, and after a failure not before some time has passed. */
export function createFlush(locker: OpenLocker): Flush {
  const askedAt = new Map<string, number>()
  let failures = 0
  let pause: Pause | undefined

  async function run(lantoa: Lantoa, signal?: AbortSignal, atOnce = false): Promise<void> {
    if (pause && Date.now() < (atOnce ? pause.setByService : pause.until)) return
    const failed = (await sendAll(locker, lantoa, signal)) ?? (await askCounted(locker, lantoa, askedAt, signal))
    pause = failed && pauseOf(failed, failures, Date.now())
    failures = failed ? failures + 1 : 0
  }

  return async (lantoa, signal, atOnce) => {
    const alone = { ifAvailable: true }
    await navigator.locks.request(`lantoa-flush-${locker.id}`, alone, (lock) =>
      lock ? run(lantoa, signal, atOnce) : undefined,
    )
    const again = pause && pause.until > Date.now() && { again: new Date(pause.until).toISOString() }
    return { ...(await left(locker)), ...(pause && { problem: pause.problem }), ...again }
  }
}

/** Why it is not tried again before some time. */
type Pause = { problem: Problem; until: number; setByService: number }

function pauseOf({ problem, response }: Failed, failures: number, now: number): Pause {
  const asked = retryAfterMs(response?.headers.get('Retry-After'), now)
  const wait = waitBefore(failures, problem, Math.random(), asked)
  return { problem, until: now + wait, setByService: now + Math.min(wait, asked) }
}

async function left({ store }: OpenLocker): Promise<Pick<Flushed, 'unsent' | 'uncounted'>> {
  const tx = store.transaction(['outbox', 'receipts'])
  const [unsent, uncounted] = await Promise.all([
    tx.objectStore('outbox').count(),
    tx.objectStore('receipts').index('state').count('sent'),
  ])
  return { unsent, uncounted }
}

async function sendAll(locker: OpenLocker, lantoa: Lantoa, signal?: AbortSignal): Promise<Failed | undefined> {
  let most = MOST_IN_BATCH
  while (true) {
    const rows = nextBatch(await waitingIn(locker.store), IN_ORDER, Date.now(), most)
    if (rows.length === 0) return undefined
    const step = await sendSome(locker, lantoa, rows, signal)
    if (typeof step === 'object') return step
    if (step === 'halve') most = Math.ceil(rows.length / 2)
    await markUnsent(locker)
    locker.changed()
  }
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
  const { data, error, response } = await KINDS[first.record.kind].send(lantoa, records, signal)
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

function corrected(record: NewRecord, { correction = 0 }: OutboxRow): NewRecord {
  return KINDS[record.kind].correct(record, correction)
}
