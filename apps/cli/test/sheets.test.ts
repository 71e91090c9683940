import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { idOf } from '@lantoa/sheets/read-row'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { type Item, keeping } from './keeping.ts'
import { type Asked, stage } from './stage.ts'

const PEOPLE = [
  'Mã hộ,Mã thôn,Có từ ngày,Số nhà,Họ và tên,Ngày sinh,Giới tính,Ở từ ngày',
  'H1,31027.07,01/03/2026,12,Nguyễn Thị Hoa,1958,nữ,01/03/2026',
  'H1,31027.07,01/03/2026,12,Trần Thị Mai,12/04/1988,nữ,01/03/2026',
  'H2,31027.07,01/03/2026,14,LOUD,1990,nam,01/03/2026',
  'H2,31027.07,01/03/2026,14,Trần Văn Ba,1990,đàn ông,01/03/2026',
].join('\r\n')

test('people are imported with their homes; a bad row stops no other, and each is named with its line', async () => {
  const { kept, answers } = keeping()
  const { lantoa, file } = await stage({ answers })
  await file('people.csv', PEOPLE)
  const dry = await lantoa('residents', 'import', 'people.csv', '--dry-run')
  expect([dry.exitCode, kept.size]).toEqual([1, 0])
  const { exitCode, out, err } = await lantoa('residents', 'import', 'people.csv')
  expect(exitCode).toBe(1)
  expect(out).toMatch(/^2 rows taken, 2 refused/)
  expect(err).toContain('line 5: Giới tính: write nam, nữ, male, female')
  expect(err).toContain('line 4: Họ và tên: not so loud (name-refused)')
  const [homes, people] = [
    [...kept.values()].filter(({ hamletCode }) => hamletCode),
    [...kept.values()].filter(({ sex }) => sex),
  ]
  expect(homes).toMatchObject([{ address: { number: '12' } }, { address: { number: '14' } }])
  expect(people.map(({ householdId }) => householdId)).toEqual([homes[0]?.householdId, homes[0]?.householdId])
  const before = new Map(kept)
  await lantoa('residents', 'import', 'people.csv')
  expect(kept).toEqual(before)
})

test('a home whose columns are wrong is named by its cell, with every row that needs it; without columns it is known', async () => {
  const { kept, answers } = keeping()
  const { lantoa, file } = await stage({ answers })
  const person = 'Nguyễn Thị Hoa,1958,nữ,01/03/2026'
  const rows = [`H1,31027.07,31/02/2026,${person}`, `H3,,01/03/2026,${person}`, `H2,31027.07,,${person}`]
  await file('people.csv', ['Mã hộ,Mã thôn,Có từ ngày,Họ và tên,Ngày sinh,Giới tính,Ở từ ngày', ...rows].join('\n'))
  const { out, err } = await lantoa('residents', 'import', 'people.csv')
  expect(out).toMatch(/^1 rows taken, 2 refused/)
  expect(err).toContain('line 2: Có từ ngày: write a day as 2026-03-17 or 17/03/2026')
  expect(err).toContain('line 3: Mã thôn: write in whose list the codes stand')
  expect([...kept.values()].every(({ hamletCode }) => hamletCode === undefined)).toBe(true)
})

