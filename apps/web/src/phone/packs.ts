import type { Lantoa, NotModified, Problem } from '@lantoa/sdk'
import type { OpenLocker } from './open-locker.ts'
import {
  type AnyPack,
  applyPage,
  homesOf,
  outOfScope,
  type Pack,
  type PackPage,
  type PackService,
  saysNothing,
} from './pack.ts'
import { noteSealingKey } from './sealing-key.ts'
import { type PackRow, STRICT } from './store.ts'
import { type Failed, noteClock } from './times.ts'

/** So many packs stay open in memory: those of more hamlets than most people have. */
const MOST_OPEN = 12
/** As many things as one answer may hold: a hamlet comes in one request. */
const MOST_THINGS = 1000

/** The service whose packs say which homes there are. */
export const HOMES = 'identity'

type Answer = {
  data?: PackPage<PackService> | NotModified | undefined
  error?: Problem | undefined
  etag?: string | undefined
  response?: Response | undefined
}
/** `tag` is that of an answer which said that nothing has changed since. */
type Known = { since: string | undefined; tag: string | undefined }
type Source = {
  service: PackService
  page(lantoa: Lantoa, hamletCode: string, known: Known, signal?: AbortSignal): Promise<Answer>
}

/** Whose packs are carried along. */
export const SOURCES: readonly Source[] = ([HOMES, 'teams', 'payments'] as const).map((service) => ({
  service,
  page: (lantoa, hamletCode, { since, tag }, signal) =>
    lantoa[service].getPack({
      ...{ params: { hamletCode }, query: { since, limit: MOST_THINGS } },
      ...{ ifNoneMatch: tag, signal },
    }),
}))

/** Reads what is kept, and keeps the last ones open. */
export type Packs = {
  read<Service extends PackService>(hamlet: string, service: Service): Promise<Pack<Service> | undefined>
  rows(): Promise<PackRow[]>
  /** One of the homes' own service, unless the caller knows better. */
  open<Service extends PackService = typeof HOMES>(row: PackRow): Promise<Pack<Service>>
}

export function createPacks(locker: OpenLocker): Packs {
  const opened = new Map<string, Promise<unknown>>()

  function open<Service extends PackService = typeof HOMES>(row: PackRow): Promise<Pack<Service>> {
    const known = opened.get(row.version) as Promise<Pack<Service>> | undefined // it was put there by this
    if (known) return known
    const pack = locker.unsealPacked<Pack<Service>>('packs', placeOf(row.hamlet, row.service), row.sealed)
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

/** Of which hamlet, at which service. */
export type Place = { hamlet: string; source: Source }

/** Brings a pack up to date. */
export async function pullPack(
  locker: OpenLocker,
  packs: Packs,
  lantoa: Lantoa,
  { hamlet, source, signal }: Place & { signal?: AbortSignal | undefined },
): Promise<Failed | undefined> {
  const row = await locker.store.get('packs', [hamlet, source.service])
  const kept = row?.cursor ? { ...row, pack: () => packs.open<PackService>(row) } : undefined
  const read = await readPages(locker, (known) => source.page(lantoa, hamlet, known, signal), kept)
  if ('problem' in read) return read
  if (read.pack) await keepPack(locker, hamlet, source.service, read.cursor, read.pack)
  else if (row && (read.etag !== row.etag || read.cursor !== row.cursor)) await keepPlace(locker, row, read)
  return undefined
}

type Kept = (Pick<PackRow, 'cursor' | 'epoch' | 'etag'> & { pack: () => Promise<AnyPack> }) | undefined
type Read = { cursor: string; etag?: string; pack?: AnyPack }

/** All pages that there are at the moment; no pack: nothing changed. */
async function readPages(
  locker: OpenLocker,
  page: (known: Known) => Promise<Answer>,
  kept: Kept,
): Promise<Read | Failed> {
  let pack: AnyPack | undefined
  for (let since = kept?.cursor; ; ) {
    const { data, error, response, etag } = await page({ since, tag: since === kept?.cursor ? kept?.etag : undefined })
    await noteClock(locker, response)
    // A cursor that the service does not take, as after a restore: all anew.
    if (error && kept && [400, 422].includes(error.status)) return readPages(locker, page, undefined)
    if (data === undefined) return { problem: error as Problem, response } // one of both is there
    if ('sealingKey' in data && data.sealingKey) await noteSealingKey(locker, data.sealingKey)
    if ('notModified' in data) return { cursor: since ?? '', ...(etag && { etag }) }
    if (pack || data.epoch !== kept?.epoch || !saysNothing(data)) pack = applyPage(pack ?? (await kept?.pack()), data)
    const isStill = data.cursor === since
    since = data.cursor
    if (!data.more) return { cursor: since, ...(pack ? { pack } : isStill && etag && { etag }) }
  }
}

/** What is in it is the same; from where on it is followed is another. */
async function keepPlace({ store }: OpenLocker, { etag: _old, ...row }: PackRow, place: Omit<Read, 'pack'>) {
  await store.put('packs', { ...row, ...place })
}

/** That its homes were here is kept, so that somebody can be told why they are not any more. */
export async function dropPack(locker: OpenLocker, packs: Packs, { hamlet, source }: Place): Promise<void> {
  const row = await locker.store.get('packs', [hamlet, source.service])
  if (!row || row.cursor === '') return
  await keepPack(locker, row.hamlet, row.service, '', outOfScope(await packs.open<PackService>(row)))
}

async function keepPack(
  locker: OpenLocker,
  hamlet: string,
  service: string,
  cursor: string,
  pack: AnyPack,
): Promise<void> {
  const sealed = await locker.sealPacked('packs', placeOf(hamlet, service), pack)
  const ids = service === HOMES ? { homes: homesOf(pack), gone: Object.keys(pack.gone) } : { homes: [], gone: [] }
  const row: PackRow = { hamlet, service, epoch: pack.epoch, cursor, version: crypto.randomUUID(), ...ids, sealed }
  const tx = locker.store.transaction('packs', 'readwrite', STRICT)
  await Promise.all([tx.store.put(row), tx.done])
  locker.changed()
}

function placeOf(hamlet: string, service: string): string {
  return `${hamlet}/${service}`
}
