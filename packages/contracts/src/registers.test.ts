import { expect, test } from 'vitest'
import { REGISTERS } from './registers.ts'

const COLUMNS = REGISTERS.flatMap(({ things, columns }) =>
  columns.map((column) => [things, column.path, column] as const),
)
const ENDS = COLUMNS.filter(([, path]) => path.endsWith('.until'))

test.each(ENDS)('%s: the first day without %s is not headed as the last day with it', (_things, _path, { vi, en }) => {
  expect(vi).toMatch(/^(Ngừng|Không còn|Thôi) .+ từ ngày$/)
  expect(en).toMatch(/^No .+ from$/)
})

test('of no register two columns are headed alike, nor as one was headed before', () => {
  for (const { things, columns } of REGISTERS) {
    const headings = columns.flatMap(({ vi, en, was = [] }) => [
      ...new Set([vi, en, ...was].map((one) => one.toLowerCase())),
    ])
    expect(new Set(headings).size, things).toBe(headings.length)
  }
})
