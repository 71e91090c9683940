import type { Database } from '@lantoa/chassis/database/database'
import { openSnapshot, type Snapshot } from '@lantoa/chassis/database/snapshot'
import type { FileContent } from '@lantoa/contracts/define-file'
import { TABLE_TYPES } from '@lantoa/contracts/reporting/exports.http'
import { csvOf } from './csv.ts'
import type { Places } from './places.ts'
import type { Table } from './table.ts'
import { xlsxOf } from './xlsx.ts'

export type Format = keyof typeof TABLE_TYPES

/** Made of one moment of the database. The first table is the content, those after it say what it means. */
export type TablesOf = (snapshot: Snapshot) => readonly [Table, ...Table[]]

/** A file that begins to be made when somebody begins to read it. A CSV has the content alone. */
export function fileOf(
  { database, places }: { database: Database; places: Places },
  { name, format }: { name: string; format: Format },
  tablesOf: TablesOf,
): FileContent {
  async function* content(): AsyncGenerator<Uint8Array> {
    using _place = places.take()
    await using snapshot = await openSnapshot(database, 'export')
    const tables = tablesOf(snapshot)
    yield* format === 'csv' ? csvOf(tables[0]) : xlsxOf(tables)
  }
  return { name: `${name}.${format}`, mediaType: typeOf(format), content: content() }
}

function typeOf(format: Format): string {
  return format === 'csv' ? `${TABLE_TYPES.csv}; charset=utf-8` : TABLE_TYPES.xlsx
}
