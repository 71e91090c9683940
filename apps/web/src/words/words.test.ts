import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import en from './en.json' with { type: 'json' }
import fieldEn from './field-en.json' with { type: 'json' }
import fieldLaterEn from './field-later-en.json' with { type: 'json' }
import fieldLaterVi from './field-later-vi.json' with { type: 'json' }
import fieldVi from './field-vi.json' with { type: 'json' }
import printEn from './print-en.json' with { type: 'json' }
import printVi from './print-vi.json' with { type: 'json' }
import vi from './vi.json' with { type: 'json' }
import { say, speak } from './words.ts'

afterEach(() => speak('vi'))

type Words = Readonly<Record<string, string>>

describe.each<[pages: string, vi: Words, en: Words]>([
  ['desk', vi, en],
  ['field', fieldVi, fieldEn],
  ['field', fieldLaterVi, fieldLaterEn],
  ['desk/print', printVi, printEn],
])('of the %s', (pages, vi, en) => {
  test('both languages have the same words, with the same parts, and none is empty', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort())
    for (const [word, text] of Object.entries(vi)) {
      expect(partsOf(en[word] ?? ''), word).toEqual(partsOf(text))
      expect([text.trim(), en[word]?.trim()], word).not.toContain('')
    }
  })

  test('Vietnamese is written in whole signs', () => {
    for (const [word, text] of Object.entries(vi)) expect(text.normalize('NFC'), word).toBe(text)
  })

  test('every word is used', () => {
    const cwd = join(import.meta.dirname, '..', pages)
    const files = globSync('**/*.{ts,tsx}', { cwd }).filter((file) => !file.includes('.test.'))
    const sources = files.map((file) => readFileSync(join(cwd, file), 'utf8')).join('\n')
    const isUsed = (word: string) => sources.includes(`'${word}'`) || sources.includes(`"${word}"`)
    expect(Object.keys(vi).filter((word) => !isUsed(word))).toEqual([])
  })
})

test('what is said has its parts, in the language that is chosen', async () => {
  expect(say('unit.code', { code: '31027' })).toBe('Mã 31027')
  await speak('en')
  expect(say('unit.code', { code: '31027' })).toBe('Code 31027')
})

function partsOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort()
}
