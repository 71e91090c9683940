import { expect, test } from 'vitest'
import { decodeCursor, encodeCursor, pageFrom } from './cursors.ts'

test('a cursor is the place it was made from', () => {
  expect(decodeCursor(encodeCursor(['Bình', 7]), 2)).toEqual(['Bình', 7])
  expect(decodeCursor(undefined, 2)).toBeUndefined()
})

test.each(['', 'nonsense', '%%%', encodeCursor(['one']), btoa('{"a":1}'), btoa('[null,1]')])(
  '%s is refused',
  (cursor) => {
    expect(() => decodeCursor(cursor, 2)).toThrow('not one of this list')
  },
)

test('a page has a next one only where there is more', () => {
  const page = (rows: number[]) => pageFrom(rows, 2, (row) => [row], String)
  expect(page([])).toEqual({ items: [] })
  expect(page([1, 2])).toEqual({ items: ['1', '2'] })
  expect(page([1, 2, 3])).toEqual({ items: ['1', '2'], next: encodeCursor([2]) })
})
