import { expect, test } from 'vitest'
import { readUnitRow, type UnitFields } from './unit-row.ts'

const ROW: UnitFields = {
  code: '31027',
  level: 'commune',
  kind: 'Xã',
  name: 'U Minh Thượng',
  name_en: 'U Minh Thuong',
  parent_code: '91',
}

test.each<[why: string, fields: UnitFields, unit: object]>([
  [
    'a commune',
    {},
    {
      code: '31027',
      level: 'commune',
      kind: 'Xã',
      name: 'U Minh Thượng',
      nameEn: 'U Minh Thuong',
      parentCode: '91',
      validFrom: '2025-07-01',
    },
  ],
  ['a province', { code: '91', level: 'province', parent_code: '' }, { level: 'province', parentCode: null }],
  ['a hamlet', { code: '31027.07', level: 'hamlet', parent_code: '31027' }, { code: '31027.07' }],
  [
    'days of its own',
    { valid_from: '2004-01-01', valid_to: '2025-07-01' },
    { validFrom: '2004-01-01', validTo: '2025-07-01' },
  ],
  ['empty days', { valid_from: '', valid_to: '' }, { validFrom: '2025-07-01' }],
])('%s is a command', (_why, fields, unit) => {
  expect(readUnitRow({ ...ROW, ...fields }, '2025-07-01')).toEqual({ unit: expect.objectContaining(unit) })
})

test('what is empty is left out', () => {
  const read = readUnitRow({ ...ROW, name_en: '', valid_to: '' }, '2025-07-01')
  expect('unit' in read && Object.keys(read.unit)).not.toContain('nameEn')
  expect('unit' in read && Object.keys(read.unit)).not.toContain('validTo')
})

test('days are read as they are shown', () => {
  const read = readUnitRow({ ...ROW, valid_from: '01/07/2025', valid_to: '30/04/2026' }, '2025-07-01')
  expect(read).toMatchObject({ unit: { validFrom: '2025-07-01', validTo: '2026-04-30' } })
})

test.each<[fields: UnitFields, reasons: string[]]>([
  [{ code: '', name: '' }, ['code is empty', 'name is empty']],
  [{ kind: '' }, ['kind is empty']],
  [{ parent_code: '' }, ['parent_code is empty']],
  [{ level: '' }, ['level is empty']],
  [{ level: 'comune' }, ['level: "comune" is none of province, district, commune, hamlet']],
  [
    { code: '310270' },
    ['code: "310270" of a commune must be five digits (has a spreadsheet dropped its leading zeros?)'],
  ],
  [{ code: '4' }, ['code: "4" of a commune must be five digits (has a spreadsheet dropped its leading zeros?)']],
  [{ code: '3102a' }, ['code: "3102a" of a commune must be five digits']],
  [
    { level: 'hamlet', code: '31027' },
    [
      'code: "31027" of a hamlet must be the commune\'s code, a dot and a number (has a spreadsheet dropped its leading zeros?)',
    ],
  ],
  [{ valid_from: '1/7/2025' }, ['valid_from: "1/7/2025" is not a day as 2026-03-17 or 17/03/2026']],
  [{ valid_to: '2025-02-30' }, ['valid_to: "2025-02-30" is not a day as 2026-03-17 or 17/03/2026']],
])('%j is refused', (fields, reasons) => {
  expect(readUnitRow({ ...ROW, ...fields }, '2025-07-01')).toEqual({ reasons })
})
