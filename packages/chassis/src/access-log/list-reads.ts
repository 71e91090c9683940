import type { ListRoute } from '@lantoa/contracts/define-list'
import { dayOf } from '@lantoa/vietnam/days'
import type { z } from 'zod'
import { listOf } from '../database/list-of.ts'
import type { Table } from '../database/table.ts'
import type { RequestContext } from '../http/api.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import { placedIn, placesToRead } from '../units/places-to-read.ts'

/** Answers the lines of a log of reads in a unit. `place`: the column that says where a thing lay when it was read. */
export function listReads<Line extends object, R extends ListRoute>(
  { database, units }: Pick<ServiceParts, 'database' | 'units'>,
  route: R,
  lines: Table<Line>,
  place: string,
) {
  const list = listOf(lines, route)
  type Request = { readonly query: z.output<R['query']> & { readonly unit: string } }

  return async ({ query }: Request, { caller, now }: RequestContext) => {
    const scope = placesToRead(caller, units.tree(), query.unit, dayOf(now))
    return scope.ok ? list(database, query, placedIn(place, scope.codes)) : scope
  }
}
