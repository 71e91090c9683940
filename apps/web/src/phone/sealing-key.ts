import type { Lantoa } from '@lantoa/sdk'
import { forServerOf } from './for-server.ts'
import type { OpenLocker } from './open-locker.ts'
import { recordIn } from './outbox.ts'
import type { SealingKey } from './seal-for-server.ts'
import { keepSecret, readSecret } from './secrets.ts'
import { type OutboxRow, STRICT } from './store.ts'
import { type Failed, noteClock } from './times.ts'

/** The server changes its key seldom, and opens what was sealed for those before. */
const KEY_KEPT_MS = 86_400_000

/** It comes along with homes, so that it is seldom asked for by itself. */
export async function noteSealingKey(locker: OpenLocker, key: SealingKey): Promise<void> {
  const me = await readSecret(locker, 'me')
  if (me === undefined || isRecent(await readSecret(locker, 'sealing'))) return
  await keepSecret(locker, 'sealing', { subject: me.subject, key, fetchedAt: Date.now() })
}

function isRecent(known: { fetchedAt: number } | undefined): boolean {
  return known !== undefined && Math.abs(Date.now() - known.fetchedAt) < KEY_KEPT_MS
}

/** Fetches the key for which is sealed, now and then, and seals what waits and is not sealed yet. */
export async function fetchSealingKey(
  locker: OpenLocker,
  lantoa: Lantoa,
  subject: string,
  signal?: AbortSignal,
): Promise<Failed | undefined> {
  const failed = await renewKey(locker, lantoa, subject, signal)
  for (const row of await locker.store.getAll('outbox')) if (!row.forServer) await sealLater(locker, row)
  return failed
}

async function renewKey(
  locker: OpenLocker,
  lantoa: Lantoa,
  subject: string,
  signal?: AbortSignal,
): Promise<Failed | undefined> {
  if (isRecent(await readSecret(locker, 'sealing'))) return undefined
  const { data: key, error, response } = await lantoa.identity.getSealingKey({ signal })
  await noteClock(locker, response)
  // Whoever records nothing at doors has nothing to seal, and an older server cannot open it.
  if (error) return [403, 404].includes(error.status) ? undefined : { problem: error, response }
  await keepSecret(locker, 'sealing', { subject, key, fetchedAt: Date.now() })
  return undefined
}

async function sealLater(locker: OpenLocker, row: OutboxRow): Promise<void> {
  const record = await recordIn(locker, row)
  const forServer = record && (await forServerOf(locker, record, row))
  if (forServer === undefined) return
  const tx = locker.store.transaction('outbox', 'readwrite', STRICT)
  const now = await tx.store.index('id').get(row.id)
  // It may have been sent meanwhile.
  if (now) await tx.store.put({ ...now, forServer })
  await tx.done
}
