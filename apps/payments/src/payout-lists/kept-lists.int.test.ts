import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPaymentsForTest } from '../../test/started-payments.ts'

let service: TestService
beforeAll(async () => {
  service = (await startPaymentsForTest()).service
})
afterAll(() => service.stop())

/** Some lines of two lists of a commune, and of one of another month. */
function linesOf(count: number): object[] {
  return Array.from({ length: count }, (_, line) => ({
    ...{ payout_id: uuid(), unit_code: '31027', since: line % 5 === 0 ? '2026-04-30' : '2026-03-05', line, version: 1 },
    ...{ kind: line % 2 === 0 ? 'merit' : 'social_assistance', paid: ['account', 'cash', 'proxy'][line % 3] },
    ...{ resident_id: line % 4 === 0 ? null : uuid(), candidates: line % 8 === 0 ? [uuid(), uuid()] : [] },
    ...{ status: 'listed', states: [], former_places: [], search_key: '', recorded_as: {}, elsewhere: false },
    ...{ recorded_by: 'officer', recorded_at: '2026-04-30T00:00:00Z' },
  }))
}

const write = (text: string, values: readonly unknown[] = []) => service.parts.database.query(text, values)

async function expectSums(): Promise<void> {
  const kept = await write('SELECT * FROM payout_list ORDER BY month, unit_code, kind')
  const counted = await write(
    `SELECT unit_code, date_trunc('month', since::timestamp)::date AS month, kind, count(*)::integer AS lines,
            (count(*) FILTER (WHERE paid = 'account'))::integer AS account,
            (count(*) FILTER (WHERE paid = 'cash'))::integer AS cash,
            (count(*) FILTER (WHERE paid = 'proxy'))::integer AS proxy,
            (count(*) FILTER (WHERE resident_id IS NULL AND sole_candidate IS NULL AND candidates <> '[]'))::integer AS several,
            (count(*) FILTER (WHERE resident_id IS NULL AND candidates = '[]'))::integer AS none
       FROM payout WHERE status <> 'withdrawn' GROUP BY 1, 2, 3 ORDER BY 2, 1, 3`,
  )
  expect(kept).toEqual(counted)
}

test('lists are what their lines add up to, whatever is written to lines', async () => {
  await write('INSERT INTO payout SELECT * FROM jsonb_populate_recordset(NULL::payout, $1)', [
    JSON.stringify(linesOf(60)),
  ])
  await expectSums()
  for (const change of [
    `UPDATE payout SET paid = 'cash' WHERE line % 7 = 0`,
    `UPDATE payout SET status = 'withdrawn' WHERE line % 9 = 0`,
    `UPDATE payout SET status = 'listed' WHERE line % 18 = 0`,
    `UPDATE payout SET resident_id = gen_random_uuid(), candidates = '[]' WHERE line % 16 = 0`,
    `UPDATE payout SET unit_code = '31018' WHERE line % 3 = 0`,
    `UPDATE payout SET since = '2026-02-01' WHERE line % 11 = 0`,
    `UPDATE payout SET sole_candidate = gen_random_uuid() WHERE resident_id IS NULL AND line % 24 = 8`,
    'UPDATE payout SET sole_candidate = NULL',
    'DELETE FROM payout WHERE line % 13 = 0',
    `UPDATE payout SET status = 'withdrawn' WHERE unit_code = '31018'`,
    'UPDATE payout SET line = line WHERE false',
  ]) {
    await write(change)
    await expectSums()
  }
  expect(await write('SELECT FROM payout_list')).not.toEqual([])
})

test('several who write lines of one list at a time all count', async () => {
  await write('DELETE FROM payout')
  const parts = Array.from({ length: 8 }, (_, part) =>
    linesOf(20).map((line, at) => ({ ...line, line: part * 20 + at, unit_code: at % 2 === 0 ? '31027' : '31018' })),
  )
  const insert = 'INSERT INTO payout SELECT * FROM jsonb_populate_recordset(NULL::payout, $1)'
  await Promise.all(parts.map((part) => write(insert, [JSON.stringify(part)])))
  await expectSums()
})
