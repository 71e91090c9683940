import { existsSync, readFileSync } from 'node:fs'
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'
import { z } from 'zod'
import { writeSecret } from '../secrets.ts'

type Entry = { model: string; id: string; until: number; payload: AdapterPayload & { uses?: number } }

/** A phone that comes back after two weeks is logged in still. All else is a matter of hours. */
const OUTLIVE_A_RESTART = ['Grant', 'RefreshToken']
/**
 * A phone may lose its network between the request and the answer, so that a refresh token is taken once more, until one that
 * came of it is used: then the answer was heard. The realm of Keycloak has the same rule.
 */
const MOST_USES = 2
/** Logins that are begun and never ended do not fill the memory. */
const MOST_PASSING = 10_000

const Kept = z.array(
  z.object({ model: z.string(), id: z.string(), until: z.number(), payload: z.custom<Entry['payload']>() }),
)

/** What the issuer remembers of logins; what outlives a restart lies in a file that only its owner may read. */
export function keepLogins(path: string): AdapterFactory {
  const kept = new Map(readKept(path).map((entry) => [keyOf(entry.model, entry.id), entry]))
  const passing: typeof kept = new Map()
  const entriesOf = (model: string) => (OUTLIVE_A_RESTART.includes(model) ? kept : passing)
  const find = (model: string, id: string) => entriesOf(model).get(keyOf(model, id))?.payload

  function changed(entries: typeof kept): void {
    if (entries === kept) writeSecret(path, JSON.stringify([...kept.values()]))
  }

  function put(entry: Entry): void {
    const entries = entriesOf(entry.model)
    const [oldest] = passing.keys()
    if (passing.size >= MOST_PASSING && oldest) passing.delete(oldest)
    for (const [key, { until }] of kept) if (until < Date.now()) kept.delete(key)
    entries.set(keyOf(entry.model, entry.id), entry)
    changed(entries)
  }

  function forget(model: string, which: (entry: Entry) => boolean): void {
    const entries = entriesOf(model)
    const gone = [...entries].filter(([, entry]) => entry.model === model && which(entry))
    for (const [key] of gone) entries.delete(key)
    if (gone.length > 0) changed(entries)
  }

  function consume(model: string, id: string): void {
    const payload = find(model, id)
    if (payload === undefined) return
    payload.uses = (payload.uses ?? 0) + 1
    const now = Math.floor(Date.now() / 1_000)
    if (model !== 'RefreshToken' || payload.uses >= MOST_USES) payload.consumed = now
    if (model === 'RefreshToken') endOthers(id, payload.grantId, now)
    changed(entriesOf(model))
  }

  /** Of the same login those that were used before this one. */
  function endOthers(id: string, grantId: string | undefined, now: number): void {
    for (const { model, id: other, payload } of kept.values()) {
      const isUsed = payload.uses !== undefined && payload.consumed === undefined
      if (model === 'RefreshToken' && other !== id && payload.grantId === grantId && isUsed) payload.consumed = now
    }
  }

  return (model): Adapter => ({
    find: async (id) => find(model, id),
    findByUid: async (uid) =>
      [...passing.values()].find((each) => each.model === model && each.payload.uid === uid)?.payload,
    findByUserCode: async () => undefined,
    upsert: async (id, payload, expiresIn = 0) => put({ model, id, until: Date.now() + expiresIn * 1_000, payload }),
    consume: async (id) => consume(model, id),
    destroy: async (id) => forget(model, (entry) => entry.id === id),
    revokeByGrantId: async (grantId) => forget(model, ({ payload }) => payload.grantId === grantId),
  })
}

function readKept(path: string): Entry[] {
  return existsSync(path) ? Kept.parse(JSON.parse(readFileSync(path, 'utf8'))) : []
}

function keyOf(model: string, id: string): string {
  return `${model} ${id}`
}
