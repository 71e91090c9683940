import { expect, test } from 'vitest'
import { addressOf, headersIn } from './file-address.ts'

test('the address of content is its SHA-256 hash in small digits', async () => {
  expect(await addressOf(new TextEncoder().encode('test'))).toBe(
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  )
})

test('headers are read as browsers give them', () => {
  const lines = 'content-type: application/json\r\ndate: Tue, 17 Mar 2026 12:00:00 GMT\r\nx-empty: \r\n'
  expect(headersIn(lines)).toEqual([
    ['content-type', 'application/json'],
    ['date', 'Tue, 17 Mar 2026 12:00:00 GMT'],
    ['x-empty', ''],
  ])
})
