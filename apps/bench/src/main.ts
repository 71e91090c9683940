import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { whyNoBroker } from '@lantoa/testkit/broker'
import { attendanceBatch } from './attendance-batch.ts'
import type { Bench, BenchResult } from './bench.ts'
import { boundaries } from './boundaries.ts'
import { boundarySplit } from './boundary-split.ts'
import { endAll } from './cleanup.ts'
import { dashboard } from './dashboard.ts'
import { dossiersImport } from './dossiers-import.ts'
import { endToEnd } from './end-to-end.ts'
import { freshness } from './freshness.ts'
import { hintAmongMillion } from './hint-among-million.ts'
import { idle } from './idle.ts'
import { labelPage } from './label-page.ts'
import { registerResident } from './register-resident.ts'
import { relayKafka } from './relay-kafka.ts'
import { reportingLive } from './reporting-live.ts'
import { units } from './units.ts'
import { visitBatch } from './visit-batch.ts'
import { visitCommand } from './visit-command.ts'
import { webEvening } from './web/evening.ts'
import { webManyHomes } from './web/many-homes.ts'
import { webSizes } from './web/sizes.ts'

const BENCHES: readonly Bench[] = [
  visitCommand,
  registerResident,
  hintAmongMillion,
  visitBatch,
  attendanceBatch,
  dossiersImport,
  relayKafka,
  reportingLive,
  dashboard,
  endToEnd,
  units,
  boundaries,
  boundarySplit,
  freshness,
  labelPage,
  idle,
  webSizes,
  webEvening,
  webManyHomes,
]

const OPTIONS = { only: { type: 'string' }, factor: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const
const MOST = 10
const values = readOptions()
const scale = Number(values.factor ?? 1)
const namesOf = ({ name, also = [] }: Bench) => [name, ...also]
if (values.help) {
  const lines = BENCHES.map((bench) => `  ${namesOf(bench).join(', ')}\n      ${bench.about}`)
  console.log(`Usage: pnpm bench [--only NAME] [--factor N]\n\n${lines.join('\n')}`)
  process.exit(0)
}
/** `web` stands for all whose names begin with `web-`. */
const isMeant = (name: string) => name === values.only || name.startsWith(`${values.only}-`)
const chosen = BENCHES.filter((bench) => values.only === undefined || namesOf(bench).some(isMeant))
if (!(scale > 0 && scale <= MOST)) {
  console.error(`--factor multiplies the usual sizes, by more than 0 and at most ${MOST}; not by ${values.factor}`)
  process.exit(2)
}
if (chosen.length === 0) {
  console.error(`There is no bench ${values.only}; there are ${BENCHES.flatMap(namesOf).join(', ')}`)
  process.exit(2)
}

function readOptions() {
  try {
    return parseArgs({ options: OPTIONS }).values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}. See --help.`)
    process.exit(2)
  }
}

function shown(value: number): number {
  return Number(value.toFixed(value < 10 ? 2 : 0))
}

let ending = false

/** Nothing is left behind, however it ends. */
async function end(exitCode: number, reason?: unknown): Promise<void> {
  if (ending) return // what breaks while servers go down is no news
  ending = true
  if (reason !== undefined) console.error(reason)
  await endAll()
  process.exit(exitCode)
}
process.once('SIGINT', () => void end(130))
process.once('SIGTERM', () => void end(143))
process.on('uncaughtException', (error) => void end(1, error))

const whyNoKafka =
  process.env.KAFKA_BROKERS || !chosen.some(({ needsKafka }) => needsKafka) ? undefined : await whyNoBroker()
const results: BenchResult[] = []
for (const bench of chosen) {
  if (bench.needsKafka && whyNoKafka !== undefined) {
    console.error(`\n!!! SKIPPED: ${bench.name}. ${whyNoKafka}. Set KAFKA_BROKERS to use a broker.\n`)
    continue
  }
  console.log(`${bench.name}: ${bench.about}`)
  results.push(...(await bench.run((line) => console.log(`  ${line}`), scale)))
}
console.table(
  results.map(({ name, value, unit, baseline, ratio, bar, growth = [], peakMegabytes = Number.NaN }) => ({
    name,
    value: shown(value),
    baseline: Math.round(baseline),
    unit,
    ratio: Number(ratio.toFixed(2)),
    bar: bar === 0 ? 'none' : bar,
    good: bar === 0 ? '' : ratio >= bar,
    '1×, 4×, 16×': growth.map(shown).join(', '),
    'peak MB': Number.isNaN(peakMegabytes) ? '' : Math.round(peakMegabytes),
  })),
)
writeFileSync('bench-results.json', `${JSON.stringify(results, null, 2)}\n`)
