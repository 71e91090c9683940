import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { indicatorsDocument } from '../scripts/indicators-document.ts'

test('the list of indicators for readers is that of the definitions; `pnpm generate` makes it anew', async () => {
  expect(await readFile(join(import.meta.dirname, '../INDICATORS.md'), 'utf8')).toBe(indicatorsDocument())
})
