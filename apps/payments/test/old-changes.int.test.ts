import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { EVENING } from './known-world.ts'
import { startPaymentsForTest } from './started-payments.ts'

test('a service forgets by and by the changes that nobody sends again', async () => {
  const { service } = await startPaymentsForTest({ sweepInterval: 20 })
  const { database } = service.parts
  await database.query(
    `INSERT INTO change_made (subject, version, operation, content, made_at)
     SELECT days::text, 1, 'correctMerchant', '', $1::timestamptz - make_interval(days => days)
       FROM unnest(ARRAY[401, 399]) AS days`,
    [EVENING.toISOString()],
  )
  const subjects = () => database.query('SELECT subject FROM change_made')
  for (let tries = 0; tries < 100 && (await subjects()).length > 1; tries += 1) await sleep(20)
  expect(await subjects()).toEqual([{ subject: '399' }])
  await service.stop()
})
