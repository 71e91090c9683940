import { expect, test } from 'vitest'
import { decodeCursor, encodeCursor, pageFrom } from './cursors.ts'

const UUID = '01990f3e-7c1a-7000-8000-000000000001'

test('a cursor is the place it was made from', () => {
  expect(decodeCursor(encodeCursor(['Bình', 7]), ['text', 'number'])).toEqual(['Bình', 7])
  expect(decodeCursor(undefined, ['uuid'])).toBeUndefined()
})

test('an id in capitals is the same place', () => {
  expect(decodeCursor(encodeCursor([UUID.toUpperCase()]), ['uuid'])).toEqual([UUID])
})

test.each([
  '',
  'nonsense',
  '%%%',
  encodeCursor(['one']),
  btoa('{"a":1}'),
  btoa('[null,1]'),
  encodeCursor(['x', '2026-03-17']),
  encodeCursor([UUID, '2026-02-30']),
  encodeCursor([UUID, '0000-01-01']),
])('%s is refused', (cursor) => {
  expect(() => decodeCursor(cursor, ['uuid', 'day'])).toThrow('not one of this list')
})

test('text that no database keeps is no place', () => {
  expect(() => decodeCursor(encodeCursor(['a\0']), ['text'])).toThrow('not one of this list')
})

test('a number that its column cannot hold is no place', () => {
  const beyond = encodeCursor([2 ** 31])
  expect(() => decodeCursor(beyond, ['number'])).toThrow('not one of this list')
  expect(decodeCursor(beyond, ['bigint'])).toEqual([2 ** 31])
})

test('a page has a next one only where there is more', () => {
  const page = (rows: number[]) => pageFrom(rows, 2, (row) => [row], String)
  expect(page([])).toEqual({ items: [] })
  expect(page([1, 2])).toEqual({ items: ['1', '2'] })
  expect(page([1, 2, 3])).toEqual({ items: ['1', '2'], next: encodeCursor([2]) })
})
