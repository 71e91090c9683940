import type { Tx } from '@lantoa/chassis/database/database'
import { columnsOf, type Renamed } from '../known-homes/erased-people.ts'

type Row = { readonly id: string; readonly sessionId: string; readonly before: string; readonly after: string }

const RETURNING = `RETURNING attendance_id AS id, session_id AS "sessionId", old.counts_for AS before, new.counts_for AS after`

/**
 * Calls residents who were erased by ids that nobody has. What does not fit of theirs is not known any more. What was told of
 * one who was merged into them keeps its id: it counts for somebody, and that is who they are now, until it is told whose it
 * is. Answers the attendances that changed, those of whom they counted with, and count with now, among them.
 */
export async function renameResidents(tx: Tx, renamed: readonly Renamed[]): Promise<string[]> {
  const values = columnsOf(renamed)
  const own = await tx.query<Row>({
    name: 'rename-attending-residents',
    text: `UPDATE attendance SET attendee_id = r.name, warnings = '{}', revision = revision + 1,
                  counts_for = coalesce(r.counts_for, nullif(attendance.counts_for, r.id), r.name)
             FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS r (id, name, counts_for)
            WHERE attendee_kind = 'resident' AND attendee_id = r.id ${RETURNING}`,
    values,
  })
  const others = await tx.query<Row>({
    name: 'rename-counted-residents',
    text: `UPDATE attendance SET counts_for = coalesce(r.counts_for, r.name), revision = revision + 1
             FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS r (id, name, counts_for)
            WHERE attendee_kind = 'resident' AND attendance.counts_for = r.id ${RETURNING}`,
    values,
  })
  const rows = [...own, ...others]
  return [...rows.map(({ id }) => id), ...(await reviseTogether(tx, rows))]
}

/** Gives a next revision to what stands together with attendances, before or after these changed. */
async function reviseTogether(tx: Tx, rows: readonly Row[]): Promise<string[]> {
  const found = await tx.query<{ id: string }>({
    name: 'revise-attendances-together',
    text: `UPDATE attendance SET revision = revision + 1
            WHERE attendee_kind = 'resident' AND attendance_id <> ALL($1::uuid[])
              AND session_id = ANY($2::uuid[]) AND counts_for = ANY($3::uuid[])
            RETURNING attendance_id AS id`,
    values: [
      rows.map(({ id }) => id),
      rows.map(({ sessionId }) => sessionId),
      rows.flatMap(({ before, after }) => [before, after]),
    ],
  })
  return found.map(({ id }) => id)
}
