import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeCommand } from '../src/governance/closings/commands.ts'
import { watchClosedDays } from '../src/governance/restatements/watch-closed-days.ts'
import { parseSigningKeys } from '../src/signing-keys.ts'
import { arrival, streamOf } from './arrival.ts'
import { boundaryChange, CHANGE_DAY, recordsOf } from './boundary-change.ts'
import { type LiveEngine, startLiveEngine } from './live-engine.ts'
import { finalTree } from './reference.ts'
import { openTestDatabase, type TestDatabase } from './test-database.ts'

const NOON = new Date('2026-03-30T05:00:00Z')
const TODAY = '2026-03-30'
const PERIODS = ['2025', '2026-02', '2026-W12', '2026-03-17']
const UNITS = ['91', '66', '31027', '31018', '24121']
const RUNS = { numRuns: Number(process.env.RUNS ?? 40) }
const PATIENCE = 600_000
const key = parseSigningKeys(`test:${'A'.repeat(43)}`).current

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(async () => {
  await database.drop()
})

async function startEmpty(): Promise<LiveEngine> {
  await database.query('TRUNCATE closing, closed_indicator, closed_window, closed_unit, closed_value, late_change')
  await database.query(`UPDATE closing_head SET position = 0, hash = repeat('0', 64)`)
  return startLiveEngine(database, watchClosedDays())
}

let closings = 0

/** Closes one period of each unit that is there. */
async function closeEach({ units }: LiveEngine, periods: readonly string[]): Promise<void> {
  await units.catchUp()
  const close = closeCommand({ name: 'reporting', database, units, now: () => NOON }, key)
  for (const [index, unit] of UNITS.entries()) {
    closings += 1
    const closingId = `01990f3e-7c1a-7000-8000-${String(closings).padStart(12, '0')}`
    const request = { params: { closingId }, body: { unit, period: periods[index % periods.length] ?? '2025' } }
    const caller = { subject: 'lead', units: ['VN'], roles: [], permissions: new Set() }
    await close.one(request as never, { caller, correlationId: 'test', now: NOON } as never)
  }
}

type Row = { place: string; part: string; closed: number; changed: number; now: number }

/** Of everything closed what it was, what was noted since, and what the cells say now. */
async function compare(): Promise<Row[]> {
  return database.query<Row>(
    `SELECT concat_ws(' ', position, unit, indicator_id) AS place, part,
            CASE part WHEN 'numerator' THEN numerator ELSE denominator END AS closed,
            sum((SELECT coalesce(sum(amount), 0) FROM late_change AS late
                  WHERE late.unit = closed_value.unit AND late.measure = closed_window.measure
                    AND after_position >= position AND day >= from_on AND day < until_on))::bigint AS changed,
            sum((SELECT coalesce(sum(amount), 0) FROM cell
                  WHERE cell.unit = closed_value.unit AND cell.measure = closed_window.measure
                    AND day >= from_on AND day < until_on))::bigint AS now
       FROM closed_value JOIN closed_window USING (position, indicator_id)
      GROUP BY position, unit, indicator_id, part, numerator, denominator`,
  )
}

const plan = fc.record({
  how: arrival,
  cut: fc.nat({ max: 100 }),
  second: fc.nat({ max: 100 }),
  periods: fc.shuffledSubarray(PERIODS, { minLength: 1 }),
  change: boundaryChange,
})

test(
  'whatever comes after a closing, in whatever boundaries: closed + noted = now, and nothing is noted twice',
  async () => {
    let noted = 0
    const property = fc.asyncProperty(plan, async ({ how, cut, second, periods, change }) => {
      const engine = await startEmpty()
      const stream = streamOf(how)
      const cuts = [cut, second].map((percent) => Math.floor((stream.length * percent) / 100)).sort((a, b) => a - b)
      const [first = 0, later = 0] = cuts
      const arrive = async (part: typeof stream) => {
        for (let start = 0; start < part.length; start += how.chunk)
          await engine.apply(part.slice(start, start + how.chunk))
      }
      await arrive(stream.slice(0, first))
      await engine.advance(TODAY)
      await closeEach(engine, periods)
      // While the second closings are made, counting goes on.
      await Promise.all([arrive(stream.slice(first, later)), closeEach(engine, [...periods.slice(1), '2026-01'])])
      await arrive(stream.slice(later))
      await arrive(recordsOf(finalTree(how.all), change).made)
      await engine.advance(CHANGE_DAY)
      const rows = await compare()
      for (const { place, part, closed, changed, now } of rows) expect(closed + changed, `${place} ${part}`).toBe(now)
      noted += rows.filter(({ changed }) => changed !== 0).length

      const [before] = await database.query('SELECT count(*) AS rows FROM late_change')
      await arrive(stream)
      expect((await database.query('SELECT count(*) AS rows FROM late_change'))[0]).toEqual(before)
      await engine.stop()
    })
    await fc.assert(property, RUNS)
    expect(noted).toBeGreaterThan(0)
  },
  PATIENCE,
)
