import type { Route } from '@lantoa/contracts/define-route'
import type { Register } from '@lantoa/contracts/register/define-register'
import { dayOf } from '@lantoa/vietnam/days'
import { fold } from '@lantoa/vietnam/text'
import { causesOf, command, type Fresh, valuesOf } from '../commands/command.ts'
import type { Tx } from '../database/database.ts'
import { listOf } from '../database/list-of.ts'
import type { Columns, ColumnType, Table } from '../database/table.ts'
import { table } from '../database/table.ts'
import type { BatchHandler, RequestContext, SingleHandler } from '../http/api.ts'
import { decodeCursor, pageFrom } from '../http/cursors.ts'
import { accept } from '../http/outcome.ts'
import { entity } from '../outbox/entity.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import { type Slice, slice } from '../process/slice.ts'
import { placedIn, placesToRead } from '../units/places-to-read.ts'
import { decideCorrection } from './correct.ts'
import { type Check, decideAdvance, decideRecord, isVisible, noSuch, placeOf } from './decide.ts'
import type { Thing } from './thing.ts'

type Row = Thing & {
  readonly searchKey: string
  readonly recordedAs: unknown
  readonly recordedBy: string
  readonly recordedAt: string
}

/** The table of a register: its fields as the register names them, beside what every register keeps. */
export function registerTable<R extends { fields: object; idField: string; within: string }>(
  name: string,
  { idField, within }: R,
  fields: { readonly [Field in keyof R['fields']]: ColumnType },
): Table<Row> {
  const columns = {
    ...{ [idField]: 'uuid key', [within]: 'text', since: 'date', ...fields },
    ...{ status: 'text', states: 'jsonb', version: 'integer', searchKey: 'text' },
    ...{ recordedAs: 'jsonb', recordedBy: 'text', recordedAt: 'instant' },
  }
  return table<Row>(name, columns as unknown as Columns<Row>) // the fields of any register stand in the index type of Row
}

/** Answers a declared register: everything between its routes and its table. `check`: its own rules. */
export function register(
  parts: ServiceParts,
  declared: Register,
  { table, check = () => undefined }: { table: Table<Row>; check?: Check },
): Slice {
  const { idField, routes } = declared
  const published = entity<typeof declared.changed, Thing>(declared.changed, {
    table: table.name,
    key: table.columns.find(({ isKey }) => isKey)?.name ?? '',
    version: 'version',
    load: async (tx, ids) => [...(await table.find(tx, ids)).values()],
    entry: (thing) => ({ key: String(thing[idField]), data: thing as never, sequence: thing.version }),
  })
  const idIn = (input: unknown) => String((input as Record<string, unknown>)[idField])
  const common = { askOwner: unitsFirst(parts, declared), keys: (input: object) => ({ thing: idIn(input) }) }
  const append = (tx: Tx, fresh: readonly Fresh<Thing>[], context: Parameters<typeof published.append>[3]) =>
    published.append(tx, valuesOf(fresh), causesOf(fresh, idIn), context)

  const record = command(parts, routes.record, {
    ...common,
    gather: (tx, { keys }) => table.find(tx, keys.thing),
    recorded: {
      find({ input }, known) {
        const value = known.get(idIn(input))
        return value && { value: value as Thing, recordedAs: value.recordedAs }
      },
      sees: (caller, value, _known, context) => isVisible(declared, caller, value, context),
      hidden: noSuch(declared),
      differs: declared.differs as never,
    },
    decide: (given, _known, context) => decideRecord(declared, given, context, check) as never,
    async write(tx, fresh: readonly Fresh<Thing>[], context) {
      const recordedAt = context.now.toISOString()
      const rows = fresh.map(({ value, input, by }) => {
        return { ...withSearchKey(declared, value), recordedAs: input, recordedBy: by, recordedAt }
      })
      await table.insert(tx, rows as Row[])
      await append(tx, fresh, context)
    },
  })

  function change(route: Route, fields: readonly string[], decide: typeof decideAdvance) {
    return command(parts, route, {
      ...common,
      gather: (tx, { keys }) => table.lock(tx, keys.thing),
      decide: (given, known, context) => decide(declared, given, known.get(idIn(given.input)), context) as never,
      async write(tx, fresh: readonly Fresh<Thing>[], context) {
        const rows = valuesOf(fresh).map((thing) => withSearchKey(declared, thing))
        await table.update(tx, rows, ['version', ...fields])
        await append(tx, fresh, context)
      },
    }).one
  }

  const handlers: Record<string, SingleHandler<Route> | BatchHandler<Route>> = {
    record: record.one,
    recordBatch: record.many,
    correct: change(
      routes.correct,
      [declared.within, 'since', 'states', 'searchKey', ...Object.keys(declared.fields)],
      (_declared, given, known, context) => decideCorrection(declared, given, known, context, check),
    ),
    advance: change(routes.advance, ['status', 'states'], decideAdvance),
    ...readHandlers(parts, declared, table),
  }
  return slice({ routes: routes as never, handlers: handlers as never, republishes: [published.republisher] })
}

