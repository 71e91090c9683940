import { expect, test } from 'vitest'
import { idOf, readSheetRow } from './read-row.ts'
import { ACCOUNTS, HOUSEHOLDS, MEMBERS, RESIDENTS } from './sheets.ts'

const PERSON = {
  hamletcode: '31027.07',
  ...{ code: 'U07-012-1', householdid: 'U07-012', from: '01/03/2026', name: 'Nguyễn  Thị Hoa' },
  ...{ birth: '1958', sex: 'Nữ' },
}

test('a person is read as people write it; codes become ids, the same in every list of a hamlet', () => {
  expect(readSheetRow(RESIDENTS, PERSON)).toEqual({
    item: {
      residentId: idOf('resident', '31027.07', 'u07-012-1'),
      householdId: idOf('household', '31027.07', 'U07-012'),
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
      unitcode: '31027',
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

test.each([
  ['a home', HOUSEHOLDS, { code: '1', openedon: '2026-03-01' }, 'hamletCode: it is empty: fill it in'],
  [
    'a member',
    MEMBERS,
    { bodyid: 'T1', personid: 'P1', role: 'leader', from: '2025-08-01', affiliations: 'khác' },
    'unitCode: write in whose list the codes stand, or say it for all rows with --unit',
  ],
  [
    'an account',
    ACCOUNTS,
    { hamletcode: '31027.7', residentid: 'P1', kind: 'bank', provider: 'momo', status: 'planned' },
    'hamletCode: write the code of a hamlet such as 31027.07, or of a commune',
  ],
])('the code of %s means nothing without the unit in whose list it stands', (_what, sheet, fields, reason) => {
  const read = readSheetRow(sheet, fields)
  expect('wrong' in read && read.wrong.map(({ column, reason }) => `${column}: ${reason}`)).toEqual([reason])
})

test('the same code is something else in another unit, and an id is the same in all', () => {
  const idIn = (hamletcode: string, code: string) =>
    readSheetRow(HOUSEHOLDS, { hamletcode, openedon: '2026-03-01', code })
  expect(idIn('31027.07', '1')).not.toMatchObject({ item: { householdId: idOf('household', '31027.08', '1') } })
  expect(idIn('31027.07', '1')).toMatchObject({ item: { householdId: idOf('household', '31027.07', '1') } })
  const id = '01990F3E-7C1A-7000-8000-0000000000A1'
  expect(idIn('31027.07', id)).toMatchObject({ item: { householdId: id.toLowerCase() } })
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
      { column: 'name', reason: 'it is empty: fill it in' },
      { column: 'birth', reason: 'write a birth day as 17/03/1958, or the year' },
      { column: 'sex', reason: 'write nam, nữ, male, female' },
    ],
  })
})
