import { REGISTERS } from '@lantoa/sdk/registers'
import { expect, test } from 'vitest'
import { ACCOUNTS, BODIES, HAMLETS, HOUSEHOLDS, MEMBERS, RESIDENTS } from './lists.ts'
import { idOf, readCell, readSheetRow } from './read-row.ts'
import { sheetOf } from './register-sheet.ts'
import { ATTENDANCES } from './session-lists.ts'
import { columnsOf } from './sheet.ts'
import { showCell } from './show-cell.ts'

const LISTS = [ACCOUNTS, BODIES, HAMLETS, HOUSEHOLDS, MEMBERS, RESIDENTS]
const PERSON = {
  hamletcode: '31027.07',
  ...{ listcode: 'U07-012-1', householdid: 'U07-012', from: '01/03/2026', name: 'Nguyễn  Thị Hoa' },
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
  [
    'a body with the codes of its hamlets',
    BODIES,
    {
      ...{
        unitcode: '31027',
        kind: 'Tổ công nghệ số cộng đồng',
        hamletcodes: '31027.07; 31027.08',
        from: '2025-08-01',
      },
      ...{ 'legalact.number': '12/QĐ-UBND', 'legalact.issuer': 'UBND xã', 'legalact.date': '2025-08-01' },
    },
    { kind: 'community_team', hamletCodes: ['31027.07', '31027.08'], legalAct: { issuer: 'UBND xã' } },
  ],
  [
    'a hamlet, whose code is its id',
    HAMLETS,
    { hamletcode: '31027.07', kind: 'ấp', name: 'Minh Thuận B', validfrom: '01/07/2025' },
    { hamletCode: '31027.07', kind: 'ấp', name: 'Minh Thuận B', validFrom: '2025-07-01' },
  ],
])('%s', (_what, sheet, fields, item) => {
  expect(readSheetRow(sheet, fields)).toMatchObject({ item })
})

test.each([
  ['a home', HOUSEHOLDS, { listcode: '1', openedon: '2026-03-01' }, 'hamletCode: unit'],
  [
    'a member',
    MEMBERS,
    { bodyid: 'T1', personid: 'P1', role: 'leader', from: '2025-08-01', affiliations: 'khác' },
    'unitCode: list',
  ],
  [
    'an account',
    ACCOUNTS,
    { hamletcode: '31027.7', residentid: 'P1', kind: 'bank', provider: 'momo', status: 'planned' },
    'hamletCode: unit',
  ],
])('the code of %s means nothing without the unit in whose list it stands', (_what, sheet, fields, reason) => {
  const read = readSheetRow(sheet, fields)
  expect('wrong' in read && read.wrong.map(({ column, wanted }) => `${column}: ${wanted.kind}`)).toEqual([reason])
})

test.each([
  ['Trần Thị Lạc', 'personId: reference'],
  ['lan', 'personId: reference'],
  ['P1', undefined],
  ['01990f3e-7c1a-7000-8000-0000000000d1', undefined],
])('"%s" as the code of a person: %s', (personid, wrong) => {
  const row = { unitcode: '31027', bodyid: 'T1', role: 'leader', from: '2025-08-01', affiliations: 'khác' }
  const read = readSheetRow(MEMBERS, { ...row, personid })
  expect('wrong' in read ? read.wrong.map(({ column, wanted }) => `${column}: ${wanted.kind}`)[0] : undefined).toBe(
    wrong,
  )
})

test.each([
  ['a home', HOUSEHOLDS, { hamletcode: 'Ấp 3', openedon: '2026-03-01' }],
  ['a person', RESIDENTS, { ...PERSON, hamletcode: 'Ấp 3' }],
])('the name of a hamlet is no code of one, in the row of %s', (_what, sheet, fields) => {
  const read = readSheetRow(sheet, fields)
  expect('wrong' in read && read.wrong.map(({ column, wanted }) => `${column}: ${wanted.kind}`)).toEqual([
    'hamletCode: unit',
  ])
})

test('the same code is something else in another unit, and an id is the same in all', () => {
  const idIn = (hamletcode: string, listcode: string) =>
    readSheetRow(HOUSEHOLDS, { hamletcode, openedon: '2026-03-01', listcode })
  expect(idIn('31027.07', '1')).not.toMatchObject({ item: { householdId: idOf('household', '31027.08', '1') } })
  expect(idIn('31027.07', '1')).toMatchObject({ item: { householdId: idOf('household', '31027.07', '1') } })
  const id = '01990F3E-7C1A-7000-8000-0000000000A1'
  expect(idIn('31027.07', id)).toMatchObject({ item: { householdId: id.toLowerCase() } })
})

