import type { ListRoute, RegisterListRoute } from '@lantoa/contracts/define-list'
import { FOUND_MAX, type Found } from '@lantoa/contracts/page'
import type { z } from 'zod'
import { decodeCursor, pageFrom, type SortValue } from '../http/cursors.ts'
import { type Accepted, accept, type Refusal, refuse } from '../http/outcome.ts'
import { countFound } from './count-found.ts'
import type { Database, Tx } from './database.ts'
import { type Column, type Columns, type ColumnType, columnsOf, type Table, writtenAs } from './table.ts'

const SORTED_AS: Partial<Record<ColumnType, SortValue>> = {
  uuid: 'uuid',
  text: 'text',
  integer: 'number',
  bigint: 'bigint',
  date: 'day',
  instant: 'instant',
}

type Page<Item> = { items: Item[]; next?: string; found?: Found }
/**
 * A condition by hand with its values as `$1`, `$2` …; filters that are fields of the table need none. `answers` names the
 * filters that it stands for, such as a unit that means those above it too.
 */
export type Condition = {
  readonly where: string
  readonly values: readonly unknown[]
  readonly answers?: readonly string[]
}

/** What fits both conditions. */
export function both(one: Condition, other: Condition): Condition {
  const moved = other.where.replaceAll(/\$(\d+)/g, (_all, place: string) => `$${Number(place) + one.values.length}`)
  return {
    where: `${one.where} AND ${moved}`,
    values: [...one.values, ...other.values],
    answers: [...(one.answers ?? []), ...(other.answers ?? [])],
  }
}

/** What `listing` says of a statement by hand; `row` is never there, it carries the type. */
type Listed<Row> = Pick<Table<Row>, 'name' | 'columns' | 'select'> & { readonly row?: Row }

/**
 * Rows that are selected by hand, from a table or a join, with the columns by which they are sorted and filtered.
 * @example
 * listing<Value>('closed JOIN unit USING (code)', VALUE_COLUMNS, { code: 'text as closed.code' })
 */
export function listing<Row extends object>(name: string, select: string, columns: Partial<Columns<Row>>): Listed<Row> {
  return { name, select, columns: columnsOf(columns) }
}

/** A list that can be sorted may be too long for it. */
type Answered<Row, R> = Accepted<Page<Row>> | (R extends RegisterListRoute ? Refusal<'too-many-to-sort'> : never)

type Query = { limit: number; cursor?: string; sort?: string; count?: 'true' } & Record<string, unknown>

/**
 * Reads pages of a declared list from a table: the filters that are its fields, the place in the order, one more row than
 * the limit to see whether a next page exists.
 * @throws ProblemError `bad-cursor`
 */
export function listOf<Row extends object, R extends ListRoute>(table: Table<Row> | Listed<Row>, route: R) {
  const orders = ordersOf(table, route)
  const filters = table.columns.filter(({ field }) => field in route.query.shape)

  return async function list(
    source: Database | Tx,
    query: z.output<R['query']>,
    condition: Condition = { where: 'true', values: [] },
  ): Promise<Answered<Row, R>> {
    const { limit, cursor, sort, count, ...wanted } = query as Query
    const order = orders.get(sort) ?? []
    const after = decodeCursor(
      cursor,
      order.map(({ kind }) => kind),
    )
    const all = filtered(table.name, filters, wanted, condition)
    const found = sort === undefined && count === undefined ? undefined : await countFound(source, table.name, all)
    if (sort !== undefined && found?.more) return tooManyToSort() as Answered<Row, R> // only such lists have an order to ask for
    const values = [...all.values]
    const place = (value: unknown) => `$${values.push(value)}`
    const where = after ? `${all.where} AND ${behind(order, after, place)}` : all.where
    const sorting = order.map(({ column, down }) => `${column.name}${down ? ' DESC' : ''}`).join(', ')
    const rows = await source.query<Row>(
      `SELECT ${table.select} FROM ${table.name} WHERE ${where} ORDER BY ${sorting} LIMIT ${place(limit + 1)}`,
      values,
    )
    const page = pageFrom(rows, limit, (row) => placeOf(row, order))
    return accept(found && count !== undefined ? { ...page, found } : page)
  }
}

/** The order that a list has, and those that may be asked for: the same the other way round where it begins with a minus. */
function ordersOf<Row>(table: Listed<Row>, { order, sorts = [] }: ListRoute): Map<string | undefined, Sorted[]> {
  const last = (order.at(-1) ?? '').replace('-', '')
  const asked = sorts.flatMap((field) => [
    [field, [field, last]] as const,
    [`-${field}`, [`-${field}`, `-${last}`]] as const,
  ])
  const all: readonly (readonly [string | undefined, readonly string[]])[] = [[undefined, order], ...asked]
  return new Map(all.map(([name, fields]) => [name, fields.map((field) => sortColumn(table, field))]))
}

function tooManyToSort(): Refusal<'too-many-to-sort'> {
  const detail = `There are more than ${FOUND_MAX}: ask for those of a smaller unit, or without an order.`
  return refuse('too-many-to-sort', detail, { pointer: '#/query/sort' })
}

function filtered(
  table: string,
  filters: readonly Column[],
  wanted: Readonly<Record<string, unknown>>,
  condition: Condition,
): { where: string; values: unknown[] } {
  const isAsked = (field: string) => wanted[field] !== undefined && !condition.answers?.includes(field)
  const known = new Set(filters.map(({ field }) => field))
  const unanswered = Object.keys(wanted).find((field) => isAsked(field) && !known.has(field))
  if (unanswered !== undefined) throw new Error(`Nothing in ${table} answers the filter ${unanswered}`)
  const values = [...condition.values]
  const asked = filters.filter(({ field }) => isAsked(field))
  const conditions = asked.map(({ field, name }) => `${name} = $${values.push(wanted[field])}`)
  return { where: [condition.where, ...conditions].join(' AND '), values }
}

type Sorted = { column: Column; down: boolean; kind: SortValue }

function sortColumn<Row>(table: Listed<Row>, sortField: string): Sorted {
  const down = sortField.startsWith('-')
  const field = down ? sortField.slice(1) : sortField
  const column = table.columns.find((one) => one.field === field)
  const kind = column && SORTED_AS[column.type]
  if (!kind) throw new Error(`${table.name} cannot be listed by ${field}`)
  return { column, down, kind }
}

/** Rows behind a place. One comparison of rows where all go the same way, because an index serves it best. */
function behind(order: readonly Sorted[], after: readonly unknown[], place: (value: unknown) => string): string {
  const places = order.map((_sorted, index) => place(after[index]))
  const [first] = order
  if (order.every(({ down }) => down === first?.down)) {
    const names = order.map(({ column }) => column.name).join(', ')
    return `(${names}) ${first?.down ? '<' : '>'} (${order.map(({ column }, at) => cast(column, places[at])).join(', ')})`
  }
  const cases = order.map(({ column, down }, index) => {
    const equal = order
      .slice(0, index)
      .map((before, at) => `${before.column.name} = ${cast(before.column, places[at])}`)
    return [...equal, `${column.name} ${down ? '<' : '>'} ${cast(column, places[index])}`].join(' AND ')
  })
  return `(${cases.map((one) => `(${one})`).join(' OR ')})`
}

function cast({ type }: Column, place: string | undefined): string {
  return `${place}::${writtenAs(type)}`
}

function placeOf<Row>(row: Row, order: readonly Sorted[]): (string | number)[] {
  return order.map(({ column }) => row[column.field as keyof Row] as string | number)
}
