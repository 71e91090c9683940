import type { Database, Tx } from './database.ts'

/** How a field is kept: the Postgres type by which its column is written. `instant` is read as ISO text in UTC. */
const WRITTEN_AS = {
  uuid: 'uuid',
  'uuid[]': 'uuid[]',
  text: 'text',
  'text[]': 'text[]',
  integer: 'integer',
  bigint: 'bigint',
  double: 'double precision',
  boolean: 'boolean',
  date: 'date',
  instant: 'timestamptz',
  jsonb: 'jsonb',
} as const
export type ColumnType = keyof typeof WRITTEN_AS

/** `date`: the column `opened_on` of the field `openedOn`; `date as on_day`: a column of another name; `uuid key`: the id. */
type ColumnSpec = ColumnType | `${ColumnType} key` | `${ColumnType} as ${string}`
export type Columns<Row> = { readonly [Field in keyof Row]-?: ColumnSpec }

export type Column = {
  readonly field: string
  readonly name: string
  readonly type: ColumnType
  readonly isKey: boolean
}

export type Table<Row> = {
  readonly name: string
  readonly columns: readonly Column[]
  /** For statements by hand: the columns under the names of the fields, such as `opened_on AS "openedOn"`. */
  readonly select: string
  /** Rows by id, of those that exist. */
  find(source: Database | Tx, ids: readonly string[]): Promise<Map<string, Row>>
  /** The same, and nobody else changes them until the commit; in the order of their ids, so that nobody waits in a circle. */
  lock(tx: Tx, ids: readonly string[]): Promise<Map<string, Row>>
  /** The same, but many may share it: the rows stay as they are while something is hung on them. */
  share(tx: Tx, ids: readonly string[]): Promise<Map<string, Row>>
  insert(tx: Tx, rows: readonly Row[]): void
  /** Writes the named fields of rows that are locked; each is in every row, for what is left out would become null. */
  update<Field extends keyof Row & string>(
    tx: Tx,
    rows: readonly (Partial<Row> & Pick<Row, Field>)[],
    fields: readonly Field[],
  ): void
}

/**
 * A table by its columns, named once: the plain statements follow from them, anything else is SQL by hand with `select`.
 * @example
 * const account = table<Account>('account', { accountId: 'uuid key', version: 'integer', openedOn: 'date' })
 *
 * @param label what its statements are called, where a service has the same table with other columns as well
 */
export function table<Row extends object>(
  name: string,
  specs: Columns<Row>,
  label = name.replaceAll('_', '-'),
): Table<Row> {
  const columns = columnsOf<Row>(specs)
  const key = columns.find((column) => column.isKey)
  if (!key) throw new Error(`The table ${name} has no key`)
  const select = columns.map(selected).join(', ')

  async function read(source: Database | Tx, verb: string, ids: readonly string[], lock: string) {
    if (ids.length === 0) return new Map<string, Row>()
    const rows = await source.query<Row>({
      name: `${verb}-${label}`,
      text: `SELECT ${select} FROM ${name} WHERE ${key?.name} = ANY($1::${key?.type}[])${lock}`,
      values: [ids],
    })
    return new Map(rows.map((row) => [String(row[key?.field as keyof Row]), row]))
  }

  const inOrder = ` ORDER BY ${key.name}`
  return {
    name,
    columns,
    select,
    find: (source, ids) => read(source, 'find', ids, ''),
    lock: (tx, ids) => read(tx, 'lock', ids, `${inOrder} FOR NO KEY UPDATE`),
    share: (tx, ids) => read(tx, 'share', ids, `${inOrder} FOR SHARE`),
    insert: (tx, rows) => run(tx, rows, `insert-${label}`, insertText(name, columns)),
    update(tx, rows, fields) {
      const written = columns.filter(({ field }) => (fields as readonly string[]).includes(field))
      return run(tx, rows, `update-${label}-${fields.join('-')}`, updateText(name, key, written))
    },
  }
}

/** Postgres cuts longer names of statements off. */
const NAME_LIMIT = 63

function run(tx: Tx, rows: readonly object[], name: string, text: string): void {
  if (rows.length === 0) return
  const statement = { text, values: [JSON.stringify(rows)] }
  tx.write(name.length > NAME_LIMIT ? statement : { name, ...statement })
}

function insertText(name: string, columns: readonly Column[]): string {
  const fields = columns.map(fieldValue).join(', ')
  return `INSERT INTO ${name} (${columns.map((column) => column.name).join(', ')})
    SELECT ${fields} FROM ${recordset(columns)}`
}

function updateText(name: string, key: Column, written: readonly Column[]): string {
  const changes = written.map((column) => `${column.name} = ${fieldValue(column)}`).join(', ')
  return `UPDATE ${name} SET ${changes} FROM ${recordset([key, ...written])} WHERE ${name}.${key.name} = t."${key.field}"`
}

/** A JSON null in a column of JSON would be kept as such, and be something else than nothing. */
function fieldValue({ field, type }: Column): string {
  return type === 'jsonb' ? `nullif(t."${field}", 'null')` : `t."${field}"`
}

/** As JSON that is read where it stands: to make it binary first takes half as long again. */
function recordset(columns: readonly Column[]): string {
  const types = columns.map(({ field, type }) => `"${field}" ${WRITTEN_AS[type]}`).join(', ')
  return `json_to_recordset($1::json) AS t(${types})`
}

function selected({ field, name, type }: Column): string {
  if (type === 'instant') return `to_char(${name} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "${field}"`
  return name === field ? name : `${name} AS "${field}"`
}

/** The columns of fields, in their order. */
export function columnsOf<Row>(specs: Partial<Columns<Row>>): Column[] {
  return Object.entries<ColumnSpec>(specs as Columns<Row>).map(([field, spec]) => columnOf(field, spec))
}

function columnOf(field: string, spec: ColumnSpec): Column {
  const [type, word, name] = spec.split(' ') as [ColumnType, string?, string?]
  return { field, type, isKey: word === 'key', name: name ?? snakeCase(field) }
}

function snakeCase(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** The Postgres type of a column as `information_schema` calls it; for the test that holds a table against the database. */
export function writtenAs(type: ColumnType): string {
  return WRITTEN_AS[type]
}
