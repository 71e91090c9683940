import { dayOf, isoWeekOf } from '@lantoa/vietnam/days'
import { countWaiting } from './decide.ts'
import type { OpenLocker } from './open-locker.ts'
import { waitingIn } from './outbox.ts'
import { lacksWeek } from './rounds.ts'
import { readFact } from './store.ts'

/**
 * Why homes are not here: they were never fetched, were dropped after weeks without contact, or made room on a full phone;
 * the last fetch broke off; or the rounds are of other weeks than this one.
 */
export type Missing = 'never-fetched' | 'dropped' | 'made-room' | 'not-all' | 'this-week'

/** How safe what lies here is. */
export type Standing = {
  unsent: number
  /** Of these: refused, and waiting behind a refused one of the same home. */
  refused: number
  held: number
  /** Since when the oldest of the others waits. */
  oldestUnsent?: string
  /** When everything was last fetched. */
  pulledAt?: string
  missing?: Missing
  /** The browser has promised to make no room at its cost. */
  persisted: boolean
  /** It did so once; `lost` records were unsent then. */
  evicted: boolean
  lost: number
}

export async function standingOf({ store }: OpenLocker): Promise<Standing> {
  const [waiting, pulled, evicted, persisted, missing] = await Promise.all([
    waitingIn(store),
    readFact(store, 'pulled'),
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
    ...(pulled && { pulledAt: pulled.at }),
    ...(missing && { missing }),
  }
}

async function missingIn(store: OpenLocker['store']): Promise<Missing | undefined> {
  const [contact, cleared, pulled] = await Promise.all([
    readFact(store, 'contact'),
    readFact(store, 'cleared'),
    readFact(store, 'pulled'),
  ])
  if (contact === undefined) return 'never-fetched'
  if (cleared) return cleared.why
  if (pulled === undefined || pulled.at < contact.at) return 'not-all'
  return (await lacksWeek({ store }, isoWeekOf(dayOf(new Date())))) ? 'this-week' : undefined
}
