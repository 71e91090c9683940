import type { TestService } from '@lantoa/chassis/testing/started-service'
import { type VerifyOptions, verifyClosings } from '@lantoa/sdk/verify-closings'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HAMLET, idOf, publishHouseholds, startReportingForTest } from '../../../test/commune.ts'

let service: TestService
const province = () => service.as({ roles: ['province_lead'], units: ['91'] }).reporting
const id = (number: number) => idOf(8, number) as never

const CLOSINGS = [
  ['31027', '2026-W10'],
  ['91', '2026-02'],
  ['31018', '2026-W10'],
] as const

beforeAll(async () => {
  service = await startReportingForTest()
  await publishHouseholds(service, HAMLET, 1, 40)
  await service.settled()
  for (const [index, [unit, period]] of CLOSINGS.entries()) {
    await province()
      .closePeriod({ params: { closingId: id(index + 1) }, body: { unit, period } })
      .orThrow()
  }
})
afterAll(() => service.stop())

function check(options: Partial<VerifyOptions> = {}) {
  return verifyClosings(province(), { units: ['91'], ...options })
}

/** Does something behind the service's back, looks, and puts it right again. */
async function broken(statement: string, options: Partial<VerifyOptions> = {}) {
  const { database } = service.parts
  const tables = ['closing', 'closing_head', 'closed_indicator', 'closed_unit', 'closed_value']
  for (const table of tables) await database.query(`CREATE TABLE kept_${table} AS TABLE ${table}`)
  await database.query(statement)
  const found = await check(options)
  for (const table of tables) {
    await database.query(`TRUNCATE ${table}`)
    await database.query(`INSERT INTO ${table} SELECT * FROM kept_${table}`)
    await database.query(`DROP TABLE kept_${table}`)
  }
  return found.broken
}

test('what nobody touched is as it was closed', async () => {
  const found = await check()
  const last = { position: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }
  expect(found).toEqual({ links: 3, checked: 3, last, broken: undefined })
  expect(await check({ noted: found.last?.hash ?? '' })).toMatchObject({ broken: undefined })
  const { keys } = await province().listClosingKeys().orThrow()
  const noted = Object.fromEntries(keys.map(({ kid, x }) => [kid, x]))
  expect(await check({ keys: noted })).toMatchObject({ broken: undefined })
})

const FIRST = { position: 1, closingId: idOf(8, 1), unit: '31027@2025-07-01', period: '2026-W10' }

test.each([
  [
    'a value',
    `UPDATE closed_value SET numerator = numerator + 1 WHERE position = 1 AND unit = '${HAMLET}' AND indicator_id = 'I-04'`,
  ],
  ['no data', `UPDATE closed_value SET value = 0 WHERE position = 1 AND value IS NULL`],
  ['a value less', `DELETE FROM closed_value WHERE position = 1 AND indicator_id = 'I-04'`],
  [
    'a definition',
    `UPDATE closed_indicator SET numerator = '{households}' WHERE position = 1 AND indicator_id = 'I-05'`,
  ],
  ['whose value it is', `UPDATE closed_unit SET since = '2025-07-02' WHERE position = 1 AND unit = '${HAMLET}'`],
])('%s that was changed is named', async (_what, statement) => {
  expect(await broken(statement)).toEqual({ ...FIRST, fault: 'values-altered' })
})

test('who closed what and when is part of it', async () => {
  const altered = { ...FIRST, fault: 'closing-altered' }
  expect(await broken(`UPDATE closing SET closed_by = 'nobody' WHERE position = 1`)).toEqual(altered)
  expect(await broken(`UPDATE closing SET closed_at = closed_at - interval '1 ms' WHERE position = 1`)).toEqual(altered)
})

test('a link that was altered, taken out or signed by somebody else is named by its place', async () => {
  expect(await broken(`UPDATE closing SET body_hash = repeat('0', 64) WHERE position = 2`)).toEqual({
    ...{ position: 2, fault: 'link-altered' },
  })
  expect(await broken(`UPDATE closing SET previous_hash = repeat('1', 64) WHERE position = 3`)).toMatchObject({
    ...{ position: 3, fault: 'link-altered' },
  })
  expect(await broken('DELETE FROM closing WHERE position = 2')).toEqual({ position: 2, fault: 'missing' })
  expect(await broken('DELETE FROM closing WHERE position = 3')).toEqual({ position: 3, fault: 'missing' })
  const other = `UPDATE closing SET signature = (SELECT signature FROM closing WHERE position = 1) WHERE position = 2`
  expect(await broken(other)).toEqual({ position: 2, fault: 'wrongly-signed' })
  expect(await broken(`UPDATE closing SET key_id = 'other' WHERE position = 2`)).toEqual({
    ...{ position: 2, fault: 'unknown-key' },
  })
})

test('a shorter chain with a head that fits is only seen by who has noted the last hash', async () => {
  const { last } = await check()
  const shorter = `WITH gone AS (DELETE FROM closing WHERE position = 3)
    UPDATE closing_head SET position = 2, hash = (SELECT hash FROM closing WHERE position = 2)`
  expect(await broken(shorter)).toBeUndefined()
  expect(await broken(shorter, { noted: last?.hash ?? '' })).toEqual({ fault: 'noted-hash-gone' })
})

test('keys that were noted are believed, whatever the service names', async () => {
  const other = { test: Buffer.from(new Uint8Array(32).fill(9)).toString('base64url') }
  const { broken: found } = await check({ keys: other })
  expect(found).toEqual({ position: 1, fault: 'wrongly-signed' })
})
