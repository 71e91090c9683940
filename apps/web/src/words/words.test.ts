import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import en from './en.json' with { type: 'json' }
import vi from './vi.json' with { type: 'json' }
import { say, speak, type Word } from './words.ts'

const SOURCES = join(import.meta.dirname, '..')

afterEach(() => speak('vi'))

test('both languages have the same words, with the same parts, and none is empty', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort())
  const words = Object.keys(vi) as Word[]
  for (const word of words) {
    expect(partsOf(en[word]), word).toEqual(partsOf(vi[word]))
    expect([vi[word].trim(), en[word].trim()], word).not.toContain('')
  }
})

test('Vietnamese is written in whole signs', () => {
  for (const [word, text] of Object.entries(vi)) expect(text.normalize('NFC'), word).toBe(text)
})

test('every word is used', () => {
  const files = globSync('**/*.{ts,tsx}', { cwd: SOURCES }).filter((file) => !file.includes('.test.'))
  const sources = files.map((file) => readFileSync(join(SOURCES, file), 'utf8')).join('\n')
  expect(Object.keys(vi).filter((word) => !sources.includes(`'${word}'`))).toEqual([])
})

test('what is said has its parts, in the language that is chosen', async () => {
  expect(say('unit.code', { code: '31027' })).toBe('Mã 31027')
  await speak('en')
  expect(say('unit.code', { code: '31027' })).toBe('Code 31027')
})

function partsOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort()
}
