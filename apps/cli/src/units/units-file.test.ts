import { expect, test } from 'vitest'
import type { CsvRow } from '../files/csv.ts'
import { findOrphans, inBatches, readUnitsFile } from './units-file.ts'

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
  const lines = inBatches(units, 2).map((batch) => batch.map(({ line }) => line))
  expect(lines).toEqual([[4, 7], [3, 5], [6], [2]])
})

test('a dry run asks once for each parent that is not in the file', async () => {
  const { units } = await readUnitsFile(
    rows(
      row(2, 'province', '91'),
      row(3, 'commune', '31027', '91'),
      row(4, 'commune', '15865', '38'),
      row(5, 'commune', '15715', '38'),
      row(6, 'commune', '00004', '00'),
    ),
    '2025-07-01',
  )
  const asked: string[] = []
  const orphans = await findOrphans(units, async (code) => {
    asked.push(code)
    return code === '38'
  })
  expect(asked).toEqual(['38', '00'])
  expect(orphans).toEqual([{ line: 6, code: '00004', reasons: ['parent_code: there is no unit 00'] }])
})
