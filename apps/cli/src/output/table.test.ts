import { expect, test } from 'vitest'
import { type Column, renderTable } from './table.ts'

type Row = { name: string; count: string }

const COLUMNS: readonly Column<Row>[] = [
  { title: 'tên', of: ({ name }) => name, flexible: true },
  { title: 'số', of: ({ count }) => count, align: 'right' },
]

test('columns are as wide as their widest cell, numbers stand to the right', () => {
  const rows = [
    { name: 'Xã U Minh Thượng', count: '3.118' },
    { name: 'Ấp 2', count: '64' },
  ]
  expect(renderTable(COLUMNS, rows)).toEqual([
    'tên                  số',
    'Xã U Minh Thượng  3.118',
    'Ấp 2                 64',
  ])
})

test('a narrow terminal takes from the flexible column only', () => {
  const rows = [{ name: 'Xã U Minh Thượng', count: '3.118' }]
  expect(renderTable(COLUMNS, rows, 19)).toEqual(['tên              số', 'Xã U Minh T…  3.118'])
  expect(renderTable(COLUMNS, rows, 5)[1]).toBe('Xã U Mi…  3.118')
})

test('marks that are apart from their letter take no room', () => {
  const [, first, second] = renderTable(COLUMNS, [
    { name: 'Hòa', count: '1' },
    { name: 'Hòa'.normalize('NFD'), count: '1' },
  ])
  expect(second?.normalize('NFC')).toBe(first)
})

test('a line break in a cell breaks no line', () => {
  expect(renderTable(COLUMNS, [{ name: 'a\nb', count: '1' }])).toHaveLength(2)
})
