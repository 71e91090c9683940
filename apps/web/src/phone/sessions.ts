import type { Data, Lantoa } from '@lantoa/sdk'
import { addDays, dayOf } from '@lantoa/vietnam/days'
import type { OpenLocker } from './open-locker.ts'
import { keepSecret, readSecret } from './secrets.ts'

export type Session = Data<'teams', 'listSessions'>['items'][number]

/** Sheets of the last week are still typed in, and the next ones are looked forward to. */
const [BEHIND, AHEAD] = [7, 15]
const PAGE = 100

/** Sessions as they were last read, those that begin first in front; undefined: they never were. */
export function readSessions(locker: OpenLocker): Promise<readonly Session[] | undefined> {
  return readSecret(locker, 'sessions')
}

/** Fetches the sessions of these weeks, all pages of them: the latest come first, and tonight's would be cut off. Without a network, or the right, those stay that were here. */
export async function pullSessions(locker: OpenLocker, lantoa: Lantoa, signal?: AbortSignal): Promise<void> {
  const today = dayOf(new Date())
  const query = { from: addDays(today, -BEHIND), until: addDays(today, AHEAD), limit: PAGE }
  const found: Session[] = []
  let cursor: string | undefined
  do {
    const { data } = await lantoa.teams.listSessions({ query: { ...query, ...(cursor && { cursor }) }, signal })
    if (!data) return
    found.push(...data.items)
    cursor = data.next
  } while (cursor !== undefined)
  await keepSecret(
    locker,
    'sessions',
    found.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1)),
  )
  locker.changed()
}
