import { countedFile, type Logging } from '@lantoa/chassis/access-log/log-exports'
import type { Database } from '@lantoa/chassis/database/database'
import { openSnapshot, type Snapshot } from '@lantoa/chassis/database/snapshot'
import type { RequestContext } from '@lantoa/chassis/http/api'
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

export type Maker = Logging & { readonly database: Database; readonly making: Places; readonly sending: Places }

type Rows = Table['rows'] extends AsyncIterable<infer Batch> ? Batch : never

/** What a file is called, and of what it is made for whom. */
type Asked = {
  readonly name: string
  readonly format: Format
  readonly operation: string
  readonly unitCode: string
  readonly context: Pick<RequestContext, 'caller' | 'now'>
}

/**
 * A file that begins to be made when somebody begins to read it, and is made to its end however slowly that is. A CSV has
 * the content alone.
 */
export function fileOf(maker: Maker, { name, format, context, ...exported }: Asked, tablesOf: TablesOf): FileContent {
  const { database, making, sending } = maker
  const { subject } = context.caller
  async function* made(counted: (rows: number) => void): AsyncGenerator<Uint8Array> {
    using _place = making.take(subject)
    await using snapshot = await openSnapshot(database, 'export')
    const [content, ...others] = tablesOf(snapshot)
    const first = { ...content, rows: counting(content.rows, counted) }
    yield* format === 'csv' ? csvOf(first) : xlsxOf([first, ...others])
  }
  async function* content(): AsyncGenerator<Uint8Array> {
    using _place = sending.take(subject)
    yield* countedFile(maker, { ...exported, ...context }, (counted) => spooled(made(counted)))
  }
  return { name: `${name}.${format}`, mediaType: typeOf(format), content: content() }
}

async function* counting(rows: Table['rows'], counted: (rows: number) => void): AsyncGenerator<Rows> {
  for await (const batch of rows) {
    counted(batch.length)
    yield batch
  }
}

function typeOf(format: Format): string {
  return format === 'csv' ? `${TABLE_TYPES.csv}; charset=utf-8` : TABLE_TYPES.xlsx
}
