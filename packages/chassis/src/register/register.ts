import type { Register } from '@lantoa/contracts/register/define-register'
import { placesThroughTime } from '@lantoa/units/places-through-time'
import { dayOf } from '@lantoa/vietnam/days'
import type { Table } from '../database/table.ts'
import { entity } from '../outbox/entity.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import { type Slice, slice } from '../process/slice.ts'
import { changeCommand } from './change.ts'
import { type Own, sharedBy } from './commands.ts'
import { decideCorrection } from './correct.ts'
import { decideAdvance, placeOf } from './decide.ts'
import { readHandlers } from './read.ts'
import { recordCommand } from './record.ts'
import type { Row } from './register-table.ts'
import type { Thing } from './thing.ts'

/** Answers a declared register: everything between its routes and its table. */
export function register<Facts = undefined>(parts: ServiceParts, declared: Register, own: Own<Facts>): Slice {
  const { routes } = declared
  const published = publishedBy(parts, declared, own.table)
  const shared = sharedBy(parts, declared, own, published.append)
  const record = recordCommand(parts, declared, shared)
  const corrected = [declared.within, 'since', 'states', 'searchKey', ...Object.keys(declared.fields)]
  const handlers = {
    record: record.one,
    recordBatch: record.many,
    correct: changeCommand(parts, declared, shared, {
      ...{ route: routes.correct, kind: 'corrected', fields: corrected, decide: decideCorrection },
    }),
    advance: changeCommand(parts, declared, shared, {
      ...{ route: routes.advance, kind: 'advanced', fields: ['status', 'states'], decide: decideAdvance },
    }),
    ...readHandlers(parts, declared, own.table),
  }
  return slice({ routes, handlers, republishes: [published.republisher] })
}

/** Its things as events carry them: with their units through time. */
function publishedBy(parts: ServiceParts, declared: Register, table: Table<Row>) {
  return entity<typeof declared.changed, Thing>(declared.changed, {
    table: table.name,
    key: table.columns.find(({ isKey }) => isKey)?.name ?? '',
    version: 'version',
    load: async (tx, ids) => [...(await table.find(tx, ids)).values()],
    entry(thing) {
      const [code, today] = [placeOf(declared, thing), dayOf(parts.now())]
      const places = placesThroughTime(parts.units.tree(), code, thing.since, today)
      return { key: String(thing[declared.idField]), data: { ...thing, places } as never, sequence: thing.version } // its schema takes its fields
    },
  })
}
