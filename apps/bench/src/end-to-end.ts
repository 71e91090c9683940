import { createLantoa, type Lantoa } from '@lantoa/sdk/client'
import type { Items } from '@lantoa/standalone/demo/items'
import { sendWorld } from '@lantoa/standalone/demo/send'
import { settled } from '@lantoa/standalone/settled'
import { type Bench, GROWTH, result } from './bench.ts'
import { describeRate, type Elapsed, peakMegabytes, timed } from './clock.ts'
import { copyAll, copyText } from './copy.ts'
import { benchPostgres, startServer } from './environment.ts'
import { commandPages } from './province/commands.ts'
import { counting, mustEqual, nothingYet, readCounted } from './province/expected.ts'
import { liveThrough } from './province/life.ts'
import { planOf } from './province/plan.ts'

/** So many hamlets at 1×, each with a part of its homes: some 2,000 commands. */
const BASE = { hamlets: 1, homesEach: 120 }
const WHOLE_HAMLETS = 2_500
/** Evenings come in one after the other; what happens between two sendings goes out together. */
const HAPPENINGS_A_PAGE = 1_000
const ROWS_A_COPY = 1_000

type Postgres = Awaited<ReturnType<typeof benchPostgres>>

/** A year of commands through the SDK and the batch routes of all services, until every one of them is counted. */
export const endToEnd: Bench = {
  name: 'end-to-end',
  about: 'a year of commands by the SDK in batches until all is counted for the province, against COPY of the commands',
  async run(note, scale) {
    let last = { ours: Number.NaN, copied: Number.NaN, peak: Number.NaN }
    const growth: number[] = []
    for (const factor of GROWTH) {
      last = await measure(BASE.hamlets * factor * scale, (line) => note(`${factor}×: ${line}`))
      growth.push(last.ours)
    }
    const { ours, copied, peak } = last
    return [result('end-to-end', 'commands/s', ours, copied, 0.08, { growth, peakMegabytes: peak })]
  },
}

async function measure(hamlets: number, note: (line: string) => void) {
  const postgres = await benchPostgres()
  const expected = nothingYet()
  const plan = planOf(hamlets / WHOLE_HAMLETS, BASE)
  const pages = [...commandPages(counting(liveThrough(plan), expected), HAPPENINGS_A_PAGE)]
  const commands = pages.flatMap((page) => Object.values(page).flat())
  const services = await startServer('all-services-server.ts', databasesOf(postgres))
  const lantoa = createLantoa({ baseUrl: `http://127.0.0.1:${services.port}`, token: services.token })
  const ours = await timed({ services: services.pid, postgres: postgres.pid, client: process.pid }, async () => {
    await sendAll(lantoa, pages)
    await settled(lantoa)
  })
  mustEqual(await readCounted(lantoa), expected)
  const peak = peakMegabytes(services.pid)
  note(`ours ${describeRate(commands.length, 'commands', ours)}; peak ${peak.toFixed(0)} MB`)
  const copied = await copyCommands(postgres, commands)
  note(`COPY ${describeRate(commands.length, 'rows', copied)}`)
  await services.stop()
  await postgres.stop()
  return { ours: commands.length / ours.seconds, copied: commands.length / copied.seconds, peak }
}

function databasesOf({ urlOf }: Postgres): Record<string, string> {
  return {
    BENCH_LOG_URL: urlOf('log'),
    BENCH_TEAMS_URL: urlOf('teams'),
    BENCH_IDENTITY_URL: urlOf('identity'),
    BENCH_PAYMENTS_URL: urlOf('payments'),
    BENCH_GOVERNMENT_URL: urlOf('government'),
    BENCH_MARKET_URL: urlOf('market'),
    BENCH_REPORTING_URL: urlOf('reporting'),
  }
}

async function sendAll(lantoa: Lantoa, pages: readonly Items[]): Promise<void> {
  const { signal } = new AbortController()
  for (const page of pages) await sendWorld(lantoa, page, () => undefined, signal)
}

function copyCommands(postgres: Postgres, commands: readonly object[]): Promise<Elapsed> {
  const texts = Array.from({ length: Math.ceil(commands.length / ROWS_A_COPY) }, (_, index) =>
    copyText(
      commands.slice(index * ROWS_A_COPY, (index + 1) * ROWS_A_COPY).map((command) => [JSON.stringify(command)]),
    ),
  )
  return copyAll({ url: postgres.urlOf('teams'), postgres: postgres.pid, columns: 'command jsonb' }, texts)
}
