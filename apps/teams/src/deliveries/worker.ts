import type { Database } from '@lantoa/chassis/database/database'
import { every } from '@lantoa/chassis/process/every'
import type { Running } from '@lantoa/chassis/process/lifecycle'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Deliver, Delivered } from './deliver.ts'
import { PrivateAddressError } from './post.ts'
import { type Due, type Settled, settleDelivery, takeDue } from './store.ts'
import { deleteSubscription } from './subscriptions.ts'

/** As many as are under way at once. */
const AT_ONCE = 20
/** Longer than any delivery takes: whoever has one for longer is dead. */
const BUSY_FOR_MS = 60_000
const FIRST_PAUSE_MS = 30_000
const LONGEST_PAUSE_MS = 6 * 3_600_000
/** After about two days nobody waits for it any more. */
const MOST_TRIES = 18

/** `over`: while it waited, what it warns of came to an end. */
type Outcome = Delivered | 'over'

type Parts = Pick<ServiceParts, 'database' | 'log' | 'now'>

/** Works off what is to be delivered, until it is stopped. */
export function startDelivering(parts: Parts, deliver: Deliver, interval = 2_000): Running {
  return every(
    interval,
    () => deliverDue(parts, deliver),
    (error) => parts.log.warn({ err: error }, 'messages could not be delivered'),
  )
}

/**
 * Delivers all that is due. Nothing is lost where this dies: what was taken and not settled is taken again, so it is sent
 * once at least, under the same id.
 */
export async function deliverDue({ database, log, now }: Parts, deliver: Deliver): Promise<void> {
  for (;;) {
    const busyUntil = new Date(now().getTime() + BUSY_FOR_MS)
    const due = await takeDue(database, now(), busyUntil, AT_ONCE)
    const sendings = due.map(async (one) => settle(database, one, await outcomeOf(one, deliver, now()), now()))
    for (const result of await Promise.allSettled(sendings)) {
      if (result.status === 'rejected') log.warn({ err: result.reason }, 'a delivery could not be settled')
    }
    if (due.length < AT_ONCE) return
  }
}

/** A phone that is told of nothing any more is gone; whatever else goes wrong is tried again. */
async function outcomeOf(due: Due, deliver: Deliver, now: Date): Promise<Outcome> {
  if (due.over) return 'over'
  if (due.deviceId !== null && !due.subscription) return 'gone'
  try {
    return await deliver({ ...due, subscription: due.subscription ?? undefined }, now)
  } catch (error) {
    return error instanceof PrivateAddressError && due.deviceId !== null ? 'gone' : 'failed'
  }
}

async function settle(database: Database, due: Due, delivered: Outcome, now: Date): Promise<void> {
  // First: a phone that is gone is not written to again, whatever becomes of the next line.
  if (delivered === 'gone' && due.deviceId !== null) await deleteSubscription(database, due.deviceId, due.subscription)
  await settleDelivery(database, due.deliveryId, settledBy(delivered, due.tries, now))
}

function settledBy(delivered: Outcome, tries: number, now: Date): Settled {
  if (delivered === 'over') return { state: 'failed', at: now }
  if (delivered !== 'failed') return { state: delivered, at: now }
  if (tries >= MOST_TRIES) return { state: 'failed', at: now }
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LONGEST_PAUSE_MS)
  return { state: 'waiting', again: new Date(now.getTime() + pause) }
}
