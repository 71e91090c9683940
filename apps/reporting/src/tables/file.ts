import type { Database } from '@lantoa/chassis/database/database'
import { openSnapshot, type Snapshot } from '@lantoa/chassis/database/snapshot'
import { spooled } from '@lantoa/chassis/http/spool'
import type { FileContent } from '@lantoa/contracts/define-file'
import { TABLE_TYPES } from '@lantoa/contracts/reporting/exports.http'
import { csvOf } from './csv.ts'
import type { Places } from './places.ts'
import type { Table } from './table.ts'
import { xlsxOf } from './xlsx.ts'

export type Format = keyof typeof TABLE_TYPES

/** Made of one moment of the database. The first table is the content, those after it say what it means. */
export type TablesOf = (snapshot: Snapshot) => readonly [Table, ...Table[]]

export type Maker = { readonly database: Database; readonly making: Places; readonly sending: Places }

/**
 * A file that begins to be made when somebody begins to read it, and is made to its end however slowly that is. A CSV has
 * the content alone.
 */
export function fileOf(
  { database, making, sending }: Maker,
  { name, format, subject }: { name: string; format: Format; subject: string },
  tablesOf: TablesOf,
): FileContent {
  async function* made(): AsyncGenerator<Uint8Array> {
    using _place = making.take(subject)
    await using snapshot = await openSnapshot(database, 'export')
    const tables = tablesOf(snapshot)
    yield* format === 'csv' ? csvOf(tables[0]) : xlsxOf(tables)
  }
  async function* content(): AsyncGenerator<Uint8Array> {
    using _place = sending.take(subject)
    yield* spooled(made())
  }
  return { name: `${name}.${format}`, mediaType: typeOf(format), content: content() }
}

function typeOf(format: Format): string {
  return format === 'csv' ? `${TABLE_TYPES.csv}; charset=utf-8` : TABLE_TYPES.xlsx
}
