import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { idOf } from '@lantoa/sheets/read-row'
import { expect, test } from 'vitest'
import { type Item, keeping } from './keeping.ts'
import { type Answers, problem, stage } from './stage.ts'

const PEOPLE = 'Mã hộ,Mã thôn,Họ và tên,Ngày sinh,Giới tính,Ở từ ngày'
const [SEVEN, EIGHT, NINE] = ['31027.07', '31027.08', '31027.09']
const row = (home: string, hamlet: string, name: string) => `${home},${hamlet},${name},1958,nữ,01/03/2026`
const people = (kept: ReadonlyMap<string, Item>) => [...kept.values()].filter(({ sex }) => sex)

const LOST = /^line (\d+): Mã thôn: write in whose list/gm

test.each([
  ['the row before, if it is of the same home', [`1,${SEVEN}`, '1,', '1,'], [], [SEVEN, SEVEN, SEVEN]],
  ['the row before wins over --unit', [`1,${SEVEN}`, '1,'], ['--unit', EIGHT], [SEVEN, SEVEN]],
  ['the whole file, of one hamlet', [`1,${SEVEN}`, `2,${SEVEN}`, '1,'], [], [SEVEN, SEVEN, SEVEN]],
  ['--unit, further away', [`1,${SEVEN}`, `2,${SEVEN}`, '1,'], ['--unit', EIGHT], [SEVEN, SEVEN, EIGHT]],
  ['nobody, of a code in two', [`1,${SEVEN}`, `1,${EIGHT}`, `2,${EIGHT}`, '1,'], [], [SEVEN, EIGHT, EIGHT, null]],
  ['nobody, in a file of two', [`1,${SEVEN}`, `2,${SEVEN}`, `1,${EIGHT}`, '2,'], [], [SEVEN, SEVEN, EIGHT, null]],
  ['nobody, of a code that is new', [`1,${SEVEN}`, '2,'], [], [SEVEN, null]],
  ['nobody, beside a line that cannot be read', [`1,${SEVEN}`, `1,${EIGHT},"x`, '1,'], [], [SEVEN, 'x', null]],
])('a row that leaves its hamlet empty is of %s', async (_what, rows, options, units) => {
  const { kept, answers } = keeping()
  const { lantoa, file } = await stage({ answers })
  const lines = rows.map((text, at) => {
    const [home = '', hamlet = '', broken] = text.split(',')
    return broken ?? row(home, hamlet, `Người ${at}`)
  })
  await file('people.csv', [PEOPLE, ...lines].join('\n'))
  const { err } = await lantoa('residents', 'import', 'people.csv', ...options)
  expect([...err.matchAll(LOST)].map(([, line]) => Number(line) - 2)).toEqual(
    units.flatMap((unit, at) => (unit === null ? [at] : [])),
  )
  const homes = units.flatMap((unit, at) => {
    return unit?.includes('.') ? [idOf('household', unit, rows[at]?.split(',')[0] ?? '')] : []
  })
  expect(people(kept).map(({ householdId }) => householdId)).toEqual(homes)
})

test('a refused row is written with the hamlet under which it was read', async () => {
  const { kept, answers } = keeping()
  const { lantoa, file, folder } = await stage({ answers })
  await file('people.csv', [PEOPLE, row('1', SEVEN, 'Hoa'), row('1', '', 'LOUD'), row('2', EIGHT, 'Mai')].join('\n'))
  await lantoa('residents', 'import', 'people.csv', '--refused', 'bad.csv')
  const bad = await readFile(join(folder, 'bad.csv'), 'utf8')
  await file('mended.csv', bad.replace('LOUD', 'Lan'))
  expect((await lantoa('residents', 'import', 'mended.csv')).out).toMatch(/^1 rows taken/)
  expect(people(kept).at(-1)).toMatchObject({ name: 'Lan', householdId: idOf('household', SEVEN, '1') })
})

/** Hamlets 8 and 9 went into 7, each with its homes. */
function merged(kept: ReadonlyMap<string, Item>): Answers {
  return {
    'GET /identity/v1/households': ({ url }) => {
      if (url.searchParams.get('unit') !== SEVEN) return problem(422, 'unknown-unit')
      const homes = [...kept.values()].filter(({ openedOn }) => openedOn)
      return { items: homes.map((one) => ({ ...one, places: [{ hamletCode: one.hamletCode }] })) }
    },
    'GET /payments/v1/merchants': () => ({ items: [...kept.values()].filter(({ merchantId }) => merchantId) }),
  }
}

