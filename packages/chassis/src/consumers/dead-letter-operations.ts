import type { operationRoutes } from '@lantoa/contracts/operations/operations.http'
import type { Database } from '../database/database.ts'
import type { Handlers } from '../http/api.ts'
import { decodeCursor, pageFrom } from '../http/cursors.ts'
import { accept, refuse } from '../http/outcome.ts'
import {
  type ConsumerDefinition,
  type DeadLetter,
  dropDeadLetter,
  findDeadLetter,
  listDeadLetters,
  type Repair,
  retryDeadLetter,
} from './dead-letters.ts'

type Routes = Pick<typeof operationRoutes, 'listDeadLetters' | 'getDeadLetter' | 'retryDeadLetter' | 'dropDeadLetter'>

const NO_SUCH_LETTER = refuse('not-found', 'There is no such dead letter.')

/** What operators do with records that could not be applied. */
export function deadLetterHandlers(database: Database, consumers: readonly ConsumerDefinition[]): Handlers<Routes> {
  return {
    async listDeadLetters({ query }) {
      const [after] = decodeCursor(query.cursor, ['uuid']) ?? []
      const letters = await listDeadLetters(database, { limit: query.limit + 1, after })
      return accept(pageFrom(letters, query.limit, ({ id }) => [id], summaryOf))
    },
    async getDeadLetter({ params }) {
      const letter = await findDeadLetter(database, params.deadLetterId)
      if (!letter) return NO_SUCH_LETTER
      return accept({ ...summaryOf(letter), headers: letter.headers, payload: letter.value })
    },
    async retryDeadLetter({ params }) {
      return answerRepair(await retryDeadLetter(database, consumers, params.deadLetterId))
    },
    async dropDeadLetter({ params }) {
      return answerRepair(await dropDeadLetter(database, consumers, params.deadLetterId))
    },
  }
}

function answerRepair(repair: Repair | undefined) {
  if (!repair) return NO_SUCH_LETTER
  if (repair.failing === undefined) return accept({ applied: repair.applied })
  return refuse('still-failing', `${repair.applied} applied, then: ${repair.failing}`)
}

function summaryOf(letter: DeadLetter) {
  const { id, group, topic, partition, offset, key, reason, attempts, parked, failedAt } = letter
  return {
    deadLetterId: id,
    group,
    topic,
    partition,
    offset,
    key,
    reason,
    attempts,
    parked,
    failedAt: failedAt.toISOString(),
  }
}
