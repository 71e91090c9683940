import type { Lantoa, Problem } from '@lantoa/sdk'
import { fetchEach } from './fetch-each.ts'
import type { Me } from './me.ts'
import type { OpenLocker } from './open-locker.ts'
import { dropPack, type Packs, pullPack, SOURCES } from './packs.ts'
import { forgetOld } from './receipts.ts'
import { pullRounds } from './rounds.ts'
import { keepSecret } from './secrets.ts'
import { isFull, keepFact, readFact } from './store.ts'
import { type Failed, noteClock } from './times.ts'

const PHONE_FULL: Problem = { type: 'about:blank', title: 'The phone is full', status: 0, code: 'phone-full' }
const WITHOUT_CONTACT_MS = 14 * 86_400_000

export type Pulled = { ok: true } | { ok: false; problem: Problem }

/** Fetches who this is, the packs of his hamlets and the rounds of his teams: what was fetched stays when it breaks off. */
export async function pull(locker: OpenLocker, packs: Packs, lantoa: Lantoa, signal?: AbortSignal): Promise<Pulled> {
  // Behind another tab there is little left to fetch.
  const failed = await navigator.locks.request(`lantoa-pull-${locker.id}`, signal ? { signal } : {}, () =>
    pullAll(locker, packs, lantoa, signal).catch(noRoom),
  )
  locker.changed()
  return failed ? { ok: false, problem: failed.problem } : { ok: true }
}

/** What is fetched may not take the place of what was recorded, so it makes no room for itself. */
function noRoom(error: unknown): Failed {
  if (isFull(error)) return { problem: PHONE_FULL }
  throw error
}

async function pullAll(
  locker: OpenLocker,
  packs: Packs,
  lantoa: Lantoa,
  signal?: AbortSignal,
): Promise<Failed | undefined> {
  const { data: me, error, response } = await lantoa.teams.getMe({ signal })
  await noteClock(locker, response)
  if (error) return { problem: error, response }
  await keepSecret(locker, 'me', me)
  await keepFact(locker.store, 'contact', { at: new Date().toISOString() })
  const withoutPack = await pullPacks(locker, packs, lantoa, me, signal)
  const withoutRound = await pullRounds(locker, lantoa, me, signal)
  const failed = withoutPack ?? withoutRound
  if (failed === undefined) await keepFact(locker.store, 'pulled', { at: new Date().toISOString() })
  await forgetOld(locker, Date.now())
  return failed
}

async function pullPacks(
  locker: OpenLocker,
  packs: Packs,
  lantoa: Lantoa,
  me: Me,
  signal?: AbortSignal,
): Promise<Failed | undefined> {
  const hamlets = hamletsOf(me)
  for (const row of await packs.rows()) {
    if (!hamlets.includes(row.hamlet) && row.cursor !== '') await dropPack(locker, packs, row)
  }
  const wanted = hamlets.flatMap((hamlet) => SOURCES.map((source) => ({ hamlet, source, signal })))
  const failed = await fetchEach(wanted, (one) => pullPack(locker, packs, lantoa, one))
  if (failed === undefined) await locker.store.delete('facts', 'cleared')
  return failed
}

function hamletsOf({ hamlets }: Me): string[] {
  return hamlets.filter(({ level, validTo }) => level === 'hamlet' && validTo === undefined).map(({ code }) => code)
}

/** Whoever was away for so long may have left: what was fetched goes, what was recorded stays. */
export async function dropWithoutContact({ store }: Pick<OpenLocker, 'store'>, now: number): Promise<void> {
  const contact = await readFact(store, 'contact')
  if (contact === undefined || now - Date.parse(contact.at) < WITHOUT_CONTACT_MS) return
  const tx = store.transaction(['packs', 'rounds', 'secrets', 'facts'], 'readwrite')
  const clears = [tx.objectStore('packs').clear(), tx.objectStore('rounds').clear()]
  const said = tx.objectStore('facts').put({ why: 'dropped' }, 'cleared')
  await Promise.all([...clears, said, tx.objectStore('secrets').delete('me'), tx.done])
}
