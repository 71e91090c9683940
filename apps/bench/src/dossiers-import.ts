import { type Bench, GROWTH, result } from './bench.ts'
import { describeRate } from './clock.ts'
import { copyAll, copyText } from './copy.ts'
import { benchPostgres, seedUnits, startServer } from './environment.ts'
import { postBatches } from './post-batches.ts'

const BATCH = 1_000
/** At the last of the sizes a province's hundred thousand. */
const BASE = 6
const COLUMNS = `dossier_code text, unit_code text, procedure_code text, intake text, received_on date, due_on date,
  finished_on date, state integer, as_of timestamptz`

/** Dossiers a thousand at a time, with their totals, everything on. */
export const dossiersImport: Bench = {
  name: 'dossiers-import',
  about: `dossiers in batches of ${BATCH} by HTTP, with totals by month, against COPY of the same rows in the same batches`,
  async run(note, scale) {
    const postgres = await benchPostgres()
    const url = postgres.urlOf('government')
    const government = await startServer('government-server.ts', {
      BENCH_DATABASE_URL: url,
      LANTOA_LOG_DATABASE_URL: postgres.urlOf('log'),
      KAFKA_BROKERS: '',
      BENCH_ROLE: 'centre_clerk',
    })
    await seedUnits(url)
    const path = '/government/v1/dossiers/batch'
    await postBatches(government, postgres.pid, path, batchesOf(0, 5))
    let sent = 5
    let ratio = { ours: Number.NaN, copied: Number.NaN }
    const growth: number[] = []
    for (const factor of GROWTH) {
      const batches = batchesOf(sent, Math.ceil(BASE * factor * scale))
      sent += batches.length
      const count = batches.length * BATCH
      const ours = await postBatches(government, postgres.pid, path, batches)
      const copied = await copyAll({ url, postgres: postgres.pid, columns: COLUMNS }, batches.map(rowsOf))
      note(`${factor}×: ours ${describeRate(count, 'dossiers', ours)}`)
      note(`${factor}×: COPY ${describeRate(count, 'rows', copied)}`)
      ratio = { ours: count / ours.seconds, copied: count / copied.seconds }
      growth.push(ratio.ours)
    }
    await government.stop()
    await postgres.stop()
    return [result('dossiers-import', 'rows/s', ratio.ours, ratio.copied, 0.2, { growth })]
  },
}

/** As a portal has them: most are over, received and finished in the months of half a year. */
function batchesOf(before: number, count: number) {
  return Array.from({ length: count }, (_, batch) =>
    Array.from({ length: BATCH }, (_, index) => dossierAt((before + batch) * BATCH + index)),
  )
}

type Dossier = ReturnType<typeof dossierAt>

function dossierAt(number: number) {
  const month = `2026-0${(number % 6) + 1}`
  const isOver = number % 10 !== 0
  return {
    dossierCode: `000.00.00.H01-260101-${String(number).padStart(7, '0')}`,
    ...{ unitCode: '31027', procedureCode: '2.000635', intake: number % 3 === 0 ? 'in_person' : 'online' },
    ...{ receivedOn: `${month}-02`, dueOn: `${month}-09`, finishedOn: isOver ? `${month}-08` : null },
    ...{ state: isOver ? 9 : 4, asOf: '2026-07-01T00:00:00Z' },
  }
}

function rowsOf(dossiers: readonly Dossier[]): string {
  return copyText(
    dossiers.map(({ dossierCode, unitCode, procedureCode, intake, receivedOn, dueOn, finishedOn, state, asOf }) => {
      return [dossierCode, unitCode, procedureCode, intake, receivedOn, dueOn, finishedOn, String(state), asOf]
    }),
  )
}
