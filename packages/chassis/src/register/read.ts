import type { Register } from '@lantoa/contracts/register/define-register'
import { listOf } from '../database/list-of.ts'
import type { Table } from '../database/table.ts'
import { changesOf, listFormer } from '../history/former-states.ts'
import type { RequestContext } from '../http/api.ts'
import { accept } from '../http/outcome.ts'
import { seesPersons } from '../http/sees-persons.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import { placedIn } from '../units/places-to-read.ts'
import { noSuch } from './decide.ts'
import { readingOf } from './reading.ts'
import type { Row } from './register-table.ts'
import { type Search, searchOf } from './search.ts'
import { stateOf, type Thing } from './thing.ts'
import { seesMasked, viewOf } from './view.ts'

type Fields = Readonly<Record<string, unknown>>

/** What a register answers to who reads: by id, with its history, as pages of a unit, by words. */
export function readHandlers(parts: ServiceParts, declared: Register, table: Table<Row>) {
  const { database } = parts
  const { scopeOf, find, shown } = readingOf(parts, declared, table)
  const list = listOf(table, declared.routes.list)
  const search = searchOf(database, declared, table)
  const place = table.columns.find(({ field }) => field === declared.within)?.name ?? ''

  return {
    async get({ params }: { params: Fields }, context: RequestContext) {
      const thing = await find(params, context)
      return thing ? accept(viewOf(declared, thing, context.caller), thing.version) : noSuch(declared)
    },
    async history({ params }: { params: Fields }, context: RequestContext) {
      const thing = await find(params, context)
      if (!thing) return noSuch(declared)
      const former = await listFormer(database, String(params[declared.idField]))
      const changes = changesOf<Thing>(former, { ...thing, kind: 'recorded' }, stateOf(thing))
      const items = changes.map((change) => {
        const { kind, at, by } = change
        const reason = kind === 'status-corrected' ? { reason: shownReason(change, context) } : {}
        const state = viewOf(declared, change.state, context.caller)
        return { kind, at, by, fields: orNone(change.fields), ...reason, state }
      })
      return accept({ items })
    },
    async list({ query }: { query: Fields }, context: RequestContext) {
      const unit = query.unit as string | undefined // by the query of every list of a register
      const scope = scopeOf(unit, context)
      if (!scope.ok) return scope
      const page = await list(database, query as never, placedIn(place, scope.codes))
      return accept(shown(page.value, unit, context))
    },
    async search({ body }: { body: Fields }, context: RequestContext) {
      const { unit, ...said } = body as Search & { unit?: string } // by the body of every search of a register
      const scope = scopeOf(unit, context)
      if (!scope.ok) return scope
      const page = await search(said, { codes: scope.codes, onlyWhole: findsOnlyWhole(context) })
      return accept(shown(page, unit, context))
    },
  }

  function shownReason({ reason }: { readonly reason: string | null }, { caller }: RequestContext) {
    return seesPersons(caller) ? reason : null
  }

  function findsOnlyWhole({ caller }: RequestContext): boolean {
    return seesMasked(declared, caller) && declared.searched.some((field) => declared.personal.includes(field))
  }
}

function orNone(fields: readonly string[]): readonly string[] | undefined {
  return fields.length > 0 ? fields : undefined
}
