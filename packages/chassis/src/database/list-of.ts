import type { ListRoute } from '@lantoa/contracts/define-list'
import type { z } from 'zod'
import { decodeCursor, pageFrom, type SortValue } from '../http/cursors.ts'
import { type Accepted, accept } from '../http/outcome.ts'
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

type Page<Item> = { items: Item[]; next?: string }
/**
 * A condition by hand with its values as `$1`, `$2` …; filters that are fields of the table need none. `answers` names the
 * filters that it stands for, such as a unit that means those above it too.
 */
export type Condition = {
  readonly where: string
  readonly values: readonly unknown[]
  readonly answers?: readonly string[]
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

/**
 * Reads pages of a declared list from a table: the filters that are its fields, the place in the order, one more row than
 * the limit to see whether a next page exists.
 * @throws ProblemError `bad-cursor`
 */
export function listOf<Row extends object, R extends ListRoute>(table: Table<Row> | Listed<Row>, route: R) {
  const order = route.order.map((field) => sortColumn(table, field))
  const filters = table.columns.filter(({ field }) => field in route.query.shape)
  const known = new Set(filters.map(({ field }) => field))
  const sorting = order.map(({ column, down }) => `${column.name}${down ? ' DESC' : ''}`).join(', ')
  const kinds = order.map(({ kind }) => kind)

  return async function list(
    source: Database | Tx,
    query: z.output<R['query']>,
    condition: Condition = { where: 'true', values: [] },
  ): Promise<Accepted<Page<Row>>> {
    const { limit, cursor, ...wanted } = query as Record<string, unknown> & { limit: number; cursor?: string }
    const after = decodeCursor(cursor, kinds)
    const values: unknown[] = [...condition.values]
    const place = (value: unknown) => `$${values.push(value)}`
    const conditions = [condition.where]
    const unanswered = Object.keys(wanted).find(
      (field) => wanted[field] !== undefined && !known.has(field) && !condition.answers?.includes(field),
    )
    if (unanswered !== undefined) throw new Error(`Nothing in ${table.name} answers the filter ${unanswered}`)
    for (const { field, name } of filters) {
      if (wanted[field] !== undefined && !condition.answers?.includes(field))
        conditions.push(`${name} = ${place(wanted[field])}`)
    }
    if (after) conditions.push(behind(order, after, place))
    const rows = await source.query<Row>(
      `SELECT ${table.select} FROM ${table.name} WHERE ${conditions.join(' AND ')}
        ORDER BY ${sorting} LIMIT ${place(limit + 1)}`,
      values,
    )
    return accept(pageFrom(rows, limit, (row) => placeOf(row, order)))
  }
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
