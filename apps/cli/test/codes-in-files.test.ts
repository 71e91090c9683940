import { idOf } from '@lantoa/sheets/read-row'
import { expect, test } from 'vitest'
import { type Item, keeping } from './keeping.ts'
import { type Answers, stage } from './stage.ts'

const HOMES = 'Mã,Mã thôn,Có từ ngày,Số nhà'
const PEOPLE = 'Mã,Mã hộ,Mã thôn,Họ và tên,Ngày sinh,Giới tính,Ở từ ngày'
const HAMLETS = Array.from({ length: 12 }, (_, at) => `31027.${String(at + 1).padStart(2, '0')}`)

const homesOf = (hamlet: string, of = hamlet) =>
  [HOMES, ...[1, 2, 3].map((code) => `${code},${hamlet},01/03/2026,${of}/${code}`)].join('\n')
const peopleOf = (hamlet: string, of = hamlet) =>
  [PEOPLE, ...[1, 2, 3].map((code) => `${code},${code},${hamlet},Người ấp,19${of.slice(-2)},nữ,01/03/2026`)].join('\n')

/** What is kept of each kind, as it was sent. */
const partsOf = (kept: ReadonlyMap<string, Item>) => ({
  homes: [...kept.values()].filter(({ openedOn }) => openedOn),
  people: [...kept.values()].filter(({ sex }) => sex),
})

test('twelve lists of hamlets, each numbered from 1, are all imported, and again nothing changes', async () => {
  const { kept, answers } = keeping()
  const { lantoa, file } = await stage({ answers })
  const importAll = async () => {
    for (const hamlet of HAMLETS) {
      for (const [things, list] of [
        ['households', homesOf(hamlet)],
        ['residents', peopleOf(hamlet)],
      ] as const) {
        await file('list.csv', list)
        expect((await lantoa(things, 'import', 'list.csv')).out).toMatch(/^3 rows taken/)
      }
    }
  }
  await importAll()
  const before = new Map(kept)
  const { homes, people } = partsOf(kept)
  expect([homes.length, people.length]).toEqual([36, 36])
  const hamletOf = new Map(homes.map(({ householdId, hamletCode }) => [householdId, String(hamletCode)]))
  for (const { householdId, birth } of people) {
    expect((birth as { year: number }).year).toBe(Number(`19${hamletOf.get(householdId)?.slice(-2)}`))
  }
  await importAll()
  expect(kept).toEqual(before)
})

test('one list of several hamlets may number each from 1; what no row says is said for all with --unit', async () => {
  const { kept, answers } = keeping()
  const { lantoa, file } = await stage({ answers })
  const [first, second] = ['31027.01', '31027.02']
  await file('all.csv', `${homesOf(first)}\n${homesOf(second).split('\n').slice(1).join('\n')}`)
  expect((await lantoa('households', 'import', 'all.csv')).out).toMatch(/^6 rows taken/)
  const before = new Map(kept)
  const bare = [1, 2, 3].map((code) => `${code},01/03/2026,${second}/${code}`)
  await file('bare.csv', ['Mã,Có từ ngày,Số nhà', ...bare].join('\n'))
  expect((await lantoa('households', 'import', 'bare.csv')).err).toContain('the column "Mã thôn" is missing')
  expect((await lantoa('households', 'import', 'bare.csv', '--unit', second)).out).toMatch(/^3 rows taken/)
  expect(kept).toEqual(before)
  await file('people.csv', 'Mã hộ,Họ và tên,Ngày sinh,Giới tính,Ở từ ngày\n2,Người ấp,1958,nữ,01/03/2026')
  const lost = await lantoa('residents', 'import', 'people.csv')
  expect(lost.err).toContain('Mã thôn: write in whose list the codes stand, or say it for all rows with --unit')
  expect((await lantoa('residents', 'import', 'people.csv', '--unit', second)).out).toMatch(/^1 rows taken/)
  expect(partsOf(kept).people).toMatchObject([{ householdId: idOf('household', second, '2') }])
})

/** Hamlets .08 and .09 went into .07 since; one home of .09 has moved to .07 before. */
function merged(kept: ReadonlyMap<string, Item>): Answers {
  const list = (things: 'homes' | 'people') => (unit: string | null) => {
    const into = unit === '31027.07' ? ['31027.07', '31027.08', '31027.09'] : [unit]
    const homes = partsOf(kept).homes.filter(({ hamletCode }) => into.includes(String(hamletCode)))
    if (things === 'homes') return homes.map((one) => ({ ...one, places: [{ hamletCode: one.hamletCode }] }))
    return partsOf(kept).people.filter(({ householdId }) => homes.some((home) => home.householdId === householdId))
  }
  return {
    'GET /identity/v1/households': ({ url }) => ({ items: list('homes')(url.searchParams.get('unit')) }),
    'GET /identity/v1/residents': ({ url }) => ({ items: list('people')(url.searchParams.get('unit')) }),
  }
}

