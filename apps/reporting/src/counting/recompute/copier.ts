import { copyRows } from '@lantoa/chassis/database/copy-rows'
import type { Database } from '@lantoa/chassis/database/database'

export type Field = string | number | null

/** Writes rows by COPY while the next ones are being made: a few megabytes are in memory at most. */
export type Copier = {
  add(...fields: readonly Field[]): void
  /** Sends what has gathered if it is enough, and waits for what was sent before. */
  breathe(): Promise<void>
  /** Resolves when every row is in the table. */
  end(): Promise<void>
}

const ENOUGH = 1_000_000

/** `into` is a table, with its columns where not all are given. */
export function openCopier(database: Database, into: string): Copier {
  let text = ''
  let writing: Promise<void> = Promise.resolve()

  async function send(): Promise<void> {
    const before = writing
    const rows = text
    text = ''
    writing = before.then(() => copyRows(database, into, rows))
    writing.catch(() => undefined) // whoever waits for the next rows is told
    await before
  }

  return {
    add(...fields) {
      for (let index = 0; index < fields.length; index += 1) {
        if (index > 0) text += '\t'
        text += fieldOf(fields[index] ?? null)
      }
      text += '\n'
    },
    async breathe() {
      if (text.length >= ENOUGH) await send()
    },
    async end() {
      if (text !== '') await send()
      await writing
    },
  }
}

function fieldOf(value: Field): string {
  if (value === null) return '\\N'
  if (typeof value === 'number') return String(value)
  return /[\\\t\n\r]/.test(value) ? value.replace(/[\\\t\n\r]/g, (char) => ESCAPED[char] ?? char) : value
}

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
