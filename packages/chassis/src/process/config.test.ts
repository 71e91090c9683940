import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readConfig } from './config.ts'

const schema = z.object({ PORT: z.coerce.number().int(), SECRET: z.string().min(3), LEVEL: z.string().default('info') })

test('every variable that does not fit is named at once', () => {
  expect(() => readConfig(schema, { PORT: 'http' })).toThrow(/PORT: .*\n {2}SECRET: /)
})

test('what is left empty is not set', () => {
  expect(readConfig(schema, { PORT: '80', SECRET: 'hidden', LEVEL: '' })).toMatchObject({ LEVEL: 'info' })
  expect(() => readConfig(schema, { PORT: '80', SECRET: '' })).toThrow('SECRET: must be set')
})

test('a secret may stand in a file', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'secret')
  writeFileSync(file, 'hidden\n')
  expect(readConfig(schema, { PORT: '80', SECRET_FILE: file })).toEqual({ PORT: 80, SECRET: 'hidden', LEVEL: 'info' })
  expect(() => readConfig(schema, { PORT: '80', SECRET_FILE: `${file}-missing` })).toThrow('SECRET_FILE: cannot read')
})
