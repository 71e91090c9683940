import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { whyNoBroker } from '@lantoa/testkit/broker'
import { whyNoChromium } from '@lantoa/testkit/chromium'
import { whyNoContainers } from '@lantoa/testkit/containers'
import { type Report, sumLine, sumReports } from '@lantoa/testkit/test-results'

/**
 * `pnpm test`: the tests of every package through turbo, which leaves out what has not changed and gives back its
 * results; then their sum as the last line. Arguments go to turbo: `pnpm test --filter=@lantoa/units`, `--force`.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url))
const RESULTS = 'node_modules/.results/test.json'

const packages = ['apps', 'packages'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => join(root, folder, name)),
)
// Nothing of an earlier run may be taken for a result of this one.
for (const folder of packages) rmSync(join(folder, RESULTS), { force: true })

const noKafka = await whyNoBroker()
const noContainers = await whyNoContainers()
const noChromium = whyNoChromium()
const exitCode = await runTurbo(process.argv.slice(2))

const tested = packages.filter((folder) => existsSync(join(folder, RESULTS)))
const silent = process.argv.length > 2 ? [] : packages.filter((folder) => hasTests(folder) && !tested.includes(folder))
const sum = sumReports(tested.map((folder) => readJson(join(folder, RESULTS)) as Report)) // vitest's own format

console.log()
for (const folder of silent)
  console.log(`!!! NO RESULTS: the tests of ${folder.slice(root.length)} did not run to their end`)
if (noKafka !== undefined) console.log(`!!! LEFT OUT: every test that needs Kafka. ${noKafka}.`)
if (noContainers !== undefined) console.log(`!!! LEFT OUT: every test on containers. ${noContainers}.`)
if (noChromium !== undefined) console.log(`!!! LEFT OUT: every test in a browser. ${noChromium}.`)
if (exitCode !== 0 && sum.failed === 0) console.log('!!! A test run broke outside of its tests: see above')
console.log(sumLine(sum))
process.exitCode = exitCode !== 0 || sum.failed > 0 || silent.length > 0 ? 1 : 0

async function runTurbo(args: readonly string[]): Promise<number> {
  const turbo = join(root, 'node_modules/.bin/turbo')
  // One package after the other, because broker, Postgres and tests share the machine's few cores.
  const fixed = ['run', 'test', '--concurrency=1', '--continue', '--env-mode=loose', '--output-logs=full']
  const env = {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: '1',
    // Part of the key of every kept result: one that was made without Kafka does not count once Kafka is there.
    LANTOA_TEST_FOUND: `kafka ${noKafka === undefined}, containers ${noContainers === undefined}, browser ${noChromium === undefined}`,
    PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
  }
  const child = spawn(turbo, [...fixed, ...args], { cwd: root, stdio: 'inherit', env })
  const [code] = await once(child, 'exit')
  return code ?? 1
}

function hasTests(folder: string): boolean {
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) return false
  return (readJson(manifest) as { scripts?: { test?: string } }).scripts?.test !== undefined // npm's own format
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
