import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { whyNoChromium } from '@lantoa/testkit/chromium'
import { failedTests, type Report, sumLine, sumReports } from '@lantoa/testkit/test-results'

/**
 * `pnpm test:web`: the tests that drive a browser, which `pnpm test` runs among all others. Which these are says what
 * they import. Words choose among them: `pnpm test:web field print`.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url))
const RESULTS = 'node_modules/.results/test.json'
const NEEDS = '@lantoa/testkit/chromium'

const words = process.argv.slice(2)
const files = globSync('{apps,packages}/*/{src,test}/**/*.test.{ts,tsx}', { cwd: root })
  .filter((file) => readFileSync(join(root, file), 'utf8').includes(NEEDS))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort()
const noChromium = whyNoChromium()

if (noChromium === undefined) await runAll()
else {
  for (const file of files) console.log(`!!! LEFT OUT: ${file}`)
  console.log(`!!! NOTHING WAS TESTED. ${noChromium}.`)
  process.exitCode = 1
}

async function runAll(): Promise<void> {
  const reports: Report[] = []
  let broken = files.length === 0
  for (const [folder = '', own] of Map.groupBy(files, (file) => file.split('/').slice(0, 2).join('/'))) {
    const results = join(root, folder, RESULTS)
    rmSync(results, { force: true })
    const names = own.map((file) => relative(folder, file))
    const child = spawn('node_modules/.bin/vitest', ['run', ...names], { cwd: join(root, folder), stdio: 'inherit' })
    const [code] = await once(child, 'exit')
    broken ||= code !== 0
    reports.push(JSON.parse(readFileSync(results, 'utf8')) as Report) // vitest's own format
  }
  for (const failed of failedTests(reports)) console.log(`!!! FAILED: ${failed.replace(root, '')}`)
  console.log(sumLine(sumReports(reports)))
  process.exitCode = broken ? 1 : 0
}