test('a list of a hamlet that went into another is the same homes and people under its name and under the new one', async () => {
  const { kept, answers } = keeping()
  const { lantoa, file } = await stage({ answers: { ...answers, ...merged(kept) } })
  const importing = async (things: string, list: string) => {
    await file('list.csv', list)
    return lantoa(things, 'import', 'list.csv')
  }
  await importing('households', homesOf('31027.08'))
  await importing('residents', peopleOf('31027.08'))
  const before = new Map(kept)
  for (const name of ['31027.08', '31027.07']) {
    expect((await importing('households', homesOf(name, '31027.08'))).out).toMatch(/^3 rows taken/)
    expect((await importing('residents', peopleOf(name, '31027.08'))).out).toMatch(/^3 rows taken/)
    expect(kept).toEqual(before)
  }
  const account = 'Mã,Mã thôn,Mã nhân khẩu,Loại,Nhà cung cấp,Tình trạng\nA,31027.07,2,ví điện tử,momo,dự định'
  await importing('accounts', account)
  expect([...kept.values()].filter(({ provider }) => provider)).toMatchObject([
    { accountId: idOf('account', '31027.08', 'A'), residentId: idOf('resident', '31027.08', '2') },
  ])
  // Two hamlets came together that both had a home 1: only the old names say which is meant.
  await importing('households', homesOf('31027.09'))
  const both = await importing('households', homesOf('31027.07', '31027.08'))
  expect(both.out).toMatch(/^0 rows taken, 3 refused/)
  expect(both.err).toContain('Mã: it stands in the lists of 31027.08 and 31027.09, which came together: name one')
})

test('a list of merchants is the same under the old name of their hamlet and under the new one', async () => {
  const { kept, answers } = keeping()
  const { lantoa, file } = await stage({ answers })
  const stalls = (name: string) => `Mã,Đơn vị,Có từ ngày,Tên điểm bán,Loại\n1,${name},01/03/2026,Quán cô Ba,stall`
  for (const name of ['31027.08', '31027.08', '31027.07']) {
    await file('stalls.csv', stalls(name))
    expect((await lantoa('merchants', 'import', 'stalls.csv')).out).toMatch(/^1 rows taken/)
    expect([...kept.keys()]).toEqual([idOf('merchant', '31027.08', '1')])
  }
})

test('a person whose home nobody has registered is told how it is', async () => {
  const unknown = { code: 'unknown-household', title: 'No', status: 422, detail: 'No such household.' }
  const refusing = () => ({ results: [{ accepted: false, problem: unknown }] })
  const { lantoa, file } = await stage({ answers: { 'POST /identity/v1/residents/batch': refusing } })
  await file('people.csv', `${PEOPLE}\n1,1,31027.07,Nguyễn Thị Hoa,1958,nữ,01/03/2026`)
  const { err } = await lantoa('residents', 'import', 'people.csv')
  expect(err).toContain('import the homes first, or fill in their columns here, "Có từ ngày" too')
})

const HOMES_OF_PEOPLE = 'Mã hộ,Mã thôn,Có từ ngày,Số nhà,Thiết bị,Họ và tên,Ngày sinh,Giới tính,Ở từ ngày'
const PERSON = 'Nguyễn Thị Hoa,1958,nữ,01/03/2026'

test('rows of one home say the same of it: every one that does not is named, and what the first leaves open is taken', async () => {
  const { kept, answers } = keeping()
  const { lantoa, file } = await stage({ answers })
  const rows = [
    `1,31027.07,01/03/2026,,tivi thông minh,Trần Văn Một,1958,nam,01/03/2026`,
    `1,31027.07,2026-03-01,12,smart_tv,Trần Thị Hai,1958,nữ,01/03/2026`,
    `1,,,12,,Trần Thị Ba,1958,nữ,01/03/2026`,
    `1,,02/03/2026,14,máy tính,Trần Thị Bốn,1958,nữ,01/03/2026`,
    `1,,31/02/2026,,,Trần Thị Năm,1958,x,01/03/2026`,
    `1,31027.08,01/03/2026,14,,Lê Thị Sáu,1958,nữ,01/03/2026`,
  ]
  await file('people.csv', [HOMES_OF_PEOPLE, ...rows].join('\n'))
  for (const dry of [['--dry-run'], []]) {
    const { out, err } = await lantoa('residents', 'import', 'people.csv', ...dry)
    expect(out).toMatch(/^4 rows (are good|taken), 2 refused/)
    expect(err).toContain(
      'line 5: Có từ ngày: line 2 says "2026-03-01" of this home; Số nhà: line 2 says "12" of this home; Thiết bị: line 2 says "smart_tv" of this home',
    )
    expect(err).toMatch(/line 6: Giới tính: write nam.*; Có từ ngày: write a day/)
  }
  expect(partsOf(kept).homes).toMatchObject([
    { hamletCode: '31027.07', openedOn: '2026-03-01', address: { number: '12' }, devices: ['smart_tv'] },
    { hamletCode: '31027.08', openedOn: '2026-03-01', address: { number: '14' } },
  ])
})

test('of a long list the rows of one home are read together, and one that stands far away cannot fill in anything', async () => {
  const { kept, answers } = keeping()
  const { lantoa, file } = await stage({ answers })
  const many = Array.from({ length: 998 }, (_, at) => `${at},31027.07,01/03/2026,${at},,${PERSON}`)
  const last = [`a,31027.07,01/03/2026,,,${PERSON}`, `a,,,7,,Trần Thị Mai,1988,nữ,01/03/2026`]
  const more = [`a,,,,máy tính,Trần Thị Tư,1988,nữ,01/03/2026`, `b,31027.07,01/03/2026,8,,${PERSON}`]
  const far = [`0,,,,máy tính,Trần Thị Xa,1988,nữ,01/03/2026`, `1,,,9,,Trần Thị Xa,1988,nữ,01/03/2026`]
  await file('people.csv', [HOMES_OF_PEOPLE, ...many, ...last, ...more, ...far].join('\n'))
  const { out, err } = await lantoa('residents', 'import', 'people.csv')
  expect(out).toMatch(/^1,002 rows taken, 2 refused/)
  expect(err).toContain('line 1004: Thiết bị: line 2 leaves it empty for this home: put its rows together')
  expect(err).toContain('line 1005: Số nhà: line 3 says "1" of this home')
  expect(kept.get(idOf('household', '31027.07', 'a'))).toMatchObject({
    address: { number: '7' },
    devices: ['computer'],
  })
})
