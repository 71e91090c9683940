import type { Tx } from '../database/database.ts'
import { type Table, writtenAs } from '../database/table.ts'
import type { RequestContext } from '../http/api.ts'

/** Who is shown something, by which request, and when. */
export type Reader = Pick<RequestContext, 'caller' | 'correlationId' | 'now'>

/** The table of the things that are shown, its key, and the field of a line that names the thing. */
type Things<Line> = { readonly table: string; readonly key: string; readonly id: keyof Line & string }

type Line = { readonly at: string; readonly operation: string }

/**
 * A log of who was shown what: a table with a line for each thing and reader. Of things that only a dry run made it gets no
 * line: they are gone by the time that its lines are written.
 * @example see `text-reads.ts`
 */
export function readLog<One extends Line, Shown>(
  lines: Table<One>,
  things: Things<One>,
  /** What a line says beside the time and the operation. */
  lineOf: (shown: Shown, reader: Omit<Reader, 'now'>) => Partial<One>,
) {
  const insert = insertInto(lines, things)

  /** Each answer of a batch of commands shows a thing to whoever gave the command. */
  async function logAnswers(
    tx: Tx,
    operation: string,
    answers: readonly { readonly value: Shown; readonly command: Omit<Reader, 'now'> }[],
    now: Date,
  ): Promise<void> {
    if (answers.length === 0) return
    const said = answers.map(({ value, command }) => lineOf(value, command))
    await tx.keep(async (kept) => kept.write(insert(said, operation, now)))
  }

  /** Call it in the transaction that reads: what can't be logged is not shown. */
  async function logReads(tx: Tx, operation: string, shown: readonly Shown[], { now, ...reader }: Reader) {
    const answers = shown.map((value) => ({ value, command: reader }))
    await logAnswers(tx, operation, answers, now)
  }
  return { logReads, logAnswers }
}

/** The statement that writes lines, however many. */
function insertInto<One extends Line>({ name: log, columns }: Table<One>, { table, key, id }: Things<One>) {
  const said = columns.filter(({ field, isKey }) => !isKey && field !== 'at' && field !== 'operation')
  const names = said.map(({ name }) => name).join(', ')
  const lists = said.map(({ type }, index) => `$${index + 3}::${writtenAs(type)}[]`).join(', ')
  const thing = said.find(({ field }) => field === id)?.name
  const text = `INSERT INTO ${log} (read_at, operation, ${names})
    SELECT $1::timestamptz, $2, shown.* FROM unnest(${lists}) AS shown (${names})
     WHERE EXISTS (SELECT FROM ${table} WHERE ${key} = shown.${thing})`

  return (lines: readonly Partial<One>[], operation: string, now: Date) => ({
    name: `log-reads-of-${table}`,
    text,
    values: [
      ...[now.toISOString(), operation],
      ...said.map(({ field }) => lines.map((line) => line[field as keyof One])),
    ],
  })
}
