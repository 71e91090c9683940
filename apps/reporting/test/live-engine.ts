import { type Database, isTransient } from '@lantoa/chassis/database/database'
import { eventRecords } from '@lantoa/chassis/outbox/outbox'
import { createLogger } from '@lantoa/chassis/process/logger'
import { openUnitDirectory, type UnitDirectory } from '@lantoa/chassis/units/unit-directory'
import { followSources } from '../src/counting/engine/follow.ts'
import { advanceBoundaries, advanceTotals, createLiveEngine } from '../src/counting/engine/live.ts'
import type { Watcher } from '../src/counting/engine/watcher.ts'
import { eventOf, type Sent } from './world.ts'

export type LiveEngine = {
  units: UnitDirectory
  /** Applies records of several topics, a transaction each. */
  apply(sent: readonly Sent[]): Promise<void>
  advance(day: string): Promise<void>
  /** `unit measure day amount own`, sorted. */
  cells(): Promise<string[]>
  /** Totals that are not the sum of the cells before their day, as `unit measure`. */
  wrongTotals(): Promise<string[]>
  stop(): Promise<void>
}

/** The engine as the service runs it, on emptied tables. */
export async function startLiveEngine(database: Database, watcher?: Watcher): Promise<LiveEngine> {
  await database.query('TRUNCATE entity, entity_elsewhere, keyed, cell, cell_total, placement, unit')
  await database.query(`UPDATE boundary_day SET on_day = '1970-01-01'`)
  await database.query(`UPDATE total_day SET before_day = '-infinity', moving_to = NULL, moved_below = NULL`)
  const units = await openUnitDirectory({ database, log: createLogger({ service: 'test', level: 'silent' }) })
  const handlers = new Map(followSources(createLiveEngine(units, watcher)).map((handler) => [handler.topic, handler]))
  return {
    units,
    async apply(sent) {
      for (const [topic, records] of Map.groupBy(sent.map(recordOf), (record) => record.topic)) {
        await persist(() => database.transaction(async (tx) => handlers.get(topic)?.apply(tx, records)))
      }
    },
    async advance(day) {
      await advanceBoundaries(database, units, day, watcher)
      await advanceTotals(database, day)
    },
    async cells() {
      const rows = await database.query<{ text: string }>(
        `SELECT concat_ws(' ', unit, measure, day, amount, own) AS text FROM cell`,
      )
      return rows.map((row) => row.text).sort()
    },
    async wrongTotals() {
      const rows = await database.query<{ text: string }>(
        `SELECT concat_ws(' ', unit, measure) AS text FROM cell_total FULL JOIN (
            SELECT unit, measure, sum(amount) AS amount FROM cell, total_day WHERE day < before_day GROUP BY unit, measure
          ) AS again USING (unit, measure)
          WHERE coalesce(cell_total.amount, 0) <> coalesce(again.amount, 0)`,
      )
      return rows.map((row) => row.text)
    },
    stop: () => units.stop(),
  }
}

/** As a consumer does: what fails in passing is tried again. */
async function persist(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (attempt === 10 || !isTransient(error)) throw error
    }
  }
}

function recordOf(sent: Sent) {
  const [record] = eventRecords(eventOf(sent), [sent], { source: '/test', now: new Date(0) })
  if (!record) throw new Error('one entry makes one record')
  return { ...record, partition: 0, offset: 0 }
}
