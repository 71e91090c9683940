import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BuildError, buildOnce, hashOf, reasonIn } from './build-once.ts'

/** What an officer's first page may weigh. */
const FIRST_PAGE_MAX = 140_000

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

  test('stay small', () => {
    const files = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'))
    const sizes = files.map((name) => gzipSync(readFileSync(join(folder, 'assets', name))).length)
    const all = sizes.reduce((sum, size) => sum + size, 0)
    expect(all).toBeGreaterThan(10_000)
    expect(all).toBeLessThan(FIRST_PAGE_MAX)
  })

  test('hold nothing that their policy forbids: no script or style within, no data: address', () => {
    const html = readFileSync(join(folder, 'desk.html'), 'utf8')
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style|style=|data:/)
    const styles = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.css'))
    for (const name of styles) expect(readFileSync(join(folder, 'assets', name), 'utf8')).not.toContain('data:')
  })
})

describe('in a folder of their own', () => {
  let folder: string
  let pages: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lantoa-'))
    pages = join(folder, 'dist')
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('two that build at once get the same pages, and nothing else stays', async () => {
    expect(await Promise.all([buildOnce({ pages }), buildOnce({ pages })])).toEqual([pages, pages])
    expect(readdirSync(folder)).toEqual(['dist'])
    expect(readdirSync(pages).sort()).toEqual(['assets', 'desk.html', 'doors.html', 'sources.sha256'])
  })

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