test('refused rows are written as they came, each with its reason, and can be mended and imported', async () => {
  const { kept, answers } = keeping()
  const { lantoa, file, folder } = await stage({ answers })
  await file('people.csv', `${PEOPLE}\r\n"half`)
  const importing = ['residents', 'import', 'people.csv', '--refused', 'refused.csv']
  expect((await lantoa(...importing)).err).toContain('line 6: a quotation mark is not closed')
  const written = await readFile(join(folder, 'refused.csv'), 'utf8')
  expect(written.split('\r\n').map((line) => line.split(',').at(-1))).toEqual(
    [
      'Lý do từ chối',
      '"line 5: Giới tính: write nam', // the reason has a comma
      'line 6: a quotation mark is not closed or stands within a field',
      'line 4: Họ và tên: not so loud (name-refused)',
      '',
    ].map((cell) => (cell.startsWith('"line 5') ? expect.stringContaining('female') : cell)),
  )
  expect((await lantoa(...importing)).exitCode).toBe(1)
  expect((await lantoa(...importing)).err).toContain('refused.csv is there already')
  const mended = written
    .replace('LOUD', 'Lê Lợi')
    .replace('đàn ông', 'nam')
    .replace(/^,+line 6.*\r\n/m, '')
  await file('mended.csv', mended)
  const again = await lantoa('residents', 'import', 'mended.csv')
  expect(again.out).toMatch(/^2 rows taken \(/)
  expect([...kept.values()].filter(({ sex }) => sex).length).toBe(4)
})

test('a code that stands for something else is named, with one to take instead', async () => {
  const problem = { code: 'merchant-differs', title: 'No', status: 409, detail: 'Recorded already.' }
  const { lantoa, file } = await stage({
    answers: {
      'POST /payments/v1/merchants/batch': () => ({ results: [{ accepted: false, problem }] }),
      [`GET /payments/v1/merchants/${idOf('merchant', '31027.07', '1')}`]: () => ({
        name: 'Quán cô Tư',
        kind: 'stall',
      }),
    },
  })
  await file('stalls.csv', 'Mã,Đơn vị,Có từ ngày,Tên điểm bán,Loại\n1,31027.07,01/03/2026,Quán cô Ba,stall')
  const { err } = await lantoa('merchants', 'import', 'stalls.csv')
  expect(err).toContain('Tên điểm bán: recorded is "Quán cô Tư"')
  expect(err).toContain('Mã: "1" is taken in 31027.07: if this is another, give it another, such as 1-2')
})

test('nobody is sent whose home was refused: under its id there may be the home of others', async () => {
  const { kept, answers } = keeping()
  const taken = { code: 'not-found', title: 'No', status: 404, detail: 'There is no such household in your units.' }
  const refusing = ({ body }: Asked) => ({
    results: (body as { items: Item[] }).items.map(() => ({ accepted: false, problem: taken })),
  })
  const { lantoa, file } = await stage({ answers: { ...answers, 'POST /identity/v1/households/batch': refusing } })
  await file('people.csv', PEOPLE.split('\r\n').slice(0, 3).join('\n'))
  for (const more of [['--dry-run'], []]) {
    const { out, err } = await lantoa('residents', 'import', 'people.csv', ...more)
    expect(out).toMatch(/^0 rows (taken|are good), 2 refused/)
    expect(err).toContain('line 3: Mã hộ: it was refused above')
  }
  expect(kept.size).toBe(0)
})

test('a row whose home is refused as well is one row, and one of a workbook stands there with the cells that were wrong', async () => {
  const { kept, answers } = keeping()
  const refusing = ({ body }: Asked) => {
    const problem = { code: 'unknown-hamlet', title: 'No', status: 422, detail: 'none', pointer: '/hamletCode' }
    const results = (body as { items: Item[] }).items.map(({ hamletCode, name }) =>
      hamletCode === '31027.99' || name === 'Không nhà' ? { accepted: false, problem } : { accepted: true, value: {} },
    )
    return { results }
  }
  const homes = { 'POST /identity/v1/households/batch': refusing, 'POST /identity/v1/residents/batch': refusing }
  const { lantoa, file, folder } = await stage({ answers: { ...answers, ...homes } })
  await file('people.csv', `${PEOPLE.split('\r\n')[0]}\nH1,31027.99,01/03/2026,12,Không nhà,1958,nữ,01/03/2026`)
  const lost = await lantoa('residents', 'import', 'people.csv', '--refused', 'lost.csv')
  expect(lost.out).toMatch(/^0 rows taken, 1 refused/)
  expect((await readFile(join(folder, 'lost.csv'), 'utf8')).trimEnd().split('\r\n')).toHaveLength(2)
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('a').addRows([
    ['Mã', 'Đơn vị', 'Có từ ngày', 'Tên điểm bán', 'Loại'],
    [7, '31027.07', '01/03/2026', 1988, 'stall'],
  ])
  await workbook.xlsx.writeFile(join(folder, 'stalls.xlsx'))
  await lantoa('merchants', 'import', 'stalls.xlsx', '--refused', 'refused.csv')
  const written = (await readFile(join(folder, 'refused.csv'), 'utf8')).trimEnd().split('\r\n')
  expect(written).toEqual([expect.anything(), expect.stringMatching(/^7,31027.07,.*1988.*cell A2.*cell D2/)])
  expect((await lantoa('merchants', 'import', 'refused.csv')).out).toMatch(/^1 rows taken \(/)
  expect([...kept.values()]).toMatchObject([{ name: '1988' }])
})

test('a lesson keeps its lines, filled in by a file, and unchanged by an export of it', async () => {
  let kept: Item | undefined
  const lesson = () => ({ ...kept, status: 'draft', states: [{ status: 'draft', from: '2026-03-01' }], version: 1 })
  const { lantoa, file } = await stage({
    answers: {
      'POST /teams/v1/lessons/batch': ({ body }) => {
        kept ??= (body as { items: Item[] }).items[0]
        return { results: [{ accepted: true, value: lesson(), version: 1 }] }
      },
      'GET /teams/v1/lessons': () => ({ items: [lesson()] }),
    },
  })
  await file(
    'one.csv',
    'Đơn vị,Có từ ngày,Tên bài,Chủ đề,Nội dung bài\n91,01/03/2026,"Bài\nmột",scams,"Cúp máy.\n\n- Báo."',
  )
  expect((await lantoa('lessons', 'import', 'one.csv')).out).toMatch(/^1 rows taken/)
  expect(kept).toMatchObject({ title: 'Bài một', text: 'Cúp máy.\n\n- Báo.' })
  for (const list of ['all.csv', 'all.xlsx']) {
    await lantoa('lessons', 'export', '--out', list)
    expect((await lantoa('lessons', 'import', list)).out).toMatch(/^1 rows taken, nothing changes/)
  }
})

test('what was exported of a register can be imported, and is what it was', async () => {
  const { kept, answers } = keeping()
  const { lantoa, file, folder } = await stage({ answers })
  await file(
    'stalls.csv',
    'Đơn vị,Có từ ngày,Tên điểm bán,Loại,Có mã QR từ\n31027.07,01/03/2026,"=Quán ""A""",stall,02/03/2026\n',
  )
  expect((await lantoa('merchants', 'import', 'stalls.csv')).out).toMatch(/^1 rows taken/)
  const before = new Map(kept)
  expect([...before.values()]).toMatchObject([{ name: '=Quán "A"', qr: { since: '2026-03-02' } }])
  expect((await lantoa('merchants', 'export', '--out', 'all.csv')).out).toBe('1 rows in all.csv\n')
  expect(await readFile(join(folder, 'all.csv'), 'utf8')).toContain(`"'=Quán ""A"""`)
  expect((await lantoa('merchants', 'export', '--out', 'all.xlsx')).out).toBe('1 rows in all.xlsx\n')
  for (const list of ['all.csv', 'all.xlsx']) {
    kept.clear()
    expect((await lantoa('merchants', 'import', list)).exitCode).toBe(0)
    expect(kept).toEqual(before)
  }
  expect((await lantoa('merchants', 'list')).out).toContain('Quán "A"')
})

test('a list of stars instead of names is not written', async () => {
  const things = [{ merchantId: 'm1', name: 'Q*** n***', masked: true }]
  const { lantoa, folder } = await stage({ answers: { 'GET /payments/v1/merchants': () => ({ items: things }) } })
  const { exitCode, err } = await lantoa('merchants', 'export', '--out', 'stars.csv')
  expect([exitCode, err]).toEqual([1, expect.stringContaining('masked, so this list cannot be exported')])
  await expect(readFile(join(folder, 'stars.csv'))).rejects.toThrow('ENOENT')
})

test('the history of a thing says who changed what and why', async () => {
  const state = { name: 'Quán', qr: null, status: 'active', states: [{ status: 'active', from: '2026-03-17' }] }
  const paused = [...state.states, { status: 'paused', from: '2026-03-18' }]
  const items = [
    {
      kind: 'split-undone',
      at: '2026-03-19T03:00:00.000Z',
      by: '',
      state: { ...state, name: 'Quán nước', states: paused },
    },
    { kind: 'status-corrected', at: '2026-03-18T04:00:00.000Z', by: 'officer-1', reason: 'Nhầm quán', state },
    {
      kind: 'advanced',
      at: '2026-03-18T03:00:00.000Z',
      by: 'officer-1',
      state: { ...state, name: 'Quán nước', states: paused },
    },
    { kind: 'corrected', at: '2026-03-18T02:00:00.000Z', by: 'officer-1', state: { ...state, name: 'Quán nước' } },
    { kind: 'recorded', at: '2026-03-17T02:00:00.000Z', by: 'volunteer-1', state },
  ]
  const { lantoa } = await stage({ answers: { 'GET /payments/v1/merchants/m1/history': () => ({ items }) } })
  const { out } = await lantoa('merchants', 'history', 'm1')
  expect(out).toMatch(/advanced +States: đang bán since 17\/03\/2026 → đang bán since 17\/03\/2026, tạm nghỉ since 18/)
  expect(out).toMatch(/officer-1 +corrected +Name: Quán → Quán nước/)
  expect(out).toMatch(/volunteer-1 +recorded/)
  expect(out).toMatch(/nobody, by an undo +split-undone/)
  expect(out).toMatch(/officer-1 +status-corrected .*Nhầm quán\n/)
})

test.each(['households', 'residents', 'members', 'accounts', 'merchants'])(
  'a template of %s is an empty list of them',
  async (things) => {
    const { lantoa } = await stage({ answers: keeping().answers })
    expect((await lantoa(things, 'template', '--out', 'list.csv')).exitCode).toBe(0)
    expect((await lantoa(things, 'template', '--out', 'list.csv')).exitCode).toBe(1)
    expect((await lantoa(things, 'import', 'list.csv')).out).toMatch(/^0 rows taken/)
  },
)

test('a template whose name ends in .xlsx is a workbook, in which what is typed stays a text', async () => {
  const { kept, answers } = keeping()
  const { lantoa, folder } = await stage({ answers })
  const path = join(folder, 'list.xlsx')
  expect((await lantoa('merchants', 'template', '--out', 'list.xlsx')).exitCode).toBe(0)
  expect((await lantoa('merchants', 'template', '--out', 'list.xlsx')).exitCode).toBe(1)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  const sheet = workbook.worksheets[0]
  const headings = sheet?.getRow(1).values as string[]
  const columnOf = (heading: string) => sheet?.getColumn(headings.indexOf(heading))
  expect(['Mã', 'Đơn vị', 'Có từ ngày'].map((heading) => columnOf(heading)?.numFmt)).toEqual(['@', '@', '@'])
  const typed = { Mã: '007', 'Đơn vị': '31027.07', 'Có từ ngày': '01/03/2026', 'Tên điểm bán': 'Quán', Loại: 'stall' }
  for (const [heading, text] of Object.entries(typed)) {
    const cell = sheet?.getRow(2).getCell(headings.indexOf(heading))
    if (cell) cell.value = text
  }
  await workbook.xlsx.writeFile(path)
  expect((await lantoa('merchants', 'import', 'list.xlsx')).out).toMatch(/^1 rows taken \(/)
  expect([...kept.values()]).toMatchObject([{ name: 'Quán', since: '2026-03-01' }])
})

test('wrong headings are named as they stand in lists, with what to do', async () => {
  const { lantoa, file } = await stage({ answers: keeping().answers })
  await file('people.csv', 'Mã hộ,Họ và tên,Họ tên,Ngày sinh,Ngày sinh,Ở từ ngày\nH1,Hoa,Hoa,1958,1958,01/03/2026')
  const { exitCode, err } = await lantoa('residents', 'import', 'people.csv')
  expect(exitCode).toBe(1)
  expect(err).toContain('the column "Giới tính" is missing')
  expect(err).toMatch(/there is no column "họ tên": it can be Mã hộ, .*Họ và tên/)
  expect(err).toContain(
    'the column "Ngày sinh" stands there twice; an empty list with all of them is written by `template`',
  )
  expect(err).not.toMatch(/householdid|address\.|birth/)
})

test.each([
  [{ errors: [{ pointer: '#/birth/date', detail: 'no day' }] }, 'line 2: Ngày sinh: no day'],
  [{ pointer: '/phone', detail: 'no phone' }, 'line 2: Điện thoại: no phone (invalid)'],
  [{ pointer: '/address/lane', detail: 'too long' }, 'line 2: Đường, ngõ: too long (invalid)'],
  [{ pointer: '/somewhere/else', detail: 'wrong' }, 'line 2: somewhere.else: wrong (invalid)'],
])('what a service says of a field is said of its column: %j', async (problem, line) => {
  const refusing = () => ({ results: [{ accepted: false, problem: { code: 'invalid', title: 'No', ...problem } }] })
  const { lantoa, file } = await stage({ answers: { 'POST /identity/v1/residents/batch': refusing } })
  const home = '0199a000-0000-7000-8000-000000000001'
  await file('people.csv', `Mã hộ,Họ và tên,Ngày sinh,Giới tính,Ở từ ngày\n${home},Hoa,1958,nữ,01/03/2026`)
  expect((await lantoa('residents', 'import', 'people.csv')).err).toContain(line)
})
