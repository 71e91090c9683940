import type { Route } from '@lantoa/contracts/define-route'
import { NATION } from '@lantoa/units/unit'
import { dayOf } from '@lantoa/vietnam/days'
import type { HandlerOf, RequestContext, RequestOf, SingleHandler } from '../http/api.ts'
import { addPart, type Logging, unitOver } from './log-exports.ts'

/**
 * A handler whose answers are counted for a client that says, by the id of an export, that they go into a file. What cannot
 * be written down is not answered.
 */
export function countingExports<R extends Route>(logging: Logging, route: R, handler: HandlerOf<R>): HandlerOf<R> {
  if (route.batch || !isReading(route)) return handler
  const read = handler as unknown as SingleHandler<Route> // of a route that is no batch
  const counting: SingleHandler<Route> = async (request, context) => {
    const outcome = await read(request, context)
    const { exportId, caller, now } = context
    if (exportId === undefined || !outcome.ok || !isPage(outcome.value)) return outcome
    const { items, next } = outcome.value
    const line = { exportId, operation: route.operationId, exportedBy: caller.subject }
    const counted = { rows: items.length, whole: next === undefined, asked: request }
    await addPart(logging, { ...line, unitCode: unitAsked(logging, request, context), ...counted }, now)
    return outcome
  }
  return Object.assign(counting, handler) as unknown as HandlerOf<R>
}

/** A list that only who records may read is one too. */
function isReading({ method, permission }: Route): boolean {
  return method === 'get' || permission.endsWith(':read')
}

type Page = { readonly items: readonly unknown[]; readonly next?: string }

function isPage(value: unknown): value is Page {
  return typeof value === 'object' && value !== null && Array.isArray((value as Partial<Page>).items)
}

/** The unit that was asked for; without one, the smallest that has all units of whoever asked. */
function unitAsked({ units }: Logging, { query, body }: RequestOf<Route>, { caller, now }: RequestContext): string {
  const { unit = undefined } = { ...query, ...body } as { unit?: string }
  const [code] = unit?.split('@') ?? []
  const [first = NATION, ...others] = caller.units
  return code ?? others.reduce((one, other) => unitOver(units.tree(), one, other, dayOf(now)), first)
}
