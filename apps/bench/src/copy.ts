import { pipeline } from 'node:stream/promises'
import { openDatabase } from '@lantoa/chassis/database/database'
import { from as copyFrom } from 'pg-copy-streams'
import { type Elapsed, timed } from './clock.ts'

/** Rows as COPY reads them, a text for each transaction. */
export function copyText(rows: readonly (readonly (string | null)[])[]): string {
  return rows.map((row) => `${row.map(fieldOf).join('\t')}\n`).join('')
}

function fieldOf(value: string | null): string {
  return value === null
    ? '\\N'
    : value.replace(/[\\\t\n]/g, (char) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n' })[char] ?? '')
}

/** Copies texts into a new table made by `columns`, one transaction each: as durable as what is measured against it. */
export async function copyAll(
  { url, postgres, columns }: { url: string; postgres: number; columns: string },
  texts: readonly string[],
): Promise<Elapsed> {
  const database = openDatabase({ url, applicationName: 'bench' })
  const client = await database.connect('copy') // those of the pool send statements ahead, which a copy can't bear
  try {
    await client.query(`CREATE TABLE plain (${columns})`)
    return await timed({ client: process.pid, postgres }, async () => {
      for (const text of texts) {
        const stream = client.query(copyFrom('COPY plain FROM STDIN'))
        await pipeline([Buffer.from(text)], stream)
      }
    })
  } finally {
    await client.query('DROP TABLE IF EXISTS plain')
    await client.end()
    await database.close()
  }
}
