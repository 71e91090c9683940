import type { Tx } from '@lantoa/chassis/database/database'
import { table } from '@lantoa/chassis/database/table'
import type { FactEdit } from './facts.ts'
import type { Edit } from './versions.ts'

/** An edit of a home or a person. */
export type FieldEdit = Edit & { readonly subjectId: string }

export const fieldEdit = table<FieldEdit>('field_edit', {
  subjectId: 'uuid key',
  field: 'text',
  saw: 'jsonb',
  says: 'jsonb',
  madeAt: 'instant',
  madeBy: 'text',
})

/** All edits of homes and people, by subject; call it under the locks of their rows. */
export async function findEdits(tx: Tx, subjectIds: readonly string[]): Promise<Map<string, FieldEdit[]>> {
  const rows = await tx.query<FieldEdit>({
    name: 'find-field-edits',
    text: `SELECT ${fieldEdit.select} FROM field_edit WHERE subject_id = ANY($1::uuid[])`,
    values: [subjectIds],
  })
  return Map.groupBy(rows, ({ subjectId }) => subjectId)
}

type Correction = { readonly subjectId: string; readonly by: string; readonly edits: readonly FactEdit[] }

/**
 * Keeps what was changed with the present state in view, as made now: what comes late from a door is compared with it. A
 * proposal that says the same is settled.
 */
export function keepCorrections(tx: Tx, corrections: readonly Correction[], now: Date): void {
  const rows = corrections.flatMap(({ subjectId, by, edits }) =>
    edits.map((edit) => ({ ...edit, subjectId, madeAt: now.toISOString(), madeBy: by })),
  )
  if (rows.length === 0) return
  fieldEdit.insert(tx, rows)
  tx.write({
    name: 'resolve-held-conflicts',
    text: `UPDATE held_conflict SET state = 'resolved'
             FROM jsonb_to_recordset($1::jsonb) AS t("subjectId" uuid, field text, says jsonb)
            WHERE (household_id = t."subjectId" OR (household_id IS NULL AND resident_id = t."subjectId"))
              AND held_conflict.field = t.field AND state = 'open' AND proposed IS NOT DISTINCT FROM nullif(t.says, 'null')`,
    values: [JSON.stringify(rows)],
  })
}
