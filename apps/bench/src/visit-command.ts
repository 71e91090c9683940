import type { Bench } from './bench.ts'
import { benchPostgres, seedHomes, startServer, stopServer, visitReport } from './environment.ts'
import { CLIENTS, compareOneByOne } from './one-by-one.ts'

/** One visit a request, with everything on: token, validation, locks, progress, outbox, relay. */
export const visitCommand: Bench = {
  name: 'visit-command',
  about: `one visit a request, ${CLIENTS} clients, against Express and one INSERT`,
  async run(note) {
    const postgres = await benchPostgres()
    const bare = await startServer('bare-server.ts', { BENCH_DATABASE_URL: postgres.urlOf('identity') })
    const ours = await startServer('teams-server.ts', {
      BENCH_DATABASE_URL: postgres.urlOf('teams'),
      LANTOA_LOG_DATABASE_URL: postgres.urlOf('log'),
      KAFKA_BROKERS: '',
    })
    const homes = await seedHomes(postgres.urlOf('teams'), 20_000)
    const bodyOf = (number: number) => visitReport(homes[number % homes.length] ?? '')
    const path = '/teams/v1/visits'
    const row = { name: 'visit-command', bar: 0.9, ours, bare, path, postgres: postgres.pid, bodyOf }
    const compared = await compareOneByOne(row, note)
    await stopServer(bare)
    await stopServer(ours)
    await postgres.stop()
    return [compared]
  },
}