/** A unit that was made a moment ago may not have arrived yet: its owner is asked. */
function unitsFirst({ units }: ServiceParts, { within }: Register) {
  return {
    when: ['outside-scope', 'not-found', 'unknown-unit'] as never, // the last is a refusal of every register
    async ask(commands: readonly { input: object }[]) {
      await units.catchUp()
      await units.ensure(commands.flatMap(({ input }) => (input as Record<string, string>)[within] ?? []))
    },
  }
}

function readHandlers({ database, units }: ServiceParts, declared: Register, table: Table<Row>) {
  const list = listOf(table, declared.routes.list)
  const here = ({ now }: RequestContext) => ({ tree: units.tree(), today: dayOf(now) })
  const place = table.columns.find(({ field }) => field === declared.within)?.name ?? ''

  function scopeOf(unit: string | undefined, context: RequestContext) {
    const { tree, today } = here(context)
    return placesToRead(context.caller, tree, unit, today, { withReused: true })
  }

  /** Codes are given again: of a page that was read by code, what lies in the unit, or in the caller's, by its day. */
  function shown<Page extends { items: Row[] }>(page: Page, unit: string | undefined, context: RequestContext): Page {
    const reader = unit === undefined ? context.caller : { ...context.caller, units: [unit] }
    return { ...page, items: page.items.filter((thing) => isVisible(declared, reader, thing, here(context))) }
  }

  const get: SingleHandler<Route> = async ({ params }, context) => {
    const id = String(params[declared.idField])
    const thing = (await table.find(database, [id])).get(id)
    const visible = thing && isVisible(declared, context.caller, thing, here(context))
    return visible ? accept(thing, thing.version) : noSuch(declared)
  }
  const answerList: SingleHandler<Route> = async ({ query }, context) => {
    const unit = query.unit as string | undefined
    const scope = scopeOf(unit, context)
    if (!scope.ok) return scope as never
    const page = await list(database, query as never, placedIn(place, scope.codes))
    return accept(shown(page.value, unit, context))
  }
  const search: SingleHandler<Route> = async ({ body }, context) => {
    const { text, unit, limit, cursor } = body as { text: string; unit?: string; limit: number; cursor?: string }
    const scope = scopeOf(unit, context)
    if (!scope.ok) return scope as never
    const words = fold(text)
      .split(' ')
      .map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`)
    const after = decodeCursor(cursor, ['text', 'uuid'], '/cursor')
    const id = table.columns.find(({ isKey }) => isKey)?.name
    const { where, values } = placedIn(place, scope.codes)
    const rows = await database.query<Row>(
      `SELECT ${table.select} FROM ${table.name}
        WHERE ${where} AND search_key LIKE ALL($2)
          AND ($3::text IS NULL OR (${place}, ${id}) > ($3, $4::uuid))
        ORDER BY ${place}, ${id} LIMIT $5`,
      [...values, words, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    )
    const page = pageFrom(
      rows,
      limit,
      (row) => [placeOf(declared, row), String(row[declared.idField])],
      (row) => row,
    )
    return accept(shown(page, unit, context))
  }
  return { get, list: answerList, search }
}

function withSearchKey(declared: Register, thing: Thing): Thing {
  return { ...thing, searchKey: fold(declared.searched.map((field) => thing[field]).join(' ')) }
}
