import { createTestDatabase, type TestDatabase } from '@lantoa/testkit/postgres'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { packedRows } from './packed-rows.ts'

let place: TestDatabase
let database: Database

beforeAll(async () => {
  place = await createTestDatabase({ migrations: [], migrate })
  database = openDatabase({ url: place.url, applicationName: 'test' })
})
afterAll(async () => {
  await database.close()
  await place.drop()
})

async function thereAndBack(texts: readonly (string | null)[]): Promise<(string | null)[]> {
  const { rows, values } = packedRows({ place: texts.map((_text, index) => String(index)), text: texts })
  const found = await database.query<{ place: string; text: string | null }>(
    `SELECT place, text FROM ${rows} ORDER BY position`,
    values,
  )
  expect(found.map(({ place: own }) => own)).toEqual(texts.map((_text, index) => String(index)))
  return found.map(({ text }) => text)
}

test.each([
  ['nothing but null', [null]],
  ['null among texts, and the word itself', ['a', null, 'null', 'NULL']],
  ['what JSON and arrays escape', ['{"a":"\\"\\\\\\n"}', '{a,"b"}', "it's", '\\x00']],
  ['texts of several bytes a letter', ['Hoằng Hoá', 'ấp 2', '😀']],
  ['the letters that the marks begin with', ['\x1e', '\x1f', 'a\x1eb\x1fc']],
  ['empty texts between others', ['a', '', 'b', '']],
  ['one empty text', ['']],
])('%s', async (_what, texts) => {
  expect(await thereAndBack(texts)).toEqual(texts)
})

test('the texts arrive as they were, whatever they are', async () => {
  const text = fc.string({ unit: 'grapheme' }).map((some) => some.replaceAll('\0', '')) // Postgres has no such letter
  const texts = fc.array(fc.option(text), { minLength: 1 })
  await fc.assert(
    fc.asyncProperty(texts, async (some) => {
      expect(await thereAndBack(some)).toEqual(some)
    }),
  )
})

test('what lies between texts is made anew each time', () => {
  expect(packedRows({ text: ['a'] }).values).not.toEqual(packedRows({ text: ['a'] }).values)
})
