import autocannon from 'autocannon'
import { v7 as uuid } from 'uuid'
import { type BenchResult, median, result } from './bench.ts'
import { describeRate, type Parts, peakMegabytes, startClock } from './clock.ts'
import type { Started } from './environment.ts'

export const CLIENTS = 50
const SECONDS = 6
const WARM_UP = 2
const ROUNDS = 3

export type OneByOne = {
  name: string
  bar: number
  ours: Started
  /** Where each command is put under an id of its own. */
  path: string
  bare: Started
  /** Process of the database that both use. */
  postgres: number
  /** The body of the command of that number. */
  bodyOf: (number: number) => object
}

/** One command a request, by turns to the service and to Express with one INSERT. */
export async function compareOneByOne(bench: OneByOne, note: (line: string) => void): Promise<BenchResult> {
  const { name, bar, ours, bare, path, postgres, bodyOf } = bench
  const parts = { postgres, clients: process.pid }
  const bodies = numbered(bodyOf)
  await fire(bare, '/visits', bodies, WARM_UP)
  await fire(ours, path, bodies, WARM_UP)
  const rates: number[] = []
  const baselines: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const fireBare = () => fire(bare, '/visits', bodies, SECONDS)
    baselines.push(await measured({ server: bare.pid, ...parts }, fireBare, 'bare', note))
    rates.push(await measured({ service: ours.pid, ...parts }, () => fire(ours, path, bodies, SECONDS), 'ours', note))
  }
  return result(name, 'requests/s', median(rates), median(baselines), bar, { peakMegabytes: peakMegabytes(ours.pid) })
}

function* numbered(bodyOf: (number: number) => object): Generator<string, never> {
  for (let number = 0; ; number += 1) yield JSON.stringify(bodyOf(number))
}

/** Requests a second, with what each of them cost told. */
async function measured(
  parts: Parts,
  work: () => Promise<number>,
  whose: string,
  note: (line: string) => void,
): Promise<number> {
  const stop = startClock(parts)
  const count = await work()
  const elapsed = stop()
  note(`${whose} ${describeRate(count, 'requests', elapsed)}`)
  return count / elapsed.seconds
}

/** Sends as many as are answered; answers how many these were. */
async function fire(server: Started, path: string, bodies: Generator<string, never>, seconds: number): Promise<number> {
  const answer = await autocannon({
    url: `http://127.0.0.1:${server.port}`,
    connections: CLIENTS,
    duration: seconds,
    requests: [
      {
        method: 'PUT',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${server.token}` },
        setupRequest: (request) => ({ ...request, path: `${path}/${uuid()}`, body: bodies.next().value }),
      },
    ],
  })
  if (answer.non2xx > 0 || answer.errors > 0) throw new Error(`${answer.non2xx} refused, ${answer.errors} failed`)
  return answer.requests.total
}
