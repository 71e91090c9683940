import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '@lantoa/chassis/database/database'
import { createLantoa } from '@lantoa/sdk/client'
import autocannon from 'autocannon'
import { type Bench, result } from './bench.ts'
import { benchPostgres, type Started, seedUnits, startServer, stopServer, urlOf } from './environment.ts'

const LABELS = 10_000
const CLIENTS = 40
const SECONDS = 5
/** What a market day asks for: so many scans in a second. */
const ASKED = 1_000

/** What a buyer opens who scans a label: thousands of different ones, each again and again. */
export const labelPage: Bench = {
  name: 'label-page',
  about: `the public page of ${LABELS} labels, ${CLIENTS} clients, against ${ASKED} scans a second`,
  async run(note) {
    const postgres = await benchPostgres()
    const server = await startServer('market-server.ts', {
      BENCH_DATABASE_URL: postgres.urlOf('market'),
      LANTOA_LOG_DATABASE_URL: postgres.urlOf('log'),
      KAFKA_BROKERS: '',
      BENCH_ROLE: 'commune_officer',
    })
    const codes = await seedLabels(server, postgres.urlOf('market'))
    const requests = codes.map((code) => ({ path: `/market/v1/labels/${code}/page` }))
    const fire = (duration: number) => autocannon({ url: urlOf(server, ''), requests, connections: CLIENTS, duration })
    await fire(1)
    const fired = await fire(SECONDS)
    if (fired.non2xx > 0) throw new Error(`${fired.non2xx} scans were not answered with a page`)
    note(`${Math.round(fired.requests.average)} pages a second, p99 ${fired.latency.p99} ms`)
    await stopServer(server)
    await postgres.stop()
    return [result('label-page', 'requests/s', fired.requests.average, ASKED, 1)]
  },
}

/** Labels of one product, made as officers make them. */
async function seedLabels(server: Started, url: string): Promise<string[]> {
  await seedUnits(url)
  const { market } = createLantoa({ baseUrl: urlOf(server, ''), token: server.token })
  const [sellerId, productId, labelIssueId] = [randomUUID(), randomUUID(), randomUUID()]
  const at = { hamletCode: '31027.07', since: '2025-07-01' }
  const seller = { ...at, name: 'HTX Minh Thuận', kind: 'cooperative', trade: 'farmer' } as const
  // The units that were put into its database reach the service after a moment.
  while ((await market.recordSeller({ params: { sellerId }, body: seller })).error) await sleep(100)
  await market.recordProduct({ params: { productId }, body: { ...at, sellerId, name: 'Khóm sấy dẻo' } }).orThrow()
  await market.issueLabels({ params: { labelIssueId }, body: { productId, count: LABELS } }).orThrow()
  const database = openDatabase({ url, applicationName: 'bench' })
  const rows = await database.query<{ code: string }>('SELECT code FROM label')
  await database.close()
  return rows.map(({ code }) => code)
}
