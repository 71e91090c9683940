import { expect, test } from 'vitest'
import { type Item, keeping } from './keeping.ts'
import { type Asked, stage } from './stage.ts'

const PERSON = '31027.07,H1,Nguyễn Thị Hoa,1958,nữ,01/03/2026'
const STALL = '31027.07,01/03/2026,Quán,stall'
const PERSON_HEADER = 'Mã,Mã thôn,Mã hộ,Họ và tên,Ngày sinh,Giới tính,Ở từ ngày'
const STALL_HEADER = 'Mã,Đơn vị,Có từ ngày,Tên điểm bán,Loại'
const HOME_HEADER = 'Mã,Mã thôn,Có từ ngày,Số nhà'

test.each([
  ['people', 'residents', PERSON_HEADER, `,${PERSON}`, `,${PERSON}`, 'line 3: the same as line 2'],
  ['homes', 'households', HOME_HEADER, ',31027.07,01/03/2026,', ',31027.07,01/03/2026,', 'line 3: the same as line 2'],
  ['stalls', 'merchants', STALL_HEADER, `,${STALL}`, `,${STALL}`, 'line 3: the same as line 2'],
  ['people of one code', 'residents', PERSON_HEADER, `p1,${PERSON}`, `P1,${PERSON}`, 'line 3: Mã: as line 2'],
  [
    'homes of one code',
    'households',
    HOME_HEADER,
    '7,31027.07,01/03/2026,1',
    '7,31027.07,01/03/2026,2',
    'line 3: Mã: as line 2',
  ],
  [
    'stalls of one code',
    'merchants',
    STALL_HEADER,
    `7,${STALL}`,
    `7,${STALL.replace('Quán', 'Quầy')}`,
    'line 3: Mã: as line 2',
  ],
])(
  'the second of two %s that are one by their code or cells is refused with the line of the first',
  async (_what, things, header, first, second, reason) => {
    for (const options of [['--dry-run'], []]) {
      const { lantoa, file } = await stage({ answers: keeping().answers })
      await file('list.csv', [header, first, second].join('\n'))
      const { exitCode, out, err } = await lantoa(things, 'import', 'list.csv', ...options)
      expect([exitCode, out]).toEqual([1, expect.stringMatching(/^1 rows (are good|taken), 1 refused/)])
      expect(err).toContain(reason)
    }
  },
)

test('what the service notices about rows that it takes is counted, and named by line', async () => {
  const warned = ({ body }: Asked) => {
    const { items } = body as { items: Item[] }
    const value = (item: Item) => ({ ...item, warnings: item.name === 'Nguyễn Thị Hoa' ? ['resembles-resident'] : [] })
    return { results: items.map((item) => ({ accepted: true, value: value(item) })) }
  }
  const { lantoa, file } = await stage({ answers: { 'POST /identity/v1/residents/batch': warned } })
  await file(
    'people.csv',
    [PERSON_HEADER, `1,${PERSON}`, `2,${PERSON.replace('Hoa', 'Mai')}`, `3,${PERSON}`].join('\n'),
  )
  const { exitCode, out, err } = await lantoa('residents', 'import', 'people.csv')
  expect([exitCode, out]).toEqual([0, expect.stringMatching(/^3 rows taken, 2 with warnings \(/)])
  expect(err).toContain('line 2: warning: resembles-resident\nline 4: warning: resembles-resident')
  const json = await lantoa('residents', 'import', 'people.csv', '--json', '--dry-run')
  expect(JSON.parse(json.out)).toMatchObject({
    ...{ taken: 3, warnedCount: 2 },
    warned: [
      { at: 'line 2', reasons: ['resembles-resident'] },
      { at: 'line 4', reasons: ['resembles-resident'] },
    ],
  })
  const many = Array.from({ length: 53 }, (_, index) => `${index},${PERSON}`)
  await file('many.csv', [PERSON_HEADER, ...many].join('\n'))
  const long = await lantoa('residents', 'import', 'many.csv')
  expect(long.out).toMatch(/^53 rows taken, 53 with warnings/)
  expect(long.err).toMatch(/line 51: warning: resembles-resident\nand 3 more, with warnings:\n +3 × resembles-resident/)
})
