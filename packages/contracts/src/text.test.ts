import { expect, test } from 'vitest'
import { z } from 'zod'
import { lettingNumbersStand, openName, openNote, openText } from './text.ts'

const Words = z.object({ title: openText(60), note: openNote(60).default('') })

test.each([
  [{ title: 'Gọi 0912345678' }, 'title', 'a phone number at character 5'],
  [{ title: 'x', note: '  CCCD\n079185001234 ' }, 'note', 'a personal number at character 6'],
])('the number in %j is refused with its place, and not repeated', (input, field, words) => {
  const { error } = Words.safeParse(input)
  expect(error?.issues.map(({ path, message }) => [path.join('/'), message])).toEqual([
    [field, expect.stringContaining(words)],
  ])
  expect(JSON.stringify(error?.issues)).not.toMatch(/\d{6}/)
})

test('days and amounts are no numbers of anybody', () => {
  expect(Words.parse({ title: '1.500.000.000 đồng', note: 'từ 01/01/2026' }).title).toBe('1.500.000.000 đồng')
})

test('what was recorded before is read with the numbers that stand in it, which are noticed', () => {
  const input = { title: 'Gọi 0912345678' }
  const { result, found } = lettingNumbersStand(() => Words.safeParse(input))
  expect([result.success, found]).toEqual([true, true])
  expect(lettingNumbersStand(() => Words.parse({ title: 'x' })).found).toBe(false)
  expect(Words.safeParse(input).success).toBe(false)
})

test('what is too long is looked at no further, as it would take as long as somebody likes', () => {
  const long = 'Gọi 0912345678, '.repeat(10)
  const { error } = Words.safeParse({ title: long, note: long })
  expect(error?.issues.map(({ message }) => message)).toEqual(Array(2).fill('text of at most 60 characters'))
})

test.each(['257678', '9704 16-25.76', 'VCB 257.678', 'momo ٢٥٧٦٧٨'])('%s is no name', (name) => {
  expect(openName(60).safeParse(name).success).toBe(false)
})

test.each(['Agribank', 'Ví điện tử 9Pay', 'bank 24/7', '12345'])('%s is a name', (name) => {
  expect(openName(60).parse(name)).toBe(name)
})
