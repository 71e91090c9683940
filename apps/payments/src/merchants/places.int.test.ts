import { placesWatcher } from '@lantoa/chassis/register/places-watcher'
import { countWaiting, republishAll } from '@lantoa/chassis/testing/topic-content'
import { lockTreeForChange } from '@lantoa/chassis/units/unit-store'
import { merchants } from '@lantoa/contracts/payments/merchants'
import { unitChanged } from '@lantoa/contracts/teams/units.events'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { someUnit } from '../../test/known-world.ts'
import { startPaymentsForTest } from '../../test/started-payments.ts'
import { merchant } from './merchants.ts'

const [WHOLE, PART, OTHER] = ['31027.20', '31027.21', '31027.22'] as const
const ON = '2026-01-01'
let world: Awaited<ReturnType<typeof startPaymentsForTest>>

/** A merchant of a hamlet that was split lies in one of its parts. */
beforeAll(async () => {
  world = await startPaymentsForTest()
  const hamlet = { level: 'hamlet', parentCode: '31027', validFrom: '2025-07-01' }
  const successors = [PART, OTHER].map((code) => ({ code, validFrom: ON, extent: 'partial' }))
  const units = [
    someUnit({ ...hamlet, code: WHOLE, validTo: ON, successors }),
    ...[PART, OTHER].map((code) => someUnit({ ...hamlet, code, validFrom: ON })),
  ]
  const entries = units.map((data) => ({ key: `${data.code}@${data.validFrom}`, data, sequence: 1 }))
  await world.service.publish(unitChanged, entries)
  await world.service.settled()
  const { recordMerchant, correctMerchant } = world.service.as({ roles: ['volunteer'], units: ['31027'] }).payments
  const params = { merchantId: uuid() }
  const body = { hamletCode: WHOLE, since: '2025-07-01', name: 'Quán nước', kind: 'stall' as const }
  await recordMerchant({ params, body }).orThrow()
  await correctMerchant({ params, body: { hamletCode: PART }, ifMatch: 1 }).orThrow()
})
afterAll(() => world.service.stop())

test.each([
  ['another unit', OTHER, false, false],
  ['its unit', PART, false, true],
  ['the unit that it was assigned from', WHOLE, false, true],
  ['a unit that may be open again', OTHER, true, true],
])('a change of %s concerns what was assigned: %s', async (_what, code, reopens, expected) => {
  const { parts } = world.service
  const watcher = placesWatcher(parts, merchants, merchant, async () => undefined)
  const concerns = parts.database.transaction((tx) => watcher.concerns(tx, { codes: [code], reopens }))
  expect(await concerns).toBe(expected)
})

test('a register is sent again while units change, and neither waits for the other in a ring', async () => {
  const { database } = world.service.parts
  const send = (body: { topic: string; limit: number; cursor?: string }) =>
    world.service
      .as({ roles: ['admin'] })
      .payments.republish({ body })
      .orThrow()
  let republishing: Promise<number> | undefined
  await database.transaction(async (tx) => {
    await lockTreeForChange(tx)
    republishing = republishAll(send, merchants.changed.topic.name, 1_000)
    await expect.poll(() => countWaiting(database)).toBe(1)
    await tx.query('UPDATE merchant SET version = version')
  })
  expect(await republishing).toBe(1)
})
