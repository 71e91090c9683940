import autocannon from 'autocannon'
import { v7 as uuid } from 'uuid'
import { type Bench, median, result } from './bench.ts'
import { describeRate, type Parts, peakMegabytes, startClock } from './clock.ts'
import { benchPostgres, type Started, seedHomes, startServer, stopServer, visitReport } from './environment.ts'

const CLIENTS = 50
const SECONDS = 6
const WARM_UP = 2
const ROUNDS = 3

/** One visit a request, with everything on: token, validation, locks, progress, outbox, relay. */
export const visitCommand: Bench = {
  name: 'visit-command',
  about: `one visit a request, ${CLIENTS} clients, against Express and one INSERT`,
  async run(note) {
    const postgres = await benchPostgres()
    const bare = await startServer('bare-server.ts', { BENCH_DATABASE_URL: postgres.urlOf('identity') })
    const teams = await startServer('teams-server.ts', {
      BENCH_DATABASE_URL: postgres.urlOf('teams'),
      LANTOA_LOG_DATABASE_URL: postgres.urlOf('log'),
      KAFKA_BROKERS: '',
    })
    const homes = await seedHomes(postgres.urlOf('teams'), 20_000)
    const bareParts = { server: bare.pid, postgres: postgres.pid, clients: process.pid }
    const ourParts = { service: teams.pid, postgres: postgres.pid, clients: process.pid }
    await fire(bare, '/visits', homes, WARM_UP)
    await fire(teams, '/teams/v1/visits', homes, WARM_UP)
    const ours: number[] = []
    const theirs: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      theirs.push(await measured(bareParts, () => fire(bare, '/visits', homes, SECONDS), `bare`, note))
      ours.push(await measured(ourParts, () => fire(teams, '/teams/v1/visits', homes, SECONDS), `ours`, note))
    }
    const peak = peakMegabytes(teams.pid)
    await stopServer(bare)
    await stopServer(teams)
    await postgres.stop()
    return [result('visit-command', 'requests/s', median(ours), median(theirs), 1, { peakMegabytes: peak })]
  },
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
async function fire(server: Started, path: string, homes: readonly string[], seconds: number): Promise<number> {
  let next = 0
  const answer = await autocannon({
    url: `http://127.0.0.1:${server.port}`,
    connections: CLIENTS,
    duration: seconds,
    requests: [
      {
        method: 'PUT',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${server.token}` },
        setupRequest(request) {
          next = (next + 1) % homes.length
          const body = JSON.stringify(visitReport(homes[next] ?? ''))
          return { ...request, path: `${path}/${uuid()}`, body }
        },
      },
    ],
  })
  if (answer.non2xx > 0 || answer.errors > 0) throw new Error(`${answer.non2xx} refused, ${answer.errors} failed`)
  return answer.requests.total
}
