import { setTimeout as sleep } from 'node:timers/promises'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { someResident } from '../../test/known-world.ts'
import { payoutLinesOf } from '../../test/payout-lines.ts'
import { publishResidents, startPaymentsForTest } from '../../test/started-payments.ts'

let service: TestService
beforeAll(async () => {
  service = (await startPaymentsForTest()).service
})
afterAll(() => service.stop())

const { officer, next, record } = payoutLinesOf(() => service)

async function isWaiting(): Promise<boolean> {
  const rows = await service.parts.database.query(`SELECT FROM pg_locks WHERE NOT granted`)
  return rows.length > 0
}

test('whoever corrects a line has its people before the line, as who takes over what became of them', async () => {
  const [one, other] = [someResident(), someResident()]
  await publishResidents(service, [one, other])
  const { payoutId } = await record(next({ candidates: [one.residentId, other.residentId] })).orThrow()
  const changes = [
    () => officer().correctPayout({ params: { payoutId }, ifMatch: 1, body: { paid: 'cash' } }),
    () => officer().correctPayout({ params: { payoutId }, ifMatch: 2, body: { residentId: one.residentId } }),
    () =>
      officer().advancePayout({ params: { payoutId }, ifMatch: 3, body: { status: 'withdrawn', on: '2026-03-10' } }),
  ]
  for (const change of changes) {
    const answer = await service.parts.database.transaction(async (tx) => {
      await tx.query('SELECT FROM resident WHERE resident_id = $1 FOR NO KEY UPDATE', [one.residentId])
      const changing = change()
      while (!(await isWaiting())) await sleep(10)
      // Whoever held the line by now would wait for us, and we for them.
      await tx.query('SELECT FROM payout WHERE payout_id = $1 FOR UPDATE NOWAIT', [payoutId])
      return { changing }
    })
    expect((await answer.changing).error).toBeUndefined()
  }
})
