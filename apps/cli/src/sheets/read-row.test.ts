import { expect, test } from 'vitest'
import { idOf, readSheetRow } from './read-row.ts'
import { HOUSEHOLDS, MEMBERS, RESIDENTS } from './sheets.ts'

const PERSON = {
  ...{ code: 'U07-012-1', householdid: 'U07-012', from: '01/03/2026', name: 'Nguyễn  Thị Hoa' },
  ...{ birth: '1958', sex: 'Nữ' },
}

test('a person is read as people write it; codes become ids, the same in every list', () => {
  expect(readSheetRow(RESIDENTS, PERSON)).toEqual({
    item: {
      residentId: idOf('resident', 'u07-012-1'),
      householdId: idOf('household', 'U07-012'),
      ...{ from: '2026-03-01', name: 'Nguyễn Thị Hoa', birth: { year: 1958 }, sex: 'female' },
    },
  })
})

test.each([
  [
    'a home with parts',
    HOUSEHOLDS,
    { hamletcode: '31027.07', openedon: '2026-03-01', 'address.number': '12', devices: 'điện thoại phím; tablet' },
    { hamletCode: '31027.07', openedOn: '2026-03-01', address: { number: '12' }, devices: ['keypad_phone', 'tablet'] },
  ],
  [
    'a member',
    MEMBERS,
    {
      bodyid: 'T1',
      personid: 'P1',
      role: 'Tổ trưởng',
      from: '2025-08-01',
      affiliations: 'Đoàn thanh niên',
      ambassador: 'x',
    },
    { role: 'leader', affiliations: ['youth_union'], ambassador: true },
  ],
])('%s', (_what, sheet, fields, item) => {
  expect(readSheetRow(sheet, fields)).toMatchObject({ item })
})

test('a row without a code has an id of its own, the same each time', () => {
  const { code: _code, ...rest } = PERSON
  const [first, again] = [readSheetRow(RESIDENTS, rest), readSheetRow(RESIDENTS, { ...rest })]
  expect(first).toEqual(again)
  expect(readSheetRow(RESIDENTS, { ...rest, name: 'Trần Văn Ba' })).not.toMatchObject(first)
})

test('everything that is wrong with a row is named at once', () => {
  const read = readSheetRow(RESIDENTS, { ...PERSON, from: '3/4/2026', sex: 'x', name: '', birth: '58' })
  expect(read).toEqual({
    wrong: [
      { column: 'from', reason: 'write a day as 2026-03-17 or 17/03/2026' },
      { column: 'name', reason: 'write what stands under "Họ và tên"' },
      { column: 'birth', reason: 'write a birth day as 17/03/1958, or the year' },
      { column: 'sex', reason: 'write nam, nữ, male, female' },
    ],
  })
})
