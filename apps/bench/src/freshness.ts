import { setTimeout as sleep } from 'node:timers/promises'
import type { Lantoa } from '@lantoa/sdk/client'
import { startFourProcesses } from '@lantoa/standalone/test/four-processes'
import { type Command, KINDS, newHome, send, WEEK } from '@lantoa/standalone/test/homes'
import { PROVINCE, setUpCommune, setUpHamlet } from '@lantoa/standalone/test/place'
import { type Bench, result } from './bench.ts'
import { endLater } from './cleanup.ts'
import { benchKafka } from './kafka.ts'

const VISITS_A_SECOND = 200
const SECONDS = 15
/** The first ones meet code that is not compiled yet. */
const WARM_UP = VISITS_A_SECOND * 3
const LOOK_EVERY_MS = 20
const BUDGET_MS = { half: 100, most: 1_000 }

/** From the answer to a phone until the visit stands in the indicators; one transaction counts it at every level. */
export const freshness: Bench = {
  name: 'freshness',
  also: ['freshness-p99'],
  about: `accepted visit to counted visit at ${VISITS_A_SECOND} a second, four services on Kafka, against 100 ms and 1 s`,
  needsKafka: true,
  async run(note) {
    const kafka = await benchKafka()
    const services = await startFourProcesses(kafka.brokers)
    const stop = endLater(services.stop)
    await setUpCommune(services.as)
    const place = await setUpHamlet(services.as, '31027.07')
    const homes = Array.from({ length: VISITS_A_SECOND * SECONDS }, () =>
      newHome(place, { done: true, account: false, internet: false, sells: false }),
    )
    const lantoa = services.as('commune_officer')
    for (const kind of KINDS.slice(0, 2))
      await send(
        lantoa,
        homes.flat().filter((command) => command.kind === kind),
      )
    const visits = homes.flat().filter((command) => command.kind === 'visits')
    const [accepted, counted] = await Promise.all([
      recordAll(lantoa, visits),
      watchCount(services.as('province_lead'), visits.length),
    ])
    await stop()
    await kafka.stop()
    const waits = waitsOf(accepted, counted)
      .slice(WARM_UP)
      .sort((a, b) => a - b)
    const [half, most] = [at(waits, 0.5), at(waits, 0.99)]
    note(`${waits.length} visits: half within ${half.toFixed(0)} ms, 99 % within ${most.toFixed(0)} ms`)
    // The other way round, so that here too more is better.
    return [
      { ...result('freshness', 'ms', half, BUDGET_MS.half, 1), ratio: BUDGET_MS.half / half },
      { ...result('freshness-p99', 'ms', most, BUDGET_MS.most, 1), ratio: BUDGET_MS.most / most },
    ]
  },
}

/** When each was accepted, in order. They go out at their pace, whether those before were answered or not. */
async function recordAll(lantoa: Lantoa, visits: readonly Command[]): Promise<number[]> {
  const startedAt = performance.now()
  const accepted = visits.map(async (visit, index) => {
    await sleep(Math.max(0, startedAt + (index * 1_000) / VISITS_A_SECOND - performance.now()))
    const [problem] = await send(lantoa, [visit])
    if (problem) throw new Error(`A visit was refused: ${problem.code}`)
    return performance.now()
  })
  return (await Promise.all(accepted)).sort((a, b) => a - b)
}

/** When the count was first seen to be one, two, three, … */
async function watchCount({ reporting }: Lantoa, total: number): Promise<number[]> {
  const seenAt: number[] = []
  const asked = { params: { indicatorId: 'I-04' }, query: { unit: PROVINCE, period: WEEK } }
  while (seenAt.length < total) {
    const { total: province } = await reporting.getChildValues(asked).orThrow()
    const now = performance.now()
    while (seenAt.length < province.numerator) seenAt.push(now)
    await sleep(LOOK_EVERY_MS)
  }
  return seenAt
}

/** Every visit is to another home, so the count reaches n when n of them are counted. */
function waitsOf(accepted: readonly number[], counted: readonly number[]): number[] {
  return accepted.map((at, index) => Math.max(0, (counted[index] ?? Number.NaN) - at))
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN
}
