import type { Database, Tx } from '@lantoa/chassis/database/database'
import { listOf } from '@lantoa/chassis/database/list-of'
import { table } from '@lantoa/chassis/database/table'
import { type Codes, placedIn } from '@lantoa/chassis/units/places-to-read'
import { listCompletions as listRoute } from '@lantoa/contracts/teams/completions.http'
import { columnsOf, type Renamed } from '../known-homes/erased-people.ts'
import { onceKey, type StoredCompletion } from './completion.ts'

export const completion = table<StoredCompletion>('completion', {
  ...{ completionId: 'uuid key', version: 'integer', revision: 'integer', learnedKind: 'text', learnedId: 'uuid' },
  ...{ learnerKind: 'text', learnerId: 'uuid', countsFor: 'uuid', unitCode: 'text', unitFrom: 'date', day: 'date' },
  ...{ recordedBy: 'text', receivedAt: 'instant', withdrawal: 'jsonb' },
})

const list = listOf(completion, listRoute)

export function listCompletions(source: Database, query: Parameters<typeof list>[1], codes: Codes) {
  return list(source, query, placedIn('unit_code', codes))
}

type Once = Pick<StoredCompletion, 'learnedId' | 'learnerKind' | 'countsFor'>

/** What of these is finished already. */
export async function findFinished(tx: Tx, said: readonly Once[]): Promise<Set<string>> {
  if (said.length === 0) return new Set()
  const rows = await tx.query<Once>({
    name: 'find-finished',
    text: `SELECT learned_id AS "learnedId", learner_kind AS "learnerKind", counts_for AS "countsFor"
             FROM completion WHERE withdrawal IS NULL AND (learned_id, learner_kind, counts_for) IN
               (SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[]))`,
    values: [
      said.map(({ learnedId }) => learnedId),
      said.map(({ learnerKind }) => learnerKind),
      said.map(({ countsFor }) => countsFor),
    ],
  })
  return new Set(rows.map(onceKey))
}

/** Calls residents who were erased by ids that nobody has. Answers the ids of what was changed. */
export async function renameLearners(tx: Tx, renamed: readonly Renamed[]): Promise<string[]> {
  const values = columnsOf(renamed)
  const rows = await tx.query<{ id: string }>({
    name: 'rename-learners',
    text: `UPDATE completion SET learner_id = r.name, revision = revision + 1,
                  counts_for = coalesce(r.counts_for, nullif(completion.counts_for, r.id), r.name)
             FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS r (id, name, counts_for)
            WHERE learner_kind = 'resident' AND learner_id = r.id RETURNING completion_id AS id`,
    values,
  })
  // What was told of one who was merged into them keeps its id, and counts for who they are now.
  const counted = await tx.query<{ id: string }>({
    name: 'rename-counted-learners',
    text: `UPDATE completion SET counts_for = coalesce(r.counts_for, r.name), revision = revision + 1
             FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS r (id, name, counts_for)
            WHERE learner_kind = 'resident' AND completion.counts_for = r.id RETURNING completion_id AS id`,
    values,
  })
  return [...rows, ...counted].map(({ id }) => id)
}

/** Has what residents finished, who were merged or parted, count for who stands for them by now. Nothing counts for who was erased. */
export async function recountLearners(tx: Tx, residentIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>({
    name: 'recount-learners',
    text: `UPDATE completion SET counts_for = heir_of(learner_id), revision = revision + 1
            WHERE learner_kind = 'resident' AND counts_for <> heir_of(learner_id)
              AND learner_id = ANY(ARRAY(SELECT unnest(same_residents(id)) FROM unnest($1::uuid[]) AS id))
              AND NOT EXISTS (SELECT FROM resident WHERE resident_id = heir_of(learner_id) AND birth_month IS NULL)
            RETURNING completion_id AS id`,
    values: [residentIds],
  })
  return rows.map(({ id }) => id)
}
