import { dayOf, isoWeekOf } from '@lantoa/vietnam/days'
import { countWaiting } from './decide.ts'
import type { OpenLocker } from './open-locker.ts'
import { waitingIn } from './outbox.ts'
import { lacksWeek } from './rounds.ts'
import { readFact } from './store.ts'

/**
 * Why homes are not here: they were never fetched, were dropped after weeks without contact, or made room on a full phone;
 * or the rounds are of other weeks than this one.
 */
export type Missing = 'never-fetched' | 'dropped' | 'made-room' | 'this-week'

/** How safe what lies here is. */
export type Standing = {
  unsent: number
  /** Of these: refused, and waiting behind a refused one of the same home. */
  refused: number
  held: number
  /** Since when the oldest of the others waits. */
  oldestUnsent?: string
  pulledAt?: string
  missing?: Missing
  /** The browser has promised to make no room at its cost. */
  persisted: boolean
  /** It did so once; `lost` records were unsent then. */
  evicted: boolean
  lost: number
}

export async function standingOf({ store }: OpenLocker): Promise<Standing> {
  const [waiting, contact, evicted, persisted, missing] = await Promise.all([
    waitingIn(store),
    readFact(store, 'contact'),
    readFact(store, 'evicted'),
    navigator.storage?.persisted?.() ?? false,
    missingIn(store),
  ])
  return {
    ...{
      unsent: waiting.length,
      ...countWaiting(waiting),
      persisted,
      evicted: evicted !== undefined,
      lost: evicted?.unsent ?? 0,
    },
    ...(contact && { pulledAt: contact.at }),
    ...(missing && { missing }),
  }
}

async function missingIn(store: OpenLocker['store']): Promise<Missing | undefined> {
  const [contact, cleared] = await Promise.all([readFact(store, 'contact'), readFact(store, 'cleared')])
  if (contact === undefined) return 'never-fetched'
  if (cleared) return cleared.why
  return (await lacksWeek({ store }, isoWeekOf(dayOf(new Date())))) ? 'this-week' : undefined
}
