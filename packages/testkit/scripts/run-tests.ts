import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { whyNoBroker } from '@lantoa/testkit/broker'
import { whyNoChromium } from '@lantoa/testkit/chromium'
import { whyNoCompose, whyNoContainers } from '@lantoa/testkit/containers'
import { failedFiles, failedTests, type Report, replaceFiles, sumLine, sumReports } from '@lantoa/testkit/test-results'

/**
 * `pnpm test`: the tests of every package through turbo, which leaves out what has not changed and gives back its
 * results; then their sum as the last line. Arguments go to turbo: `pnpm test --filter=@lantoa/units`, `--force`.
 * With `LANTOA_TEST_SECOND_TRY=1` a file that failed is tried once more, by itself: see ADR 43.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url))
const RESULTS = 'node_modules/.results/test.json'
/** When more files than these fail, it is not by chance. */
const MOST_SECOND_TRIES = 4

const packages = ['apps', 'packages'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => join(root, folder, name)),
)
// Nothing of an earlier run may be taken for a result of this one.
for (const folder of packages) rmSync(join(folder, RESULTS), { force: true })
rmSync(join(root, '.turbo/runs'), { force: true, recursive: true })

const noKafka = await whyNoBroker()
const noContainers = await whyNoContainers()
const noCompose = noContainers ?? (await whyNoCompose())
const noChromium = whyNoChromium()
const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` }
const exitCode = await runTurbo(process.argv.slice(2))

const reports = new Map<string, Report>()
for (const folder of packages) {
  const results = join(folder, RESULTS)
  if (existsSync(results)) reports.set(folder, readJson(results) as Report) // vitest's own format
}
const silent = process.argv.length > 2 ? [] : packages.filter((folder) => hasTests(folder) && !reports.has(folder))
// A run can also end badly outside of its tests, which no second try makes good.
const broken = exitCode === 0 ? [] : brokenPackages().filter((folder) => failedIn(folder).length === 0)
const unexplained = exitCode !== 0 && [...reports.keys()].every((folder) => failedIn(folder).length === 0)
const chances = process.env.LANTOA_TEST_SECOND_TRY === '1' ? await trySecond() : []
const all = [...reports.values()]
const sum = sumReports(all)

console.log()
for (const chance of chances) console.log(`!!! PASSED AT THE SECOND TRY ONLY: ${chance.replace(root, '')}`)
for (const failed of failedTests(all)) console.log(`!!! FAILED: ${failed.replace(root, '')}`)
for (const folder of silent)
  console.log(`!!! NO RESULTS: the tests of ${folder.slice(root.length)} did not run to their end`)
if (noKafka !== undefined) console.log(`!!! LEFT OUT: every test that needs Kafka. ${noKafka}.`)
if (noContainers !== undefined) console.log(`!!! LEFT OUT: every test on containers. ${noContainers}.`)
else if (noCompose !== undefined) console.log(`!!! LEFT OUT: every test on compose. ${noCompose}.`)
if (noChromium !== undefined) console.log(`!!! LEFT OUT: every test in a browser. ${noChromium}.`)
if (broken.length > 0 || unexplained) console.log('!!! A test run broke outside of its tests: see above')
console.log(sumLine(sum))
process.exitCode = sum.failed > 0 || silent.length > 0 || broken.length > 0 || unexplained ? 1 : 0

async function runTurbo(args: readonly string[]): Promise<number> {
  const turbo = join(root, 'node_modules/.bin/turbo')
  // One package after the other, because broker, Postgres and tests share the machine's few cores.
  const fixed = [
    'run',
    'test',
    '--concurrency=1',
    '--continue',
    '--env-mode=loose',
    '--output-logs=full',
    '--summarize',
  ]
  const own = {
    TURBO_TELEMETRY_DISABLED: '1',
    // Part of the key of every kept result: one that was made without Kafka does not count once Kafka is there.
    LANTOA_TEST_FOUND: JSON.stringify([noKafka, noContainers, noCompose, noChromium].map((why) => why === undefined)),
  }
  const child = spawn(turbo, [...fixed, ...args], { cwd: root, stdio: 'inherit', env: { ...env, ...own } })
  const [code] = await once(child, 'exit')
  return code ?? 1
}

/** The packages whose run ended with a failure, as turbo wrote it down. */
function brokenPackages(): string[] {
  type Task = { directory: string; execution?: { exitCode: number } }
  const runs = globSync('.turbo/runs/*.json', { cwd: root }).map((path) => readJson(join(root, path)))
  return (runs as { tasks: Task[] }[]) // turbo's own format
    .flatMap(({ tasks }) => tasks)
    .filter(({ execution }) => execution !== undefined && execution.exitCode !== 0)
    .map(({ directory }) => join(root, directory))
}

function failedIn(folder: string): string[] {
  const report = reports.get(folder)
  return report === undefined ? [] : failedFiles([report])
}

/** Tries what failed once more, package by package; where all of it passes now, what the first try had said is returned. */
async function trySecond(): Promise<string[]> {
  if (failedFiles([...reports.values()]).length > MOST_SECOND_TRIES) return []
  const told: string[] = []
  for (const [folder, report] of reports) {
    const files = failedIn(folder)
    if (files.length === 0) continue
    console.log(`\n!!! ONCE MORE: ${files.map((file) => relative(root, file)).join(', ')}`)
    const second = await runFiles(folder, files)
    if (second === undefined) continue
    reports.set(folder, replaceFiles(report, second))
    told.push(...failedTests([report]))
  }
  return told
}

/** What the files came to, or nothing when not all is well. */
async function runFiles(folder: string, files: readonly string[]): Promise<Report | undefined> {
  const names = files.map((file) => relative(folder, file))
  const options = { cwd: folder, stdio: 'inherit', env } as const
  const [code] = await once(spawn('node_modules/.bin/vitest', ['run', ...names], options), 'exit')
  return code === 0 ? (readJson(join(folder, RESULTS)) as Report) : undefined // vitest's own format
}

function hasTests(folder: string): boolean {
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) return false
  return (readJson(manifest) as { scripts?: { test?: string } }).scripts?.test !== undefined // npm's own format
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
