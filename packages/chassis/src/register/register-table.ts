import type { Columns, ColumnType, Table } from '../database/table.ts'
import { table } from '../database/table.ts'
import type { Thing } from './thing.ts'

/** A thing as its table keeps it. */
export type Row = Thing & {
  /** The words by which it is found. */
  readonly searchKey: string
  readonly recordedAs: unknown
  readonly recordedBy: string
  readonly recordedAt: string
}

type Declared = { readonly fields: object; readonly thing: string; readonly idField: string; readonly within: string }

/**
 * The table of a register, `health_facility` of each `healthFacility`: its fields beside what every register keeps;
 * `found`: what `find` of its own rules says of a thing.
 */
export function registerTable<R extends Declared>(
  { thing, idField, within }: R,
  fields: { readonly [Field in keyof R['fields']]: ColumnType },
  found: Readonly<Record<string, ColumnType>> = {},
): Table<Row> {
  const columns = {
    ...{ [idField]: 'uuid key', [within]: 'text', since: 'date', ...fields, ...found },
    ...{ status: 'text', states: 'jsonb', version: 'integer', formerPlaces: 'jsonb', searchKey: 'text' },
    ...{ recordedAs: 'jsonb', recordedBy: 'text', recordedAt: 'instant' },
  }
  const name = thing.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return table<Row>(name, columns as unknown as Columns<Row>) // the fields of any register stand in the index type of Row
}
