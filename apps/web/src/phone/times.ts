import type { Lantoa, Problem } from '@lantoa/sdk'
import type { Day } from '@lantoa/vietnam/days'
import { type Skew, skewOf } from '../session/skew.ts'
import { correctionOf, isFresh, isNews, skewOfDay } from './clock.ts'
import { isOfAll } from './decide.ts'
import type { OpenLocker } from './open-locker.ts'
import { keepFact, type OutboxRow, readFact, STRICT, withRoom } from './store.ts'

export type Waiting = OutboxRow & { seq: number }
type Fixed = Waiting & { correction: number }
/** A request that brought no answer to what it was sent for, with what was answered instead. */
export type Failed = { problem: Problem; response?: Response | undefined }

/** Every answer says what time it is. */
export async function noteClock({ store }: OpenLocker, response: Response | undefined): Promise<void> {
  const skew = skewOf(response?.headers.get('Date'), Date.now())
  if (skew && isNews(skew, await readFact(store, 'skew'))) await keepFact(store, 'skew', skew)
}

/** Without a network whoever holds the phone knows the day, until an answer says the time. */
export async function sayToday(locker: OpenLocker, today: Day): Promise<void> {
  await withRoom(locker.store, () => keepFact(locker.store, 'skew', skewOfDay(today, Date.now())))
  locker.changed()
}

/**
 * Fixes by how much the times of records are put right, on the disk, before they are sent first: sent again, they must say
 * the same.
 */
export async function fixTimes(
  locker: OpenLocker,
  lantoa: Lantoa,
  rows: readonly Waiting[],
  signal?: AbortSignal,
): Promise<Fixed[] | Failed> {
  if (rows.every(isFixed)) return rows.filter(isFixed)
  const today = await askTime(locker, lantoa, signal)
  if ('problem' in today) return today
  return withRoom(locker.store, async () => {
    const tx = locker.store.transaction('outbox', 'readwrite', STRICT)
    // Since they were read they may have been sealed, or be gone.
    const now = await Promise.all(rows.map(({ seq }) => tx.store.get(seq)))
    const fixed = (now.filter((row) => row !== undefined) as Waiting[]).map((row) => {
      // A look at the clock may be older than the record, and says of it what it would say now.
      return { ...row, correction: row.correction ?? correctionOf(savedAt(row), { ms: today.ms, seenAt: Date.now() }) }
    })
    await Promise.all([...fixed.map((row) => tx.store.put(row)), tx.done])
    return fixed
  })
}

function isFixed<Row extends OutboxRow>(row: Row): row is Row & { correction: number } {
  return row.correction !== undefined
}

function savedAt({ madeAt, skew }: OutboxRow) {
  return { madeAt: Date.parse(madeAt), skew }
}

async function askTime(locker: OpenLocker, lantoa: Lantoa, signal?: AbortSignal): Promise<Skew | Failed> {
  const kept = await readFact(locker.store, 'skew')
  if (isFresh(kept, Date.now())) return kept
  const { error, response } = await lantoa.teams.getMe({ signal })
  const skew = skewOf(response?.headers.get('Date'), Date.now())
  if (skew) await keepFact(locker.store, 'skew', skew)
  // Also an answer that says no says what time it is, and the records may be for somebody else.
  if (error && (isOfAll(error) || skew === undefined)) return { problem: error, response }
  // Without a date nothing can be put right.
  return skew ?? { ms: 0, seenAt: Date.now() }
}
