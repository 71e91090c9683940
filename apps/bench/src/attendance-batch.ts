import { openDatabase } from '@lantoa/chassis/database/database'
import { v7 as uuid } from 'uuid'
import { type Bench, GROWTH, result } from './bench.ts'
import { describeRate } from './clock.ts'
import { copyAll, copyText } from './copy.ts'
import { benchPostgres, seedHomes, startServer, untilUnitKnown } from './environment.ts'
import { postBatches } from './post-batches.ts'

/** As many come to a large session. */
const BATCH = 500
const BASE = 6
/** As many as a service works on at once. */
const COLUMNS = `attendance_id uuid, version integer, revision integer, session_id uuid, attendee_kind text,
  attendee_id uuid, counts_for uuid, actions text[], recorded_actions text[], recorded_by text,
  received_at timestamptz, withdrawal jsonb`

type Attendance = {
  attendanceId: string
  sessionId: string
  attendeeKind: 'resident'
  attendeeId: string
  actions: string[]
}

/** Who was at sessions, all of one in one request, with everything on. */
export const attendanceBatch: Bench = {
  name: 'attendance-batch',
  about: `attendances of ${BATCH} people a session in one batch, against COPY of the same rows in the same batches`,
  async run(note, scale) {
    const postgres = await benchPostgres()
    const url = postgres.urlOf('teams')
    const teams = await startServer('teams-server.ts', {
      BENCH_DATABASE_URL: url,
      LANTOA_LOG_DATABASE_URL: postgres.urlOf('log'),
      KAFKA_BROKERS: '',
    })
    await seedHomes(url, 1)
    await untilUnitKnown(teams, '31027.07')
    const people = await seedPeople(url)
    await postBatches(teams, postgres.pid, '/teams/v1/attendances/batch', await batchesOf(url, people, 2))
    let ratio = { ours: Number.NaN, copied: Number.NaN }
    const growth: number[] = []
    for (const factor of GROWTH) {
      const batches = await batchesOf(url, people, Math.ceil(BASE * factor * scale))
      const count = batches.length * BATCH
      const ours = await postBatches(teams, postgres.pid, '/teams/v1/attendances/batch', batches)
      const copied = await copyAll({ url, postgres: postgres.pid, columns: COLUMNS }, batches.map(rowsOf))
      note(`${factor}×: ours ${describeRate(count, 'attendances', ours)}`)
      note(`${factor}×: COPY ${describeRate(count, 'rows', copied)}`)
      ratio = { ours: count / ours.seconds, copied: count / copied.seconds }
      growth.push(ratio.ours)
    }
    await teams.stop()
    await postgres.stop()
    return [result('attendance-batch', 'rows/s', ratio.ours, ratio.copied, 0.3, { growth })]
  },
}

async function seedPeople(url: string): Promise<string[]> {
  const database = openDatabase({ url, applicationName: 'bench' })
  const rows = await database.query<{ id: string }>(
    `INSERT INTO resident (resident_id, sequence, birth_month, stays, household_ids)
     SELECT gen_random_uuid(), 1, '1980-01', jsonb_build_array(jsonb_build_object('householdId', gen_random_uuid(),
              'hamletCode', '31027.07', 'from', '2025-07-01', 'until', null)), '{}'
       FROM generate_series(1, $1) RETURNING resident_id AS id`,
    [BATCH],
  )
  await database.close()
  return rows.map(({ id }) => id)
}

/** A session for each batch, which was held. */
async function batchesOf(url: string, people: readonly string[], count: number): Promise<Attendance[][]> {
  const ids = Array.from({ length: count }, () => uuid())
  const database = openDatabase({ url, applicationName: 'bench' })
  await database.query(
    `INSERT INTO session (session_id, version, revision, kind, title, topics, unit_code, unit_from, place, mode, audiences,
                          starts_at, day, minutes, trainer_ids, partners, status, headcounts, attended, recorded_as,
                          recorded_by, recorded_at)
     SELECT id, 1, 1, 'practice', 'Thanh toán số', '{online_payment}', '31027.07', '2025-07-01', '', 'in_person',
            '{residents}', '2026-03-17T12:00:00Z', '2026-03-17', 90, '{}', '[]', 'held', '[]', 0, '{}', 'bench', now()
       FROM unnest($1::uuid[]) AS id`,
    [ids],
  )
  await database.close()
  const of = { attendeeKind: 'resident' as const, actions: ['install_app'] }
  return ids.map((sessionId) => people.map((attendeeId) => ({ attendanceId: uuid(), sessionId, attendeeId, ...of })))
}

function rowsOf(attendances: readonly Attendance[]): string {
  const receivedAt = new Date().toISOString()
  return copyText(
    attendances.map(({ attendanceId, sessionId, attendeeKind, attendeeId, actions }) => {
      const list = `{${actions.join()}}`
      const who = [attendanceId, '1', '1', sessionId, attendeeKind, attendeeId, attendeeId]
      return [...who, list, list, 'tester', receivedAt, null]
    }),
  )
}
