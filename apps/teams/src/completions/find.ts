import type { Database } from '@lantoa/chassis/database/database'
import type { StoredCompletion } from './completion.ts'
import { completion } from './store.ts'

/** What a resident has finished, under whichever id. */
export async function listCompletionsOf(database: Database, residentId: string): Promise<StoredCompletion[]> {
  return database.query<StoredCompletion>({
    name: 'list-completions-of',
    text: `SELECT ${completion.select} FROM completion
            WHERE learner_kind = 'resident' AND learner_id = ANY(same_residents($1)) ORDER BY completion_id`,
    values: [residentId],
  })
}
