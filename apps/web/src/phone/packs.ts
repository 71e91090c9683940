import type { Lantoa, Problem } from '@lantoa/sdk'
import type { OpenLocker } from './open-locker.ts'
import { applyPage, homesOf, outOfScope, type Pack, type PackPage, saysNothing } from './pack.ts'
import { type PackRow, STRICT } from './store.ts'
import { type Failed, noteClock } from './times.ts'

/** So many packs stay open in memory: more than most people have hamlets. */
const MOST_OPEN = 4
/** As many things as one answer may hold: a hamlet comes in one request. */
const MOST_THINGS = 1000

type Answer = { data?: PackPage | undefined; error?: Problem | undefined; response?: Response | undefined }
type Source = {
  service: string
  page(lantoa: Lantoa, hamletCode: string, since: string | undefined, signal?: AbortSignal): Promise<Answer>
}

/** Whose packs are carried along. */
export const SOURCES: readonly Source[] = [
  {
    service: 'identity',
    page: (lantoa, hamletCode, since, signal) =>
      lantoa.identity.getPack({ params: { hamletCode }, query: { since, limit: MOST_THINGS }, signal }),
  },
]

/** Reads what is kept, and keeps the last ones open. */
export type Packs = {
  read(hamlet: string, service: string): Promise<Pack | undefined>
  rows(): Promise<PackRow[]>
  open(row: PackRow): Promise<Pack>
}

export function createPacks(locker: OpenLocker): Packs {
  const opened = new Map<string, Promise<Pack>>()

  function open(row: PackRow): Promise<Pack> {
    const known = opened.get(row.version)
    if (known) return known
    const pack = locker.unsealPacked<Pack>('packs', placeOf(row.hamlet, row.service), row.sealed)
    opened.set(row.version, pack)
    for (const version of [...opened.keys()].slice(0, -MOST_OPEN)) opened.delete(version)
    return pack
  }

  return {
    open,
    rows: () => locker.store.getAll('packs'),
    async read(hamlet, service) {
      const row = await locker.store.get('packs', [hamlet, service])
      return row && open(row)
    },
  }
}

/** Brings a pack up to date. What its service refuses for good leaves the phone, but for the reason. */
export async function pullPack(
  locker: OpenLocker,
  packs: Packs,
  lantoa: Lantoa,
  { hamlet, source, signal }: { hamlet: string; source: Source; signal?: AbortSignal | undefined },
): Promise<Failed | undefined> {
  const row = await locker.store.get('packs', [hamlet, source.service])
  const kept = row?.cursor ? { cursor: row.cursor, epoch: row.epoch, pack: () => packs.open(row) } : undefined
  const read = await readPages(locker, (since) => source.page(lantoa, hamlet, since, signal), kept)
  if ('problem' in read) {
    if (![403, 404, 410].includes(read.problem.status) || read.problem.code === 'network-error') return read
    if (row) await dropPack(locker, packs, row)
    return undefined
  }
  if (read.pack) await keepPack(locker, hamlet, source.service, read.cursor, read.pack)
  else if (row) await locker.store.put('packs', { ...row, cursor: read.cursor })
  return undefined
}

type Kept = { cursor: string; epoch: string; pack: () => Promise<Pack> } | undefined
type Read = { cursor: string; pack?: Pack }

/** All pages that there are at the moment; no pack: nothing changed. */
async function readPages(
  locker: OpenLocker,
  page: (since: string | undefined) => Promise<Answer>,
  kept: Kept,
): Promise<Read | Failed> {
  let pack: Pack | undefined
  for (let since = kept?.cursor; ; ) {
    const { data, error, response } = await page(since)
    await noteClock(locker, response)
    // A cursor that the service does not take, as after a restore: all anew.
    if (error && kept && [400, 422].includes(error.status)) return readPages(locker, page, undefined)
    if (data === undefined) return { problem: error as Problem, response } // one of both is there
    if (pack || data.epoch !== kept?.epoch || !saysNothing(data)) pack = applyPage(pack ?? (await kept?.pack()), data)
    since = data.cursor
    if (!data.more) return pack ? { cursor: since, pack } : { cursor: since }
  }
}

/** That its homes were here is kept, so that somebody can be told why they are not any more. */
export async function dropPack(locker: OpenLocker, packs: Packs, row: PackRow): Promise<void> {
  await keepPack(locker, row.hamlet, row.service, '', outOfScope(await packs.open(row)))
}

async function keepPack(
  locker: OpenLocker,
  hamlet: string,
  service: string,
  cursor: string,
  pack: Pack,
): Promise<void> {
  const sealed = await locker.sealPacked('packs', placeOf(hamlet, service), pack)
  const ids = { homes: homesOf(pack), gone: Object.keys(pack.gone) }
  const row: PackRow = { hamlet, service, epoch: pack.epoch, cursor, version: crypto.randomUUID(), ...ids, sealed }
  const tx = locker.store.transaction('packs', 'readwrite', STRICT)
  await Promise.all([tx.store.put(row), tx.done])
  locker.changed()
}

function placeOf(hamlet: string, service: string): string {
  return `${hamlet}/${service}`
}
