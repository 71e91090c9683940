import { createHash } from 'node:crypto'
import type { Gone } from '@lantoa/contracts/define-pack'
import type { Tx } from '../database/database.ts'
import { seesPersons } from '../http/sees-persons.ts'
import { badMark, type Mark, readMark, type Thing, writeMark } from './mark.ts'
import type { PackOf, PackPart, Standing } from './pack-part.ts'
import { findHorizon, findLastChange, listChanges, listThings } from './store.ts'

export type PackQuery = PackOf & { readonly since?: string | undefined; readonly limit: number }
export type Pack<Item> = {
  epoch: string
  cursor: string
  masked: boolean
  upserts: Item[]
  gone: Gone[]
  more: boolean
}

/** Some things, and where whoever read them stands then. */
type Page = {
  readonly things: readonly Thing[]
  readonly next: Mark
  readonly more: boolean
  readonly filling: boolean
}

/**
 * The pack of a hamlet from the beginning, or what changed since a cursor. Changes are those of transactions before the
 * horizon, so none comes late under a number that was passed already.
 * @throws ProblemError `bad-cursor`
 */
export async function readPack<Item>(tx: Tx, parts: readonly PackPart<Item>[], query: PackQuery): Promise<Pack<Item>> {
  const { origin, horizon } = await findHorizon(tx)
  const masked = !seesPersons(query.caller)
  const epoch = epochOf([origin, String(masked), ...query.codes.toSorted()])
  const before = query.since === undefined ? undefined : readMark(query.since)
  const mark = before?.epoch === epoch ? before : undefined
  // A cluster that was set back without a trace: what was read then may never have been.
  if (mark?.place && mark.place[0] >= horizon) throw badMark()
  const page =
    mark && mark.filled === null ? await follow(tx, query, mark) : await fill(tx, parts, query, { epoch, mark })
  const standings = await judge(tx, parts, page.things, query)
  return {
    ...{ epoch, cursor: writeMark(page.next), masked, more: page.more },
    upserts: standings.flatMap(({ standing }) => ('here' in standing ? [standing.here] : [])),
    gone: page.filling ? [] : standings.flatMap(goneOf),
  }
}

/** Whatever makes another pack of it: whose numbers they are, which hamlets it covers, how much of people it shows. */
function epochOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join(' ')).digest('base64url').slice(0, 16)
}

/** What changes while the pack is filled comes behind it: the changes are followed from before its first page on. */
async function fill(
  tx: Tx,
  parts: readonly PackPart<unknown>[],
  { codes, limit }: PackQuery,
  { epoch, mark }: { epoch: string; mark: Mark | undefined },
): Promise<Page> {
  const place = mark ? mark.place : await findLastChange(tx, codes)
  const found = await listThings(tx, parts, { codes, after: mark?.filled ?? null, limit: limit + 1 })
  const things = found.slice(0, limit)
  const more = found.length > limit
  return { things, more, filling: true, next: { epoch, place, filled: (more && things.at(-1)) || null } }
}

async function follow(tx: Tx, { codes, limit }: PackQuery, { epoch, place }: Mark): Promise<Page> {
  const found = await listChanges(tx, { codes, after: place, limit: limit + 1 })
  const changes = found.slice(0, limit)
  return {
    things: changes.map(([, kind, id]) => [kind, id]),
    ...{ more: found.length > limit, filling: false },
    next: { epoch, place: changes.at(-1) ?? place, filled: null },
  }
}

type Judged<Item> = { readonly thing: Thing; readonly standing: Standing<Item> }

/** How things stand by now, each once. */
async function judge<Item>(
  tx: Tx,
  parts: readonly PackPart<Item>[],
  things: readonly Thing[],
  pack: PackOf,
): Promise<Judged<Item>[]> {
  const ids = Map.groupBy(things, ([kind]) => kind)
  const judged = await Promise.all(
    parts.map(async (part) => {
      const own = [...new Set(ids.get(part.kind)?.map(([, id]) => id))]
      const standings = own.length === 0 ? [] : [...(await part.judge(tx, own, pack))]
      return standings.map(([id, standing]): Judged<Item> => ({ thing: [part.kind, id] as Thing, standing }))
    }),
  )
  return judged.flat()
}

function goneOf({ thing: [kind, id], standing }: Judged<unknown>): Gone[] {
  return 'ended' in standing ? [{ kind, id, ...standing.ended }] : []
}
