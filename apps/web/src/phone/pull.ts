import type { Lantoa, Problem } from '@lantoa/sdk'
import { deviceOf } from './device.ts'
import { fetchEach } from './fetch-each.ts'
import { recoverLeft } from './left.ts'
import type { Me } from './me.ts'
import type { OpenLocker } from './open-locker.ts'
import type { PackService } from './pack.ts'
import { dropPack, HOMES, type Packs, type Place, pullPack, SOURCES } from './packs.ts'
import { forgetOld, forgetPacked } from './receipts.ts'
import { heedVerdict } from './revocation.ts'
import { pullRounds } from './rounds.ts'
import { fetchSealingKey } from './sealing-key.ts'
import { FETCHED, keepSecret } from './secrets.ts'
import { isFull, keepFact, type OverlayRow, type PackRow, readFact } from './store.ts'
import { type Failed, noteClock } from './times.ts'

const PHONE_FULL: Problem = { type: 'about:blank', title: 'The phone is full', status: 0, code: 'phone-full' }
const WITHOUT_CONTACT_MS = 14 * 86_400_000

/** A hamlet is hers, and its service has not heard of that yet, or more than who said so. */
const OUT_OF_STEP = ['unknown-unit', 'closed-unit']

export type Pulled = { ok: true } | ({ ok: false } & Failed)

/** Fetches who this is, the packs of his hamlets and the rounds of his teams: what was fetched stays when it breaks off. */
export async function pull(locker: OpenLocker, packs: Packs, lantoa: Lantoa, signal?: AbortSignal): Promise<Pulled> {
  // Behind another tab there is little left to fetch.
  const failed = await navigator.locks.request(`lantoa-pull-${locker.id}`, signal ? { signal } : {}, () =>
    pullAll(locker, packs, lantoa, signal).catch(noRoom),
  )
  locker.changed()
  return failed ? { ok: false, ...failed } : { ok: true }
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
  const { id } = await deviceOf(locker)
  const { data: me, error, response } = await lantoa.teams.getMe({ query: { device: id }, signal })
  await noteClock(locker, response)
  if (error) return { problem: error, response }
  // A phone that may hold nothing fetches nothing.
  if (await heedVerdict(locker, me.device)) return undefined
  await keepSecret(locker, 'me', withoutRounds(me))
  await keepFact(locker.store, 'contact', { at: new Date().toISOString() })
  // A round shows its homes as their packs come.
  const withoutRound = await pullRounds(locker, lantoa, me, signal)
  const withoutPack = await pullPacks(locker, packs, lantoa, me, signal)
  const notRecovered = await recoverLeft(locker, lantoa, signal)
  const notSealed = await fetchSealingKey(locker, lantoa, me.subject, signal)
  const failed = withoutPack ?? withoutRound ?? notRecovered ?? notSealed
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
  const begunAt = Date.now()
  const before = await packs.rows()
  const hamlets = hamletsOf(me)
  const left = (await kept(packs)).filter(({ hamlet }) => !hamlets.includes(hamlet))
  const isMerged = ({ hamlet }: Place) => wentInto(me, hamlet).some((heir) => hamlets.includes(heir))
  for (const one of left) if (!isMerged(one)) await dropPack(locker, packs, one)
  // The old ones first: what its service says is over has come to the new one, which is read behind it.
  const wanted = [
    ...left.filter(isMerged),
    ...hamlets.flatMap((hamlet) => SOURCES.map((source) => ({ hamlet, source }))),
  ]
  const over: Place[] = []
  const missing = new Set(wanted)
  const failed = await fetchEach(wanted, async (one) => {
    const failure = await pullPack(locker, packs, lantoa, { ...one, signal })
    if (failure && (!isRefusal(failure) || (!isMerged(one) && OUT_OF_STEP.includes(failure.problem.code))))
      return failure
    if (failure && isMerged(one)) over.push(one)
    else if (failure) await dropPack(locker, packs, one)
    missing.delete(one)
    return undefined
  })
  await forgetPacked(locker, begunAt, servicesBut([...missing]), await havingOf(packs, before))
  if (failed) return failed
  for (const one of over) await dropPack(locker, packs, one)
  await locker.store.delete('facts', 'cleared')
  return undefined
}

/** Whether a pack has a home or somebody, or had; a server that was restored says all, also of whom it does not know. */
async function havingOf(packs: Packs, before: readonly PackRow[]): Promise<(row: OverlayRow) => Promise<boolean>> {
  const now = (await packs.rows()).filter(({ service }) => service === HOMES)
  const isRestored = now.some(({ hamlet, epoch }) =>
    before.some((row) => row.hamlet === hamlet && row.service === HOMES && row.epoch !== epoch),
  )
  return async ({ id, lane }) => {
    if (isRestored) return true
    const near = now.filter(({ homes, gone }) => [id, lane].some((one) => homes.includes(one) || gone.includes(one)))
    const found = await Promise.all(near.map((row) => packs.open(row)))
    return found.some(({ things, gone }) => id in things || id in gone)
  }
}

/** Those of which nothing is missing. */
function servicesBut(missing: readonly Place[]): PackService[] {
  return SOURCES.map(({ service }) => service).filter(
    (service) => !missing.some(({ source }) => source.service === service),
  )
}

/** Of which packs there is more here than that they were. */
async function kept(packs: Packs): Promise<Place[]> {
  const rows = (await packs.rows()).filter(({ cursor }) => cursor !== '')
  return rows.flatMap(({ hamlet, service }) =>
    SOURCES.filter((source) => source.service === service).map((source) => ({ hamlet, source })),
  )
}

/** A service says that the pack is none for her, or is no more; a page of somebody between says nothing. */
function isRefusal({ problem: { code, status } }: Failed): boolean {
  return [403, 404, 410].includes(status) && code !== 'network-error'
}

/** What took the place of a hamlet. */
function wentInto({ hamlets }: Me, closed: string): string[] {
  return hamlets.flatMap(({ code, successors = [] }) => (code === closed ? successors.map((heir) => heir.code) : []))
}

/** They lie beside it, each by itself. */
function withoutRounds({ rounds: _rounds, ...me }: Me): Me {
  return me
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
  await Promise.all([...clears, said, ...FETCHED.map((name) => tx.objectStore('secrets').delete(name)), tx.done])
}
