import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Item, keeping } from './keeping.ts'
import { type Answers, type Asked, problem, stage } from './stage.ts'

const ID = '01990f3e-7c1a-7000-8000-0000000000e1'
const OTHER = '01990f3e-7c1a-7000-8000-0000000000e2'
const STALL = '31027.07,01/03/2026,Quán,stall'
const STALLS = 'Mã,Phiên bản,Đơn vị,Có từ ngày,Tên điểm bán,Loại'
const PERSON = 'H1,31027.07,Nguyễn Thị Hoa,1958,nữ,01/03/2026'
const PEOPLE = 'Mã,Phiên bản,Mã hộ,Mã thôn,Họ và tên,Ngày sinh,Giới tính,Ở từ ngày'

const itemsOf = ({ body }: Asked) => (body as { items: Item[] }).items
const refused = (code: string) => ({ accepted: false, problem: { code, title: 'No', status: 404, detail: 'None.' } })

test.each([
  ['a stall, emptied', 'merchants', STALLS, `,1,${STALL}`],
  ['a stall, as it was called before', 'merchants', STALLS, `Q1,1,${STALL}`],
  ['a person, emptied', 'residents', PEOPLE, `,2,${PERSON}`],
])('an exported row that lost its id is not recorded a second time: %s', async (_what, things, header, row) => {
  const { kept, answers } = keeping()
  const { lantoa, file } = await stage({ answers })
  await file('list.csv', `${header}\n${row}`)
  const { out, err } = await lantoa(things, 'import', 'list.csv')
  expect(out).toMatch(/^0 rows taken, 1 refused/)
  expect(err).toContain('line 2: Mã: it was exported with its id: put that back, or empty "Phiên bản"')
  expect(kept.size).toBe(0)
})

test('what an import recorded itself is not called unchanged', async () => {
  const taking = (asked: Asked) => ({
    results: itemsOf(asked).map((item) => ({ accepted: true, value: { ...item, status: 'active', version: 1 } })),
  })
  const { lantoa, file } = await stage({ answers: { 'POST /payments/v1/merchants/batch': taking } })
  await file('list.csv', `${STALLS}\n${ID},3,${STALL}\n${OTHER},1,${STALL}`)
  expect((await lantoa('merchants', 'import', 'list.csv')).out).toMatch(/^2 rows taken, 0 corrected, 1 unchanged/)
})

