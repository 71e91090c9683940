import type { Database, Tx } from '../database/database.ts'

type Asked = string | { readonly text: string; readonly values?: readonly unknown[] }

/**
 * The tables that statements would read from end to end though an index could serve them, if there is one that does: Postgres
 * is told to avoid it. `run` gets a source that answers each statement with no rows.
 */
export function tablesReadWhole(database: Database, run: (source: Tx) => Promise<unknown>): Promise<string[]> {
  return database.transaction(async (tx) => {
    await tx.query('SET LOCAL enable_seqscan = off')
    const tables: string[] = []
    const source = {
      async query(asked: Asked, values?: readonly unknown[]) {
        const { text, values: given } = typeof asked === 'string' ? { text: asked, values } : asked
        const plan = await tx.query<Record<string, string>>({ text: `EXPLAIN ${text}`, values: given ?? [] })
        const lines = plan.flatMap((row) => Object.values(row)).join('\n')
        tables.push(...[...lines.matchAll(/Seq Scan on (\w+)/g)].map(([, table = '']) => table))
        return []
      },
    }
    await run(source as unknown as Tx)
    return tables
  })
}
