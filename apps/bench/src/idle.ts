import { setInterval } from 'node:timers'
import { setTimeout as sleep } from 'node:timers/promises'
import { startFourProcesses } from '@lantoa/standalone/test/four-processes'
import { type Bench, result } from './bench.ts'
import { endLater } from './cleanup.ts'
import { residentMegabytes, startClock } from './clock.ts'
import { benchKafka } from './kafka.ts'

/** Joining groups, compiling code, giving memory back: none of it is idling. */
const SETTLE_MS = 30_000
const IDLE_MS = 60_000
/** As often as compose.yaml asks. */
const HEALTH_CHECK_MS = 10_000
/** Percent of one core that all services may use together while nobody asks them anything. */
const BUDGET = 3

/** Four processes as in production, each with its database, on Kafka, and nothing to do. */
export const idle: Bench = {
  name: 'idle',
  about: `CPU of the four services with nothing to do but answer health checks, against ${BUDGET} % of a core`,
  needsKafka: true,
  async run(note) {
    const kafka = await benchKafka()
    const services = await startFourProcesses(kafka.brokers)
    const stop = endLater(services.stop)
    const ready = setInterval(() => void askAll(services.ready), HEALTH_CHECK_MS)
    await sleep(SETTLE_MS)
    const elapsed = startClock(services.pids)
    await sleep(IDLE_MS)
    const { seconds, cpu } = elapsed()
    clearInterval(ready)
    const { postgres = Number.NaN, ...used } = Object.fromEntries(
      Object.entries(cpu).map(([name, busy]) => [name, (busy / seconds) * 100]),
    )
    for (const [name, percent] of Object.entries(used)) {
      note(`${name} ${percent.toFixed(2)} %, ${residentMegabytes(services.pids[name] ?? 0).toFixed(0)} MB`)
    }
    note(`beside them: postgres ${postgres.toFixed(2)} %`)
    await stop()
    await kafka.stop()
    const together = Object.values(used).reduce((sum, percent) => sum + percent, 0)
    // The other way round, so that here too more is better.
    return [{ ...result('idle', '% of a core', together, BUDGET, 1), ratio: BUDGET / together }]
  },
}

async function askAll(urls: readonly string[]): Promise<void> {
  await Promise.all(urls.map(async (url) => void (await (await fetch(url)).text())))
}
