import type { Statement, Tx } from '@lantoa/chassis/database/database'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerOf } from '../../test/commands.ts'
import { startIdentityForTest } from '../../test/known-world.ts'
import { resident } from '../../test/people.ts'
import { listReads } from '../access-log/store.ts'
import { writeChanges } from './changes.ts'
import { NO_SUCH_RESIDENT } from './domain.ts'

const NOW = new Date('2026-03-20T09:00:00Z')
let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

/** The transaction, with the names of the statements that went through it. */
function watched(tx: Tx, names: string[]): Tx {
  const query: Tx['query'] = (statement: Statement, values) => {
    names.push(typeof statement === 'string' ? statement : (statement.name ?? ''))
    return tx.query(statement, values)
  }
  return { ...tx, query }
}

test('a wave of changes is written to the access log by one statement, each with who was shown it', async () => {
  const given = [
    { role: 'volunteer', correlationId: 'c1' },
    { role: 'privacy_officer', correlationId: 'c2' },
    { role: 'volunteer', correlationId: 'c3' },
  ]
  const judged = given.map(({ role, correlationId }, index) => ({
    command: { caller: { ...callerOf(role), subject: role }, correlationId },
    decision: index === 2 ? NO_SUCH_RESIDENT : ({ ok: true, resident, fresh: false } as const),
  }))
  const names: string[] = []
  await service.parts.database.transaction((tx) => writeChanges(watched(tx, names), 'moveResident', judged, NOW))
  expect(names).toEqual(['update-residents', 'insert-reads'])
  const wanted = { hamletCodes: [resident.hamletCode], residentId: resident.residentId }
  const reads = await listReads(service.parts.database, wanted, { limit: 10, before: undefined })
  const logged = { operation: 'moveResident', readAt: NOW, residentId: resident.residentId }
  expect(reads).toMatchObject([
    { ...logged, readBy: 'privacy_officer', masked: true },
    { ...logged, readBy: 'volunteer', masked: false },
  ])
  const rows = await service.parts.database.query('SELECT correlation_id FROM access_log ORDER BY access_log_id')
  expect(rows.map(({ correlation_id }) => correlation_id)).toEqual(['c1', 'c2'])
})
