import { v7 as uuid } from 'uuid'
import { type Bench, GROWTH, result } from './bench.ts'
import { describeRate, peakMegabytes } from './clock.ts'
import { copyAll, copyText } from './copy.ts'
import { benchPostgres, seedHomes, startServer, TEAM, untilUnitKnown, visitReport } from './environment.ts'
import { postBatches } from './post-batches.ts'

const BATCH = 1_000
const BASE = 5
/** As many as a service works on at once. */
const HOMES = 40_000
const COLUMNS = `visit_id uuid, household_id uuid, hamlet_code text, team_id uuid, visited_on date, outcome text,
  received_at timestamptz, next_try_on date, recorded_by text, report jsonb`

type Visit = { visitId: string } & ReturnType<typeof visitReport>

/** Visits a thousand at a time, with everything on: token, validation, locks, outbox, relay. */
export const visitBatch: Bench = {
  name: 'visit-batch',
  about: `visits in batches of ${BATCH} by HTTP, against COPY of the same rows in the same batches`,
  async run(note, scale) {
    const postgres = await benchPostgres()
    const url = postgres.urlOf('teams')
    const teams = await startServer('teams-server.ts', {
      BENCH_DATABASE_URL: url,
      LANTOA_LOG_DATABASE_URL: postgres.urlOf('log'),
      KAFKA_BROKERS: '',
    })
    const homes = await seedHomes(url, HOMES)
    await untilUnitKnown(teams, '31027.07')
    await postBatches(teams, postgres.pid, '/teams/v1/visits/batch', batchesOf(homes, 5))
    let ratio = { ours: Number.NaN, copied: Number.NaN }
    const growth: number[] = []
    for (const factor of GROWTH) {
      const batches = batchesOf(homes, Math.ceil(BASE * factor * scale))
      const count = batches.length * BATCH
      const ours = await postBatches(teams, postgres.pid, '/teams/v1/visits/batch', batches)
      const copied = await copyAll({ url, postgres: postgres.pid, columns: COLUMNS }, batches.map(rowsOf))
      note(`${factor}×: ours ${describeRate(count, 'visits', ours)}`)
      note(`${factor}×: COPY ${describeRate(count, 'rows', copied)}`)
      ratio = { ours: count / ours.seconds, copied: count / copied.seconds }
      growth.push(ratio.ours)
    }
    const peak = peakMegabytes(teams.pid)
    await teams.stop()
    await postgres.stop()
    return [result('visit-batch', 'rows/s', ratio.ours, ratio.copied, 0.3, { growth, peakMegabytes: peak })]
  },
}

function batchesOf(homes: readonly string[], count: number): Visit[][] {
  return Array.from({ length: count }, (_, batch) =>
    Array.from({ length: BATCH }, (_, index) => {
      const home = homes[(batch * BATCH + index) % homes.length] ?? ''
      return { visitId: uuid(), ...visitReport(home) }
    }),
  )
}

function rowsOf(visits: readonly Visit[]): string {
  const receivedAt = new Date().toISOString()
  return copyText(
    visits.map((visit) => {
      const report = { ...visit, hamletCode: '31027.07', visitedOn: '2026-03-17', receivedAt, nextTryOn: null }
      const { visitId, householdId, outcome } = visit
      const state = ['31027.07', TEAM, '2026-03-17', outcome, receivedAt, null, 'tester']
      return [visitId, householdId, ...state, JSON.stringify(report)]
    }),
  )
}
