import { type Day, isoWeekOf } from '@lantoa/vietnam/days'
import { lastDayBehind, todayBy } from './clock.ts'
import { countWaiting } from './decide.ts'
import { IN_ORDER } from './kinds.ts'
import type { OpenLocker } from './open-locker.ts'
import { lacksWeek } from './rounds.ts'
import { type Facts, factIn } from './store.ts'
import type { Waiting } from './times.ts'

/**
 * Why homes are not here: they were never fetched, were dropped after weeks without contact, or made room on a full phone;
 * the last fetch broke off; or the rounds are of other weeks than this one.
 */
export type Missing = 'never-fetched' | 'dropped' | 'made-room' | 'not-all' | 'this-week'

/** How safe what lies here is. */
export type Standing = {
  /** Also what is left of a former locker of this person. */
  unsent: number
  /** Of these: refused, and waiting behind a refused one of the same home. */
  refused: number
  held: number
  /** Of these: what the server did not open of a former locker. */
  left: number
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
  /** The commune let it delete what it holds: `unsent` records were left when that was done; undefined: it is not yet. */
  revoked?: { unsent?: number }
  /** Also of a phone whose clock is wrong, where that was seen. */
  today: Day
  /** The clock was put back; the day of the last look at it, which today is not before. */
  behind?: Day
}

/** In one transaction: it is read after whatever changes, while somebody waits for the next page. */
export async function standingOf({ store }: OpenLocker): Promise<Standing> {
  const tx = store.transaction(['facts', 'outbox', 'left', 'rounds'])
  const facts = tx.objectStore('facts')
  const [waiting, left, rounds, contact, pulled, cleared, evicted, revoked, skew, persisted] = await Promise.all([
    tx.objectStore('outbox').getAll() as Promise<Waiting[]>, // the database numbers them
    tx.objectStore('left').getAll(),
    tx.objectStore('rounds').getAllKeys(),
    factIn(facts, 'contact'),
    factIn(facts, 'pulled'),
    factIn(facts, 'cleared'),
    factIn(facts, 'evicted'),
    factIn(facts, 'revoked'),
    factIn(facts, 'skew'),
    navigator.storage?.persisted?.() ?? false,
  ])
  const now = Date.now()
  const [today, behind] = [todayBy(skew, now), lastDayBehind(skew, now)]
  const missing = missingOf({ contact, pulled, cleared }, rounds, isoWeekOf(today))
  return {
    ...{
      unsent: waiting.length + left.length,
      ...countWaiting(waiting, IN_ORDER),
      persisted,
      today,
      evicted: evicted !== undefined,
      lost: evicted?.unsent ?? 0,
      left: left.filter(({ refusal }) => refusal !== undefined).length,
    },
    ...(pulled && { pulledAt: pulled.at }),
    ...(missing && { missing }),
    ...(revoked && { revoked }),
    ...(behind && { behind }),
  }
}

type Fetched = { [Name in 'contact' | 'pulled' | 'cleared']: Facts[Name] | undefined }

function missingOf(
  { contact, pulled, cleared }: Fetched,
  rounds: readonly string[],
  week: string,
): Missing | undefined {
  if (contact === undefined) return 'never-fetched'
  if (cleared) return cleared.why
  if (pulled === undefined || pulled.at < contact.at) return 'not-all'
  return lacksWeek(rounds, week) ? 'this-week' : undefined
}
