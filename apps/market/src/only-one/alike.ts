import type { Tx } from '@lantoa/chassis/database/database'
import type { Table } from '@lantoa/chassis/database/table'
import type { Row } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'

type Said = Readonly<Record<string, unknown>>

/** What of a thing says which one it is: by the fields of its table. */
export type Key = Readonly<Record<string, (thing: Said) => unknown>>

/** Things that stand, by their ids. */
export type Alike = Map<string, Thing>

export function keyOf(key: Key, thing: Said): string {
  return JSON.stringify(Object.values(key).map((read) => read(thing)))
}

/** Fields by which things are the same as they stand. */
export function asSaid(...fields: readonly string[]): Key {
  return Object.fromEntries(fields.map((field) => [field, (thing) => thing[field]]))
}

/** What stands already of what is said, withdrawn ones apart. */
export async function findAlike(tx: Tx, table: Table<Row>, key: Key, said: readonly Said[]): Promise<Alike> {
  const fields = Object.keys(key)
  const columns = fields.map((field) => table.columns.find((column) => column.field === field) ?? missing(field))
  const id = table.columns.find(({ isKey }) => isKey)?.field ?? ''
  const whole = said.filter((one) => Object.values(key).every((read) => read(one) !== undefined))
  const asked = columns.map(({ type }, index) => `$${index + 1}::${type}[]`)
  const rows = await tx.query<Row>({
    name: `find-alike-${table.name}-${fields.join('-')}`,
    text: `SELECT ${table.select} FROM ${table.name}
            WHERE status <> 'withdrawn'
              AND (${columns.map(({ name }) => name).join(', ')}) IN (SELECT * FROM unnest(${asked.join(', ')}))`,
    values: Object.values(key).map((read) => whole.map(read)),
  })
  return new Map(rows.map((row) => [String(row[id]), row]))
}

function missing(field: string): never {
  throw new Error(`The table has no field ${field}`)
}

/** What is decided counts for what comes behind it. */
export function learnAlike(alike: Alike, id: string, thing: Thing): void {
  alike.delete(id)
  if (thing.status !== 'withdrawn') alike.set(id, thing)
}
