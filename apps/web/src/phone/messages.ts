import type { Lantoa, Problem } from '@lantoa/sdk'
import type { Message, Messages } from './kinds/message.ts'
import type { OpenLocker } from './open-locker.ts'
import { keepSecret, readSecret } from './secrets.ts'

/** As many as a phone carries along, the newest ones. */
const MOST = 100

export function readMessages(locker: OpenLocker): Promise<Messages | undefined> {
  return readSecret(locker, 'messages')
}

/** Answers why they could not be fetched; what was fetched before stays. */
export async function fetchMessages(
  locker: OpenLocker,
  { teams }: Lantoa,
  signal?: AbortSignal,
): Promise<Problem | undefined> {
  const before = await readMessages(locker)
  const [inbox, warnings] = await Promise.all([
    teams.listInbox({ query: { limit: MOST }, signal }),
    teams.listWarnings({ query: { status: 'published', sort: '-since', limit: MOST }, signal }),
  ])
  if (!inbox.data || !warnings.data) return inbox.error ?? warnings.error
  await keepSecret(locker, 'messages', {
    ...{ fetchedAt: new Date().toISOString(), items: inbox.data.items, warnings: warnings.data.items },
    apps: before?.apps.length ? before.apps : await fetchApps(teams, signal),
  })
  locker.changed()
  return undefined
}

/** They hardly ever change: fetched once. */
async function fetchApps(teams: Lantoa['teams'], signal?: AbortSignal): Promise<string[]> {
  const { data } = await teams.listCatalogueEntries({ query: { status: 'active', limit: 500 }, signal })
  const names = data?.items.filter(({ catalogue }) => catalogue === 'providers').map(({ name }) => name)
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'vi'))
}

/** Those that nobody has said of that he read them, on this phone or on another one. */
export function unreadOf({ items }: Messages, readHere: ReadonlySet<string>): Message[] {
  return items.filter(({ messageId, readAt }) => readAt === null && !readHere.has(messageId))
}
