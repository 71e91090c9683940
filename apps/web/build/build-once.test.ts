import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BuildError, buildOnce, hashOf, reasonIn, SOURCES } from './build-once.ts'
import { filesOf, startOf } from './pages.ts'

/** What the scripts may weigh with which a door starts: those that its document names. */
const SCRIPTS_MAX = { desk: 140_000, field: 60_000 } as const
/** What a phone keeps so that the app starts without a network. */
const SHELL_MAX = 300_000

describe('the pages', () => {
  let folder: string

  beforeAll(async () => {
    folder = await buildOnce()
  })

  test('are built once, and not again while their sources stand', async () => {
    const before = statSync(join(folder, 'desk.html')).mtimeMs
    expect(await buildOnce()).toBe(folder)
    expect(statSync(join(folder, 'desk.html')).mtimeMs).toBe(before)
  })

  test.each(['desk', 'field'] as const)('of the %s stay small', (door) => {
    const start = weightOf(startOf(door, folder).filter((name) => name.endsWith('.js')))
    expect(start).toBeGreaterThan(10_000)
    expect(start).toBeLessThan(SCRIPTS_MAX[door])
  })

  test('of the field are kept whole by its worker, which carries nothing of the desk', () => {
    const files = filesOf('field', folder)
    const worker = readFileSync(join(folder, 'field/sw.js'), 'utf8')
    for (const name of files) expect(worker).toContain(`/field/assets/${name}`)
    expect(weightOf(files)).toBeLessThan(SHELL_MAX)
    const scripts = files
      .filter((name) => name.endsWith('.js'))
      .map(readAsset)
      .join('\n')
    expect(scripts).toContain('Đã lưu trên máy')
    expect(scripts).not.toMatch(/Bàn làm việc|QueryClient/)
  })

  test.each(['desk', 'field'])('of the %s hold nothing that their policy forbids', (door) => {
    const html = readFileSync(join(folder, `${door}.html`), 'utf8')
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style|style=|data:/)
  })

  test('have styles without data: addresses', () => {
    const styles = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.css'))
    for (const name of styles) expect(readAsset(name)).not.toContain('data:')
  })

  test('of the field can be installed: its manifest names icons that are there', () => {
    const { icons } = JSON.parse(readFileSync(join(folder, 'field/manifest.webmanifest'), 'utf8'))
    expect(icons).toHaveLength(2)
    for (const { src } of icons) expect(statSync(join(folder, 'field', src)).size).toBeGreaterThan(1_000)
  })

  function readAsset(name: string): string {
    return readFileSync(join(folder, 'assets', name), 'utf8')
  }
  function weightOf(names: readonly string[]): number {
    const sizes = names.map((name) => gzipSync(readFileSync(join(folder, 'assets', name))).length)
    return sizes.reduce((sum, size) => sum + size, 0)
  }
})

describe('in a folder of their own', () => {
  let folder: string
  let pages: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lantoa-'))
    pages = join(folder, 'dist')
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('three that build at once in the place of old pages get the same, and nothing else stays', async () => {
    mkdirSync(join(pages, 'assets'), { recursive: true })
    const three = [0, 1, 2].map(() => buildOnce({ pages }))
    expect(await Promise.all(three)).toEqual([pages, pages, pages])
    expect(readdirSync(folder)).toEqual(['dist'])
    const built = ['assets', 'desk.html', 'doors.html', 'field', 'field.html', 'sources.sha256']
    expect(readdirSync(pages).sort()).toEqual(built)
  }, 180_000) // whole builds, where others may build as well

  test('a build that is called off ends, and leaves nothing behind', async () => {
    const callOff = new AbortController()
    const building = buildOnce({ pages, calledOff: callOff.signal })
    expect(readdirSync(folder)).toHaveLength(1)
    callOff.abort()
    await expect(building).rejects.toThrow(BuildError)
    expect(readdirSync(folder)).toEqual([])
  })

  test('where nothing can be written, that is said in one line', async () => {
    writeFileSync(pages, 'a file')
    await expect(buildOnce({ pages: join(pages, 'dist') })).rejects.toThrow(/^The pages were not built: ENOTDIR.*$/)
  })
})

test.each([
  [
    'Build failed with 1 error:\n\n[UNHANDLEABLE_ERROR] Something\nFailed to write\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:',
    'No space left on device (os error 28)',
  ],
  [
    'node:internal/modules/run_main:107\n    ^\n\n[UNRESOLVED_IMPORT] Could not resolve x\n    at y',
    '[UNRESOLVED_IMPORT] Could not resolve x',
  ],
  [
    "node:internal\n\nError [ERR_MODULE_NOT_FOUND]: Cannot find 'vite'\n",
    "Error [ERR_MODULE_NOT_FOUND]: Cannot find 'vite'",
  ],
  ['', undefined],
])('of what a build says, %j, the line that says why', (said, reason) => {
  expect(reasonIn(said)).toBe(reason)
})

test('the packages of the project that the pages use are sources of theirs', () => {
  expect(SOURCES).toEqual(expect.arrayContaining(['packages/sdk/src', 'packages/sheets/src', 'packages/units/src']))
})

test('sources are told apart by what is in them, and tests are none of them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-'))
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write('a.ts', '1')
  const first = hashOf([folder])
  write('a.test.ts', '1')
  expect(hashOf([folder])).toBe(first)
  write('a.ts', '2')
  expect(hashOf([folder])).not.toBe(first)
})
