import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildOnce, hashOf } from './build-once.ts'

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
