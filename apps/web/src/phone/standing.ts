import type { OpenLocker } from './open-locker.ts'
import { readFact } from './store.ts'

/** How safe what lies here is. */
export type Standing = {
  unsent: number
  oldestUnsent?: string
  pulledAt?: string
  /** The browser has promised to make no room at its cost. */
  persisted: boolean
  /** It did so once; `lost` records were unsent then. */
  evicted: boolean
  lost: number
}

export async function standingOf({ store }: OpenLocker): Promise<Standing> {
  const [unsent, oldest, contact, evicted, persisted] = await Promise.all([
    store.count('outbox'),
    store.getAll('outbox', null, 1),
    readFact(store, 'contact'),
    readFact(store, 'evicted'),
    navigator.storage?.persisted?.() ?? false,
  ])
  return {
    ...{ unsent, persisted, evicted: evicted !== undefined, lost: evicted?.unsent ?? 0 },
    ...(oldest[0] && { oldestUnsent: oldest[0].madeAt }),
    ...(contact && { pulledAt: contact.at }),
  }
}
