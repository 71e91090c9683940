import type { Register } from '@lantoa/contracts/register/define-register'
import { dayOf } from '@lantoa/vietnam/days'
import { soughtWords } from '@lantoa/vietnam/search-words'
import { listOf } from '../database/list-of.ts'
import type { Table } from '../database/table.ts'
import { wordQuery } from '../database/word-query.ts'
import { changesOf, listFormer } from '../history/former-states.ts'
import type { RequestContext } from '../http/api.ts'
import { decodeCursor, pageFrom } from '../http/cursors.ts'
import { accept } from '../http/outcome.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import { placedIn, placesToRead } from '../units/places-to-read.ts'
import { isVisible, noSuch, placeOf } from './decide.ts'
import type { Row } from './register-table.ts'
import { stateOf } from './thing.ts'

type Fields = Readonly<Record<string, unknown>>
type Search = { text: string; unit?: string; limit: number; cursor?: string }

/** What a register answers to who reads: by id, with its history, as pages of a unit, by words. */
export function readHandlers({ database, units }: ServiceParts, declared: Register, table: Table<Row>) {
  const list = listOf(table, declared.routes.list)
  const here = ({ now }: RequestContext) => ({ tree: units.tree(), today: dayOf(now) })
  const place = table.columns.find(({ field }) => field === declared.within)?.name ?? ''
  const id = table.columns.find(({ isKey }) => isKey)?.name

  function scopeOf(unit: string | undefined, context: RequestContext) {
    const { tree, today } = here(context)
    return placesToRead(context.caller, tree, unit, today, { withReused: true })
  }

  /** Codes are given again: of a page that was read by code, what lies in the unit, or in the caller's, by its day. */
  function shown<Page extends { items: Row[] }>(page: Page, unit: string | undefined, context: RequestContext): Page {
    const reader = unit === undefined ? context.caller : { ...context.caller, units: [unit] }
    return { ...page, items: page.items.filter((thing) => isVisible(declared, reader, thing, here(context))) }
  }

  async function find(params: Fields, context: RequestContext): Promise<Row | undefined> {
    const key = String(params[declared.idField])
    const thing = (await table.find(database, [key])).get(key)
    return thing && isVisible(declared, context.caller, thing, here(context)) ? thing : undefined
  }

  return {
    async get({ params }: { params: Fields }, context: RequestContext) {
      const thing = await find(params, context)
      return thing ? accept(thing, thing.version) : noSuch(declared)
    },
    async history({ params }: { params: Fields }, context: RequestContext) {
      const thing = await find(params, context)
      if (!thing) return noSuch(declared)
      const former = await listFormer(database, String(params[declared.idField]))
      const changes = changesOf(former, { ...thing, kind: 'recorded' }, stateOf(thing))
      return accept({ items: changes.map((change) => ({ ...change, fields: orNone(change.fields) })) })
    },
    async list({ query }: { query: Fields }, context: RequestContext) {
      const unit = query.unit as string | undefined // by the query of every list of a register
      const scope = scopeOf(unit, context)
      if (!scope.ok) return scope
      const page = await list(database, query as never, placedIn(place, scope.codes))
      return accept(shown(page.value, unit, context))
    },
    async search({ body }: { body: Fields }, context: RequestContext) {
      const { text, unit, limit, cursor } = body as Search // by the body of every search of a register
      const scope = scopeOf(unit, context)
      if (!scope.ok) return scope
      const words = soughtWords(text)
      const after = decodeCursor(cursor, ['text', 'uuid'], '/cursor')
      if (words.length === 0) return accept({ items: [] })
      const { where, values } = placedIn(place, scope.codes)
      const rows = await database.query<Row>(
        `SELECT ${table.select} FROM ${table.name}
          WHERE ${where} AND ${FOUND_WORDS} @@ $2::tsquery
            AND ($3::text IS NULL OR (${place}, ${id}) > ($3, $4::uuid))
          ORDER BY ${place}, ${id} LIMIT $5`,
        [...values, wordQuery(words, true), after?.[0] ?? null, after?.[1] ?? null, limit + 1],
      )
      const placed = (row: Row) => [placeOf(declared, row), String(row[declared.idField])]
      return accept(
        shown(
          pageFrom(rows, limit, placed, (row) => row),
          unit,
          context,
        ),
      )
    },
  }
}

/** Of this very expression every table of a register has an index. */
export const FOUND_WORDS = `array_to_tsvector(array_remove(string_to_array(search_key, ' '), ''))`

function orNone(fields: readonly string[]): readonly string[] | undefined {
  return fields.length > 0 ? fields : undefined
}