test('a new merchant names the home by the code that it has from its former hamlet; of two nobody knows which', async () => {
  const { kept, answers } = keeping()
  const { lantoa, file } = await stage({ answers: { ...answers, ...merged(kept) } })
  await file('homes.csv', `Mã,Mã thôn,Có từ ngày\n1,${EIGHT},01/03/2026\n2,${EIGHT},01/03/2026\n2,${NINE},01/03/2026`)
  await lantoa('households', 'import', 'homes.csv')
  const stalls = ['1', '2', '3'].map((home) => `Q${home},${SEVEN},01/03/2026,Quán,stall,${home}`)
  await file('stalls.csv', ['Mã,Đơn vị,Có từ ngày,Tên điểm bán,Loại,Mã hộ', ...stalls].join('\n'))
  for (const _again of [1, 2]) {
    const { out, err } = await lantoa('merchants', 'import', 'stalls.csv')
    expect(out).toMatch(/^2 rows taken, 1 refused/)
    expect(err).toContain(
      `line 3: Mã hộ: it stands in the lists of ${EIGHT} and ${NINE}, which came together: write its id`,
    )
    expect([...kept.values()].filter(({ merchantId }) => merchantId)).toMatchObject([
      { merchantId: idOf('merchant', SEVEN, 'Q1'), householdId: idOf('household', EIGHT, '1') },
      { merchantId: idOf('merchant', SEVEN, 'Q3'), householdId: idOf('household', SEVEN, '3') },
    ])
  }
})

const MEMBERS = 'Mã,Mã đơn vị,Mã tổ,Mã người,Vai trò,Từ ngày,Lực lượng'
const BODY = '01990f3e-7c1a-7000-8000-0000000000b1'
const WRONG = '01990f3e-7c1a-7000-8000-0000000000b2'
const member = (unit: string, body: string, code: string) => `${code},${unit},${body},P1,thành viên,01/01/2026,khác`

test('who is in the team of a hamlet and in the committee of its commune is one person', async () => {
  const { kept, answers } = keeping()
  const { lantoa, file } = await stage({ answers })
  await file(
    'm.csv',
    [MEMBERS, member(SEVEN, BODY, 'T1'), member('31027', WRONG, 'B1'), member('31030', BODY, 'X')].join('\n'),
  )
  await lantoa('members', 'import', 'm.csv')
  const here = idOf('person', '31027', 'P1')
  expect([...kept.values()].map(({ personId }) => personId)).toEqual([here, here, idOf('person', '31030', 'P1')])
})

test.each(['', ' '])(
  'a unit of all rows that is typed as "%s" is none, and one with blanks is what it says',
  async (unit) => {
    const { kept, answers } = keeping()
    const { lantoa, file } = await stage({ answers })
    await file('m.csv', [MEMBERS, member('', BODY, 'T1')].join('\n'))
    const { exitCode, err } = await lantoa('members', 'import', 'm.csv', '--unit', unit)
    expect([exitCode, err, kept.size]).toEqual([2, expect.stringContaining('Write the code of a hamlet'), 0])
    await lantoa('members', 'import', 'm.csv', '--unit', ` ${SEVEN}${unit}`)
    expect([...kept.keys()]).toEqual([idOf('membership', SEVEN, 'T1')])
  },
)

test.each([403, 404, 422])('a body that is refused with %d stops nobody else', async (status) => {
  const { kept, answers } = keeping()
  const { lantoa, file } = await stage({
    answers: {
      ...answers,
      'GET /identity/v1/households': () => ({ items: [{ hamletCode: SEVEN, places: [{ hamletCode: EIGHT }] }] }),
      'GET /teams/v1/memberships': ({ url }) =>
        url.searchParams.get('bodyId') === WRONG ? problem(status, 'not-found') : { items: [] },
    },
  })
  await file('m.csv', [MEMBERS, member(SEVEN, WRONG, '1'), member(SEVEN, BODY, '2')].join('\n'))
  expect((await lantoa('members', 'import', 'm.csv')).out).toMatch(/^2 rows taken/)
  expect([...kept.values()]).toMatchObject([{ bodyId: WRONG }, { bodyId: BODY }])
})

test.each([
  [401, 'unauthenticated'],
  [503, 'try-later'],
])(
  'a look-up that is answered %d stops as a sending does, with what was taken',
  async (status, code) => {
    const { answers } = keeping()
    const { lantoa, file } = await stage({
      answers: {
        ...answers,
        'GET /identity/v1/households': ({ url }) =>
          url.searchParams.get('unit') === EIGHT ? problem(status, code) : { items: [] },
      },
    })
    const homes = Array.from({ length: 1_500 }, (_, at) => `${at},${at < 1_200 ? SEVEN : EIGHT},01/03/2026`)
    await file('homes.csv', ['Mã,Mã thôn,Có từ ngày', ...homes].join('\n'))
    const { exitCode, out, err } = await lantoa('households', 'import', 'homes.csv')
    expect([exitCode, out]).toEqual([3, expect.stringMatching(/^970 rows taken|^1,000 rows taken/)])
    expect(err).toMatch(/Stopped: [\s\S]*Run the same command again/)
  },
  30_000,
)
