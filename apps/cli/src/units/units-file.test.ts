import { expect, test } from 'vitest'
import type { CsvRow } from '../files/csv.ts'
import { inBatches, rehearsalBatches } from './unit-batches.ts'
import { readUnitsFile } from './units-file.ts'

async function* rows(...given: CsvRow[]) {
  yield* given
}

function row(line: number, level: string, code: string, parent_code = '', valid_from = ''): CsvRow {
  return { line, fields: { code, level, kind: 'xã', name: 'Tên', parent_code, valid_from } }
}

test('the first row of a version counts, another version of the code is no duplicate', async () => {
  const file = await readUnitsFile(
    rows(
      row(2, 'province', '38'),
      row(3, 'commune', '15715', '38'),
      row(4, 'commune', '15715', '38', '2004-01-01'),
      row(5, 'commune', '15715', '38', '2025-07-01'),
    ),
    '2025-07-01',
  )
  expect(file.units.map(({ line }) => line)).toEqual([2, 3, 4])
  expect(file.refused).toEqual([{ line: 5, code: '15715', reasons: ['the code stands already in line 3'] }])
})

test('a refused row does not take the code away from a good one', async () => {
  const bad = { line: 2, fields: { code: '38', level: 'province', kind: '', name: 'Thanh Hóa' } }
  const file = await readUnitsFile(
    rows(bad, row(3, 'province', '38'), { line: 4, reasons: ['it is not UTF-8'] }),
    '2025-07-01',
  )
  expect(file.units.map(({ line }) => line)).toEqual([3])
  expect(file.refused).toEqual([
    { line: 2, code: '38', reasons: ['kind is empty'] },
    { line: 4, reasons: ['it is not UTF-8'] },
  ])
})

test('parents go before children, whatever the order of the file, and never in one batch', async () => {
  const { units } = await readUnitsFile(
    rows(
      row(2, 'hamlet', '31027.07', '31027'),
      row(3, 'commune', '31027', '91'),
      row(4, 'province', '91'),
      row(5, 'commune', '31018', '91'),
      row(6, 'commune', '15865', '38'),
      row(7, 'province', '38'),
    ),
    '2025-07-01',
  )
  const lines = inBatches(units, 2).map(({ own }) => own.map(({ line }) => line))
  expect(lines).toEqual([[4, 7], [3, 5], [6], [2]])
})

test('in a dry run each batch brings the units of the file above its own, and stays within its size', async () => {
  const hamlets = Array.from({ length: 6 }, (_, index) =>
    row(10 + index, 'hamlet', `${31027 + (index % 2)}.0${index + 1}`),
  )
  const { units } = await readUnitsFile(
    rows(
      row(2, 'commune', '31027', '91'),
      row(3, 'commune', '31028', '91'),
      row(4, 'province', '91'),
      row(5, 'province', '91', '', '2004-01-01'),
      row(6, 'commune', '15865', '38'),
      ...hamlets.map((one) =>
        'fields' in one ? { ...one, fields: { ...one.fields, parent_code: one.fields.code?.slice(0, 5) ?? '' } } : one,
      ),
    ),
    '2025-07-01',
  )
  const linesOf = (part: readonly { line: number }[]) => part.map(({ line }) => line)
  const batches = rehearsalBatches(units, 6).map(({ above, own }) => [linesOf(above), linesOf(own)])
  expect(batches).toEqual([
    [[], [4, 5]],
    [
      [4, 5],
      [6, 2, 3],
    ],
    [
      [2, 4, 5],
      [10, 12, 14],
    ],
    [
      [3, 4, 5],
      [11, 13, 15],
    ],
  ])
})
