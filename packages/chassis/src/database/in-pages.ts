import type { Tx } from './database.ts'

/** As many rows as are at hand at once. */
const ROWS = 1_000
let opened = 0

/**
 * The rows of a query page by page: for those of which nobody knows how many there are. All as of the first page,
 * whatever the transaction writes meanwhile.
 */
export async function* inPages<Row>(
  tx: Pick<Tx, 'query'>,
  text: string,
  values: readonly unknown[] = [],
  rowsAtOnce = ROWS,
): AsyncGenerator<Row[]> {
  opened += 1
  const cursor = `page_${opened}`
  await tx.query(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${text}`, values)
  try {
    for (;;) {
      const rows = await tx.query<Row>(`FETCH ${rowsAtOnce} FROM ${cursor}`)
      if (rows.length > 0) yield rows
      if (rows.length < rowsAtOnce) return
    }
  } finally {
    // Whoever stops early, or fails, may go on with the transaction only where it has not failed.
    await tx.query(`CLOSE ${cursor}`).catch(() => undefined)
  }
}
