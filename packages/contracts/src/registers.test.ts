import { expect, test } from 'vitest'
import { REGISTERS, registerDocument } from './registers.ts'

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

test.each(COLUMNS.filter(([, path]) => /^(household|resident|programme)Id$/.test(path)))(
  '%s: %s takes the code that another list has for it',
  (things, path) => {
    const register = REGISTERS.find((one) => one.things === things)
    const { columns } = (register ? registerDocument(register) : {}) as { columns?: { path: string }[] }
    expect(columns?.find((column) => column.path === path)).toMatchObject({ kind: 'reference', of: path.slice(0, -2) })
  },
)
