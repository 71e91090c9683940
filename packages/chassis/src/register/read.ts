import type { Route } from '@lantoa/contracts/define-route'
import type { Register } from '@lantoa/contracts/register/define-register'
import type { Tx } from '../database/database.ts'
import { both, type Condition, listOf } from '../database/list-of.ts'
import { type Change, changesOf, listFormer } from '../history/former-states.ts'
import type { RequestContext } from '../http/api.ts'
import type { Caller } from '../http/caller.ts'
import type { Page } from '../http/cursors.ts'
import { accept } from '../http/outcome.ts'
import { seesPersons } from '../http/sees-persons.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import { placedIn } from '../units/places-to-read.ts'
import type { Own } from './commands.ts'
import { noSuch } from './decide.ts'
import { readingOf } from './reading.ts'
import type { Row } from './register-table.ts'
import { type Search, searchOf } from './search.ts'
import { textReads } from './text-reads.ts'
import { stateOf, type Thing } from './thing.ts'
import { seesMasked, viewOf } from './view.ts'

type Fields = Readonly<Record<string, unknown>>
type Reading = Pick<Own<never>, 'table' | 'overdue'>

/**
 * What a register answers to who reads: by id, with its history, as pages of a unit, by words. That somebody is shown words
 * which may name a person is written down in the same transaction: without the one there is no other.
 */
export function readHandlers(parts: ServiceParts, declared: Register, { table, overdue }: Reading) {
  const { database } = parts
  const { routes } = declared
  const { scopeOf, find, shown } = readingOf(parts, declared, table)
  const { logThings, logHistory } = textReads(declared, table)
  const list = listOf(table, routes.list)
  const search = searchOf(declared, table)
  const place = table.columns.find(({ field }) => field === declared.within)?.name ?? ''

  async function show(tx: Tx, { operationId }: Route, page: Page<Row>, unit: string | undefined, by: RequestContext) {
    const answer = shown(page, unit, by)
    await logThings(tx, operationId, answer.items, by)
    return accept(answer)
  }

  return {
    get: ({ params }: { params: Fields }, context: RequestContext) =>
      database.transaction(async (tx) => {
        const thing = await find(tx, params, context)
        if (!thing) return noSuch(declared)
        await logThings(tx, routes.get.operationId, [thing], context)
        return accept(viewOf(declared, thing, context.caller), thing.version)
      }),
    history: ({ params }: { params: Fields }, context: RequestContext) =>
      database.transaction(async (tx) => {
        const thing = await find(tx, params, context)
        if (!thing) return noSuch(declared)
        const former = await listFormer(tx, String(params[declared.idField]))
        const changes = changesOf<Thing>(former, { ...thing, kind: 'recorded' }, stateOf(thing))
        await logHistory(tx, thing, changes, context)
        return accept({ items: changes.map((change) => viewOfChange(declared, change, context.caller)) })
      }),
    list: ({ query }: { query: Fields }, context: RequestContext) =>
      database.transaction(async (tx) => {
        const unit = query.unit as string | undefined // by the query of every list of a register
        const scope = scopeOf(unit, context)
        if (!scope.ok) return scope
        const page = await list(tx, query as never, asked(placedIn(place, scope.codes), query, overdue?.(context.now)))
        if (!page.ok) return page
        return show(tx, routes.list, page.value, unit, context)
      }),
    search: ({ body }: { body: Fields }, context: RequestContext) =>
      database.transaction(async (tx) => {
        const { unit, ...said } = body as Search & { unit?: string } // by the body of every search of a register
        const scope = scopeOf(unit, context)
        if (!scope.ok) return scope
        const page = await search(tx, said, { codes: scope.codes, onlyWhole: findsOnlyWhole(declared, context) })
        return show(tx, routes.search, page, unit, context)
      }),
  }
}

function asked(placed: Condition, { overdue }: Fields, late: Condition | undefined): Condition {
  if (overdue === undefined || late === undefined) return placed
  const where = overdue === 'yes' ? `(${late.where})` : `NOT (${late.where})`
  return both(placed, { ...late, where, answers: ['overdue'] })
}

function viewOfChange(declared: Register, change: Change<Thing>, caller: Caller) {
  const { kind, at, by, fields } = change
  const hasReason = kind === 'status-corrected' || change.reason !== null
  const reason = hasReason ? { reason: seesPersons(caller) ? change.reason : null } : {}
  return { kind, at, by, fields: orNone(fields), ...reason, state: viewOf(declared, change.state, caller) }
}

function findsOnlyWhole(declared: Register, { caller }: RequestContext): boolean {
  return seesMasked(declared, caller) && declared.searched.some((field) => declared.personal.includes(field))
}

function orNone(fields: readonly string[]): readonly string[] | undefined {
  return fields.length > 0 ? fields : undefined
}