test('a row without a code has an id of its own, the same each time', () => {
  const { listcode: _code, ...rest } = PERSON
  const [first, again] = [readSheetRow(RESIDENTS, rest), readSheetRow(RESIDENTS, { ...rest })]
  expect(first).toEqual(again)
  expect(readSheetRow(RESIDENTS, { ...rest, name: 'Trần Văn Ba' })).not.toMatchObject(first)
})

test('everything that is wrong with a row is named at once', () => {
  const read = readSheetRow(RESIDENTS, { ...PERSON, from: '3/4/2026', sex: 'x', name: '', birth: '58' })
  expect(read).toEqual({
    wrong: [
      { column: 'from', wanted: { kind: 'day', choices: [] } },
      { column: 'name', wanted: { kind: 'text', choices: [] } },
      { column: 'birth', wanted: { kind: 'birth', choices: [] } },
      { column: 'sex', wanted: { kind: 'choice', choices: ['nam', 'nữ', 'male', 'female'] } },
    ],
  })
})

test.each([
  ['3118', 3118],
  ['3.118', 3118],
  ['1.003.118', 1_003_118],
  ['3,5', undefined],
  ['3.11', undefined],
  ['3.1180', undefined],
])('%j is a whole number as people here write it, or none', (text, number) => {
  const read = readCell({ path: 'version', vi: 'Phiên bản', en: 'Version', kind: 'number' }, text)
  expect('value' in read ? read.value : undefined).toBe(number)
})

test('every choice of every list has a Vietnamese word, which no comma cuts', () => {
  for (const { columns } of LISTS) {
    for (const { path, values = [], words = {} } of columns) {
      expect(Object.values(words).sort(), path).toEqual([...values].sort())
      expect(Object.keys(words).filter((word) => /[;,]/.test(word) || word !== word.toLowerCase())).toEqual([])
    }
  }
})

test('the time at which something was found out is read in a register as people type it, and shown so again', () => {
  const register = REGISTERS.find(({ things }) => things === 'breaches')
  const columns = register ? sheetOf(register).columns : []
  const [found, due] = ['discoveredAt', 'notifyBy'].map((path) => columns.find((column) => column.path === path))
  expect(found && readCell(found, '17/03/2026 9h30')).toEqual({ value: '2026-03-17T09:30:00+07:00' })
  expect(found && readCell(found, '17/03/2026')).toMatchObject({ wanted: { kind: 'instant' } })
  expect(found && showCell(found, { discoveredAt: '2026-03-17T02:30:00.000Z' })).toBe('2026-03-17 09:30')
  expect(due && showCell(due, { notifyBy: '2026-03-20T02:30:00.000Z' })).toBe('2026-03-20 09:30')
})

test.each([...LISTS, ...REGISTERS.map(sheetOf)])(
  'a heading of $name names one column, and each column has a name',
  (sheet) => {
    const { required, optional, headings } = columnsOf(sheet)
    const names = [...required, ...optional]
    expect(names).toEqual([...new Set(names)])
    expect([...new Set(headings?.values())].toSorted()).toEqual(names.toSorted())
  },
)

test('several texts stand in one cell, with ; between them', () => {
  const column = { path: 'aliases', vi: 'Tên khác', en: 'Other names', kind: 'texts' } as const
  expect(readCell(column, ' PostMart ;portmart; ')).toEqual({ value: ['PostMart', 'portmart'] })
})

test('of several lines each stays where its column has them, and nowhere else', () => {
  const typed = { title: 'Bài\nmột', text: "'- Cúp máy.\r\n\r\n\r\nKhông  bấm.\n" }
  const columns = [
    { path: 'title', vi: 'Tên', en: 'Title', kind: 'text' },
    { path: 'text', vi: 'Nội dung', en: 'Text', kind: 'text', lines: true },
  ] as const
  const sheet = { ...BODIES, name: 'lesson', idField: 'lessonId', columns }
  expect(readSheetRow(sheet, typed)).toMatchObject({ item: { title: 'Bài một', text: '- Cúp máy.\n\nKhông bấm.' } })
})

test('who was at a session is named by the list of what they are: members by that of the commune', () => {
  const fields = { unitcode: '31027.07', sessionid: 'B1', attendeeid: 'P1' }
  const idAs = (attendeekind: string) => {
    const read = readSheetRow(ATTENDANCES, { ...fields, attendeekind })
    return 'item' in read && read.item.attendeeId
  }
  expect(idAs('thành viên tổ')).toBe(idOf('person', '31027', 'P1'))
  expect(idAs('người dân')).toBe(idOf('resident', '31027.07', 'P1'))
})
