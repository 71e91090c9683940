import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'rolldown'
import { expect, test } from 'vitest'

test('the whole client stays below 15 kB gzipped', async () => {
  const input = join(import.meta.dirname, 'client.ts')
  const { output } = await build({ input, platform: 'browser', write: false, output: { minify: true } })
  const { code } = output[0]
  expect(code).toContain('/teams/v1/visits')
  expect(gzipSync(code).length).toBeLessThan(15_000)
})

test('nothing in it needs Node', async () => {
  const input = join(import.meta.dirname, 'client.ts')
  const { output } = await build({ input, platform: 'browser', write: false })
  expect(output[0].imports).toEqual([])
})
