import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { whyNoBroker } from '@lantoa/testkit/broker-jars'
import type { Bench, BenchResult } from './bench.ts'
import { endAll } from './cleanup.ts'
import { relayKafka } from './relay-kafka.ts'
import { visitBatch } from './visit-batch.ts'
import { visitCommand } from './visit-command.ts'

const BENCHES: readonly Bench[] = [visitCommand, visitBatch, relayKafka]

const { values } = parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } } })
if (values.help) {
  console.log(
    `Usage: pnpm bench [--only NAME]\n\n${BENCHES.map(({ name, about }) => `  ${name}  ${about}`).join('\n')}`,
  )
  process.exit(0)
}
const chosen = BENCHES.filter(({ name }) => values.only === undefined || name === values.only)
if (chosen.length === 0) {
  console.error(`There is no bench ${values.only}; there are ${BENCHES.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

/** Nothing is left behind, however it ends. */
async function end(exitCode: number): Promise<void> {
  await endAll()
  process.exit(exitCode)
}
process.once('SIGINT', () => void end(130))
process.once('SIGTERM', () => void end(143))
process.once('uncaughtException', (error) => {
  console.error(error)
  void end(1)
})

const whyNoKafka =
  process.env.KAFKA_BROKERS || !chosen.some(({ needsKafka }) => needsKafka) ? undefined : await whyNoBroker()
const results: BenchResult[] = []
for (const bench of chosen) {
  if (bench.needsKafka && whyNoKafka !== undefined) {
    console.error(`\n!!! SKIPPED: ${bench.name}. ${whyNoKafka}. Set KAFKA_BROKERS to use a broker.\n`)
    continue
  }
  console.log(`${bench.name}: ${bench.about}`)
  results.push(...(await bench.run((line) => console.log(`  ${line}`))))
}
console.table(
  results.map(({ name, value, unit, baseline, ratio, bar }) => ({
    name,
    value: Math.round(value),
    baseline: Math.round(baseline),
    unit,
    ratio: Number(ratio.toFixed(2)),
    bar,
    good: ratio >= bar,
  })),
)
writeFileSync('bench-results.json', `${JSON.stringify(results, null, 2)}\n`)