test.each([
  ['tạm nghỉ', 'a new one is "đang bán": say how it goes on by: lantoa merchants advance'],
  ['paused', 'a new one is "đang bán"'],
  ['bán', 'write đang bán, tạm nghỉ'],
  ['Đang bán', undefined],
  ['', undefined],
])('a new row that is "%s" is refused unless that is how a thing begins', async (state, reason) => {
  const { kept, answers } = keeping()
  const { lantoa, file } = await stage({ answers })
  await file('list.csv', `${STALLS},Tình trạng\n,,${STALL},${state}`)
  const { out, err } = await lantoa('merchants', 'import', 'list.csv')
  expect(out).toMatch(reason ? /^0 rows taken, 1 refused/ : /^1 rows taken \(/)
  expect(err).toContain(reason ? `line 2: Tình trạng: ${reason}` : '')
  expect(kept.size).toBe(reason ? 0 : 1)
})

/** Services that have a home of number 12 and take people as they are. */
function oneHome(): Answers {
  const home = {
    ...{ householdId: ID, hamletCode: '31027.07', places: [{ hamletCode: '31027.07', from: '2026-03-01' }] },
    ...{ address: { number: '12', lane: '' }, devices: [], language: null, version: 1 },
  }
  return {
    'POST /identity/v1/households/batch': (asked) => ({
      results: itemsOf(asked).map(({ address }) => {
        return (address as { number: string }).number === '12'
          ? { accepted: true, value: home }
          : refused('household-differs')
      }),
    }),
    'POST /identity/v1/residents/batch': (asked) => ({
      results: itemsOf(asked).map((item) => ({ accepted: true, value: { ...item, since: item.from, version: 1 } })),
    }),
    [`GET /identity/v1/households/${ID}`]: () => home,
  }
}

const HOMES_OF_PEOPLE = 'Mã,Phiên bản,Mã hộ,Mã thôn,Có từ ngày,Số nhà,Họ và tên,Ngày sinh,Giới tính,Ở từ ngày'

test.each([0, 1, 2])('where row %d of an exported home says something else of it, people go on', async (edited) => {
  const { lantoa, file } = await stage({ answers: oneHome() })
  const rows = [1, 2, 3].map((at) => {
    const number = at - 1 === edited ? '12A' : '12'
    return `${ID.slice(0, -1)}${at},1,${ID},31027.07,01/03/2026,${number},Người ${at},1958,nữ,01/03/2026`
  })
  await file('people.csv', [HOMES_OF_PEOPLE, ...rows].join('\n'))
  const { exitCode, out, err } = await lantoa('residents', 'import', 'people.csv')
  expect([exitCode, out]).toEqual([1, expect.stringMatching(/^3 rows taken, 1 refused, 0 corrected, 3 unchanged/)])
  expect(err).toContain(
    `line ${edited + 2}: Số nhà: recorded is "12"; a home is corrected in its own list: lantoa households export`,
  )
  expect(err).not.toMatch(/is taken|refused above/)
})

test('of a home that is named by a code its own code is said to be taken, and nobody is put into it', async () => {
  const taken = { 'POST /identity/v1/households/batch': () => ({ results: [refused('not-found')] }) }
  const { lantoa, file, asked } = await stage({ answers: { ...oneHome(), ...taken } })
  await file('people.csv', `${HOMES_OF_PEOPLE}\nP1,,H1,31027.07,01/03/2026,14,Hoa,1958,nữ,01/03/2026`)
  const { err } = await lantoa('residents', 'import', 'people.csv')
  expect(err).toContain('Mã hộ: "H1" is taken in 31027.07: if this is another, give it another, such as H1-2')
  expect(asked.some(({ url }) => url.pathname.endsWith('/residents/batch'))).toBe(false)
})

test('what lies above the own units is unchanged by its export, and an edit of it is refused by itself', async () => {
  const place = { unitCode: '91', since: '2025-07-01', name: 'Bệnh viện tỉnh', kind: 'hospital', address: '' }
  const thing = { healthFacilityId: ID, ...place, chipCardsSince: null, status: 'open', version: 2 }
  const { lantoa, file, folder, asked } = await stage({
    answers: {
      'GET /identity/v1/health-facilities': () => ({ items: [thing] }),
      [`GET /identity/v1/health-facilities/${ID}`]: () => thing,
      'POST /identity/v1/health-facilities/batch': () => ({ results: [refused('not-found')] }),
      [`PATCH /identity/v1/health-facilities/${ID}`]: () => problem(404, 'not-found'),
    },
  })
  await lantoa('health-facilities', 'export', '--out', 'all.csv')
  // By this the service logs who took the list away.
  expect(asked.at(-1)?.headers.get('Export-Id')).toMatch(/^[0-9a-f-]{36}$/)
  for (const dry of [['--dry-run'], []]) {
    const { exitCode, out } = await lantoa('health-facilities', 'import', 'all.csv', ...dry)
    expect([exitCode, out]).toEqual([0, expect.stringMatching(/^1 rows (taken|are good), nothing changes/)])
  }
  const text = await readFile(join(folder, 'all.csv'), 'utf8')
  await file('edited.csv', text.replace('Bệnh viện tỉnh', 'Bệnh viện'))
  for (const dry of [['--dry-run'], []]) {
    const { out, err } = await lantoa('health-facilities', 'import', 'edited.csv', ...dry)
    expect([out, err]).toEqual([expect.stringMatching(/^0 rows/), expect.stringContaining('None. (not-found)')])
  }
})
