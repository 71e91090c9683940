import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { installGlobally, nodesOnPath, packPackage } from '@lantoa/testkit/installed-package'
import { afterAll, beforeAll, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const run = promisify(execFile)
/** At its end a program says how many milliseconds a processor worked for it: what it waits for others does not count. */
const TELL_WORK = `data:text/javascript,${encodeURIComponent(`
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    process.stderr.write(String((user + system) / 1000))
  })`)}`

let folder: string
let files: string[]
let lantoa: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lantoa-cli-'))
  const packed = await packPackage(join(import.meta.dirname, '../scripts/build.ts'), folder)
  files = packed.files
  lantoa = join(await installGlobally(packed.tarball, join(folder, 'global')), 'lantoa')
})
afterAll(() => rm(folder, { recursive: true }))

/** Types a command somewhere outside of the repository. */
async function type(node: string, ...argv: string[]): Promise<{ stdout: string; stderr: string }> {
  const env = { PATH: process.env.PATH, LANTOA_CONFIG_DIR: folder }
  return run(node, argv, { cwd: folder, env }).catch((error: { stdout: string; stderr: string }) => error)
}

test('it needs nothing beside itself, and says whose work is in it', async () => {
  const text = await readFile(join(folder, 'built/package.json'), 'utf8')
  expect(text).not.toMatch(/catalog:|workspace:|private|dependencies/)
  expect(files).toEqual(expect.arrayContaining(['lantoa.js', 'style.css', 'README.md', 'LICENSES.md']))
  expect(await readFile(join(folder, 'built/LICENSES.md'), 'utf8')).toContain('## echarts')
})

test("the nation's units come along, with their licence", async () => {
  const name = 'units-2025-07-01.csv'
  expect(files).toEqual(expect.arrayContaining([name, `${name}.license`]))
  const { stderr } = await type('node', lantoa, 'units', 'import', '--national', '--province', '90')
  expect(stderr).toContain('No province of the list has the code 90.')
})

test('every file that its code reads from beside itself lies there', async () => {
  const scripts = files.filter((path) => path.endsWith('.js'))
  const texts = await Promise.all(scripts.map((path) => readFile(join(folder, 'built', path), 'utf8')))
  const read = texts.flatMap((text) => [...text.matchAll(/new URL\(['"]([^'"]+)['"], import\.meta\.url\)/g)])
  expect(read.length).toBeGreaterThan(1)
  for (const [, path = ''] of read) expect(files).toContain(path.replace('./', ''))
})

test.each(nodesOnPath())('installed, it answers under %s', async (node) => {
  expect((await type(node, lantoa, '--version')).stdout).toBe(`${manifest.version}\n`)
  expect((await type(node, lantoa, '--help')).stdout).toContain('\n  $ lantoa doctor\n')
  const { stderr } = await type(node, lantoa, 'report', '--unit', '91')
  expect(stderr).toBe('Error: You are not logged in.\n  Log in first: `lantoa login --help` shows how.\n')
})

test.each(nodesOnPath())('under %s it is there after less than a second of work', async (node) => {
  const work: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const { stderr } = await type(node, '--import', TELL_WORK, lantoa, '--help')
    work.push(Number(stderr))
  }
  expect(Math.min(...work)).toBeGreaterThan(10)
  expect(Math.min(...work)).toBeLessThan(1_000)
})
