import type { Database, Tx } from '@lantoa/chassis/database/database'
import { table } from '@lantoa/chassis/database/table'
import type { RequestContext } from '@lantoa/chassis/http/api'
import type { VisitRead } from '@lantoa/contracts/teams/visit-reads.http'

export const visitRead = table<VisitRead & { visitReadId: number }>('visit_read', {
  ...{ visitReadId: 'bigint key', at: 'instant as read_at', readBy: 'text', operation: 'text' },
  ...{ visitId: 'uuid', hamletCode: 'text' },
})

type Shown = Pick<VisitRead, 'visitId' | 'hamletCode'>
type Reader = Pick<RequestContext, 'caller' | 'now'>

/** Writes down that a caller is going to be shown what was said at doors. */
export async function logReads(
  source: Database | Tx,
  operation: string,
  visits: readonly Shown[],
  { now, ...command }: Reader,
): Promise<void> {
  const answers = visits.map((value) => ({ value, command }))
  await logAnswers(source, operation, answers, now)
}

/** The same of a batch of commands: each answer shows a visit to whoever gave the command. */
export async function logAnswers(
  source: Database | Tx,
  operation: string,
  answers: readonly { value: Shown; command: Omit<Reader, 'now'> }[],
  now: Date,
): Promise<void> {
  if (answers.length === 0) return
  await source.query({
    name: 'insert-visit-reads',
    text: `INSERT INTO visit_read (read_at, operation, read_by, visit_id, hamlet_code)
           SELECT $1, $2, shown.* FROM unnest($3::text[], $4::uuid[], $5::text[]) AS shown (read_by, id, hamlet_code)
            WHERE EXISTS (SELECT FROM visit WHERE visit_id = shown.id)`, // none that only a dry run made
    values: [
      ...[now, operation],
      answers.map(({ command }) => command.caller.subject),
      answers.map(({ value }) => value.visitId),
      answers.map(({ value }) => value.hamletCode),
    ],
  })
}
