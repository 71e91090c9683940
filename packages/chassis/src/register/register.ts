import type { Register } from '@lantoa/contracts/register/define-register'
import type { UnitTree } from '@lantoa/units/tree'
import type { Tx } from '../database/database.ts'
import { entity } from '../outbox/entity.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import { type Slice, slice } from '../process/slice.ts'
import { addToKnown } from './add-to-known.ts'
import { changeCommand } from './change.ts'
import { type Append, type Own, sharedBy } from './commands.ts'
import { decideCorrection } from './correct.ts'
import { decideStatusCorrection } from './correct-status.ts'
import { decideAdvance } from './decide.ts'
import { publishedPlaces } from './places.ts'
import { placesWatcher } from './places-watcher.ts'
import { readHandlers } from './read.ts'
import { recordCommand } from './record.ts'
import type { Thing } from './thing.ts'

/** Answers a declared register: everything between its routes and its table. */
export function register<Facts = undefined>(parts: ServiceParts, declared: Register, own: Own<Facts>): Slice {
  const { routes } = declared
  const published = publishedThings(parts, declared, own)
  const shared = sharedBy(parts, declared, own, published.append)
  const correct = changeCommand(parts, declared, shared, {
    ...{ route: routes.correct, kind: 'corrected', decide: decideCorrection },
    fields: own.table.columns.map(({ field }) => field).filter((field) => !isLasting(declared, field)),
  })
  const record = addToKnown(parts, declared, own, recordCommand(parts, declared, shared), correct)
  parts.units.watch(placesWatcher(parts, declared, own.table, published.append))
  const handlers = {
    record: record.one,
    recordBatch: record.many,
    correct: correct.one,
    advance: changeCommand(parts, declared, shared, {
      ...{ route: routes.advance, kind: 'advanced', fields: ['status', 'states'], decide: decideAdvance },
    }).one,
    correctStatus: changeCommand(parts, declared, shared, {
      ...{ route: routes.correctStatus, kind: 'status-corrected', fields: ['status', 'states'] },
      decide: decideStatusCorrection,
    }).one,
    ...readHandlers(parts, declared, own),
  }
  return slice({ routes, handlers, republishes: [published.republisher] })
}

/** What no correction changes, or each change by itself. */
function isLasting({ idField }: Register, field: string): boolean {
  return [idField, 'status', 'version', 'recordedBy', 'recordedAt'].includes(field)
}

/** The things of a register as events carry them: with their units through time. */
export function publishedThings(
  parts: ServiceParts,
  declared: Register,
  { table, asPublished, follow }: Pick<Own<never>, 'table' | 'asPublished' | 'follow'>,
) {
  const placed = async (tx: Tx, things: readonly Thing[], tree: UnitTree) => {
    const shown = (await asPublished?.(tx, things)) ?? things
    return shown.map((thing) => ({ thing, places: publishedPlaces(declared, thing, tree) }))
  }
  const things = entity<typeof declared.changed, Awaited<ReturnType<typeof placed>>[number]>(declared.changed, {
    table: table.name,
    key: table.columns.find(({ isKey }) => isKey)?.name ?? '',
    version: 'version',
    lockFirst: (tx) => parts.units.sharedTree(tx), // who changes units has it when he writes the things
    load: async (tx, ids) => placed(tx, [...(await table.find(tx, ids)).values()], await parts.units.sharedTree(tx)),
    entry: ({ thing, places }) => ({
      key: String(thing[declared.idField]),
      data: { ...thing, places } as never, // its schema takes its fields
      sequence: thing.version,
    }),
  })
  const append: Append = async (tx, changed, causes, context) => {
    await things.append(tx, await placed(tx, changed, context.tree), causes, context)
    await follow?.(tx, changed, context)
  }
  return { append, publish: things.publish, republisher: things.republisher }
}
