import type { Args, Data } from '@lantoa/sdk'
import { expect, test } from 'vitest'
import { type Answers, type Asked, problem, stage } from './stage.ts'

type Unit = Args<'teams', 'importUnits'>['body']['items'][number]
type Result = Data<'teams', 'importUnits'>['results'][number]
type Found = Data<'teams', 'searchUnits'>

const HEADER = 'code,level,kind,name,name_en,parent_code'
const AN_GIANG = '91,province,Tỉnh,An Giang,An Giang,'
const COMMUNE = '31027,commune,Xã,U Minh Thượng,U Minh Thuong,91'

/** A service that keeps units in memory and refuses a unit under an unknown parent, as the contract says. */
function importer(known = new Map<string, Unit>()): Answers {
  return {
    'POST /teams/v1/units/batch': ({ body }) => ({ results: (body as { items: Unit[] }).items.map(take) }),
    'GET /teams/v1/units/38': () => ({}),
  }

  function take(unit: Unit): Result {
    if (unit.parentCode !== null && !known.has(unit.parentCode)) {
      const refused = { type: 'x', title: 'Unknown unit', status: 422, code: 'unknown-unit' } as const
      return {
        accepted: false,
        problem: { ...refused, detail: `There is no unit ${unit.parentCode}.`, pointer: '/parentCode' },
      }
    }
    const change = known.has(unit.code) ? 'unchanged' : 'created'
    known.set(unit.code, unit)
    return { accepted: true, value: { ...unit, validTo: null, successors: [], change }, version: 1 }
  }
}

test('a list is imported with parents first; a second run changes nothing and says so', async () => {
  const { lantoa, file, asked } = await stage({ answers: importer() })
  await file('units.csv', `\uFEFF${[HEADER, COMMUNE, AN_GIANG, ''].join('\r\n')}`)
  const first = await lantoa('units', 'import', 'units.csv')
  expect(first).toMatchObject({ exitCode: 0, out: '2 created, 0 updated, 0 unchanged\n' })
  expect(first.err).toMatch(/^Importing units: 1 of 2 rows, [\d,]+ rows\/s\nImporting units: 2 of 2 rows/)
  expect(asked.map(({ body }) => body).at(-1)).toEqual({
    items: [
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
  })
  expect(await lantoa('units', 'import', 'units.csv')).toMatchObject({
    exitCode: 0,
    out: '0 created, 0 updated, 2 unchanged\n',
  })
})

test('what is quoted from a file cannot command the terminal', async () => {
  const { lantoa, file } = await stage({ answers: importer() })
  await file('units.csv', `${HEADER},\u001b[2Jx\u009b\n`)
  const { exitCode, err } = await lantoa('units', 'import', 'units.csv')
  expect({ exitCode, err }).toEqual({
    exitCode: 1,
    err: expect.stringContaining('there is no column "[2jx"'),
  })
})

test('every bad row is named with its line and reason, good rows land, and the exit code says so', async () => {
  const { lantoa, file } = await stage({ answers: importer() })
  const rows = [
    HEADER,
    AN_GIANG,
    COMMUNE,
    COMMUNE,
    '15865,commune,Xã,Hoằng Hóa,,38',
    '4,commune,Xã,Ba Đình,,01',
    '91,x',
  ]
  await file('units.csv', Buffer.concat([Buffer.from(`${rows.join('\n')}\n`), Buffer.from([0x30, 0xff, 0x0a])]))
  const imported = await lantoa('units', 'import', 'units.csv')
  expect(imported).toMatchObject({ exitCode: 1, out: '2 created, 0 updated, 0 unchanged, 5 refused\n' })
  expect(imported.err.split('\n').filter((line) => line.startsWith('line'))).toEqual([
    'line 4 (31027): the code stands already in line 3',
    'line 5 (15865): parent_code: There is no unit 38.',
    'line 6 (4): code: "4" of a commune must be five digits (has a spreadsheet dropped its leading zeros?)',
    'line 7 (91): columns: 2 instead of 6',
    expect.stringContaining('line 8 (0\ufffd): it is not in UTF-8'),
  ])
  const { out } = await lantoa('units', 'import', 'units.csv', '--json')
  expect(JSON.parse(out)).toMatchObject({
    created: 0,
    unchanged: 2,
    unsent: 0,
    refused: [{ line: 4 }, { line: 5, code: '15865', problem: 'unknown-unit' }, { line: 6 }, { line: 7 }, { line: 8 }],
  })
})

test('of many bad rows the first are named, the others counted by their reason', async () => {
  const { lantoa, file } = await stage({ answers: importer() })
  const orphans = Array.from({ length: 70 }, (_, index) => `${10_000 + index},commune,Xã,Tên,,${index % 2 ? 38 : 40}`)
  await file('units.csv', [HEADER, ...orphans, ...'abc'].join('\n'))
  const { err } = await lantoa('units', 'import', 'units.csv')
  expect(err.split('\n').filter((line) => line.startsWith('line'))).toHaveLength(50)
  expect(err).toContain(`
and 23 more, all of them with --json:
  20 × parent_code: There is no unit ….
  3 × columns: … instead of …
`)
  expect(JSON.parse((await lantoa('units', 'import', 'units.csv', '--json')).out).refused).toHaveLength(73)
})

test('fields that the service refuses are called as the columns of the file', async () => {
  const errors = [{ pointer: '/nameEn', detail: 'too long' }]
  const refused = { accepted: false, problem: { type: 'x', title: 'x', status: 422, code: 'invalid-request', errors } }
  const { lantoa, file } = await stage({ answers: { 'POST /teams/v1/units/batch': () => ({ results: [refused] }) } })
  await file('units.csv', `${HEADER}\n${AN_GIANG}`)
  expect((await lantoa('units', 'import', 'units.csv')).err).toContain('line 2 (91): name_en: too long\n')
})

test('an import whose service goes away says what is missing and can be run again', async () => {
  let left = 2
  const answers = importer()
  const take = answers['POST /teams/v1/units/batch']
  const broken = (asked: Asked) => (left-- > 0 ? take?.(asked) : problem(401, 'unauthenticated'))
  const { lantoa, file } = await stage({ answers: { ...answers, 'POST /teams/v1/units/batch': broken } })
  const communes = Array.from({ length: 1_500 }, (_, index) => `${10_000 + index},commune,Xã,Tên ${index},,91`)
  await file('units.csv', [HEADER, AN_GIANG, ...communes].join('\n'))
  const stopped = await lantoa('units', 'import', 'units.csv')
  expect(stopped).toMatchObject({ exitCode: 3, out: '1,001 created, 0 updated, 0 unchanged\n' })
  expect(stopped.err).toContain('Title of unauthenticated (unauthenticated)')
  expect(stopped.err).toContain('500 rows were not sent: run the same command again.')
  left = 10
  expect((await lantoa('units', 'import', 'units.csv')).out).toBe('500 created, 0 updated, 1,001 unchanged\n')
})

test('Ctrl-C between batches ends cleanly', async () => {
  const interrupted = new AbortController()
  const answers = importer()
  const take = answers['POST /teams/v1/units/batch']
  const { lantoa, file } = await stage({
    signal: interrupted.signal,
    answers: {
      'POST /teams/v1/units/batch': (asked) => {
        interrupted.abort()
        return take?.(asked)
      },
    },
  })
  await file('units.csv', [HEADER, AN_GIANG, COMMUNE].join('\n'))
  const stopped = await lantoa('units', 'import', 'units.csv')
  expect(stopped.exitCode).toBe(130)
  expect(stopped.err).toContain('rows were not sent: run the same command again.')
})

test('a dry run lets the service judge, with the units above of the file in each request', async () => {
  const forgetful = (one: Asked) => importer()['POST /teams/v1/units/batch']?.(one)
  const { lantoa, file, asked } = await stage({ answers: { 'POST /teams/v1/units/batch': forgetful } })
  await file('units.csv', [HEADER, AN_GIANG, COMMUNE, '15865,commune,Xã,A,,38', '4,commune,Phường,B,,01'].join('\n'))
  const dry = await lantoa('units', 'import', 'units.csv', '--dry-run')
  expect(dry).toMatchObject({ exitCode: 1, out: '2 rows are good, 2 would be refused; nothing was written.\n' })
  expect(dry.err).toContain('line 4 (15865): parent_code: There is no unit 38.\nline 5 (4): code: "4" of a commune')
  expect(dry.err).toContain('Judging units: 3 of 3 rows')
  expect(asked.filter(({ url }) => url.pathname.endsWith('batch')).map(({ body }) => body)).toMatchObject([
    { dryRun: true, items: [{ code: '91' }] },
    { dryRun: true, items: [{ code: '91' }, { code: '15865' }, { code: '31027' }] },
  ])
})

test('hamlets need no English name, and two of one name in a commune are pointed out', async () => {
  const taken: Answers = {
    'POST /teams/v1/units/batch': ({ body }) => {
      const results = (body as { items: Unit[] }).items.map((unit): Result => {
        const value = { ...unit, validTo: null, successors: [], change: 'created' as const, sameNameAs: ['31027.01'] }
        return { accepted: true, value, version: 1 }
      })
      return { results }
    },
  }
  const { lantoa, file } = await stage({ answers: taken })
  await file('hamlets.csv', 'code,level,kind,name,parent_code\n31027.02,hamlet,ấp,2,31027')
  const imported = await lantoa('units', 'import', 'hamlets.csv')
  expect(imported).toMatchObject({ exitCode: 0, out: '1 created, 0 updated, 0 unchanged\n' })
  expect(imported.err).toContain('line 2 (31027.02): its commune has 31027.01 of this kind and name too\n')
})

test('the units of the nation come with lantoa', async () => {
  const { lantoa, asked } = await stage({ answers: importer() })
  const whole = await lantoa('units', 'import', '--national', '--json')
  expect(JSON.parse(whole.out)).toMatchObject({ created: 3355, unchanged: 11, refused: [], unsent: 0 })
  const items = asked.flatMap(({ body }) => (body as { items?: Unit[] })?.items ?? [])
  expect(items.filter(({ code }) => code === '26368')).toMatchObject([
    { kind: 'xã', validFrom: '2025-07-01' },
    { kind: 'phường', validFrom: '2026-04-30', continues: true },
  ])
  const one = await lantoa('units', 'import', '--national', '--province', '91')
  expect(one.out).toBe('0 created, 0 updated, 103 unchanged\n')
})

test.each([
  [['--national', 'units.csv'], 'Give a file or --national, not both.'],
  [[], 'Name a file, or give --national.'],
  [['units.csv', '--province', '91'], '--province goes with --national only.'],
  [['--national', '--province', '90'], 'No province of the list has the code 90.'],
])('units import %j is a mistake', async (args, message) => {
  const { lantoa } = await stage()
  expect(await lantoa('units', 'import', ...args)).toMatchObject({ exitCode: 2, err: expect.stringContaining(message) })
})

test('a file with wrong columns or none at all is refused whole', async () => {
  const { lantoa, file } = await stage()
  await file('units.csv', 'code;name\n91;An Giang')
  const wrong = await lantoa('units', 'import', 'units.csv')
  expect(wrong).toMatchObject({ exitCode: 1, err: expect.stringContaining('line 1: the column "level" is missing; ') })
  const none = await lantoa('units', 'import', 'none.csv')
  expect(none).toMatchObject({ exitCode: 2, err: expect.stringContaining('none.csv is not there') })
})

const FOUND: Found = {
  items: [
    {
      code: '05266',
      validFrom: '2025-07-01',
      level: 'commune',
      kind: 'phường',
      name: 'Hòa Bình',
      ancestors: [{ code: '25', validFrom: '2025-07-01', level: 'province', kind: 'tỉnh', name: 'Phú Thọ' }],
    },
  ],
}

test('units are found with what they lie in', async () => {
  const { lantoa, asked } = await stage({ answers: { 'GET /teams/v1/units/search': () => FOUND } })
  const found = await lantoa('units', 'find', 'hoa', 'binh', '--level', 'commune')
  expect(found.out).toBe(
    'code   unit             lies in       since\n05266  Phường Hòa Bình  Tỉnh Phú Thọ  01/07/2025\n',
  )
  expect(asked.at(-1)?.url.search).toBe('?q=hoa%20binh&level=commune&limit=20')
  expect(JSON.parse((await lantoa('units', 'find', 'hoa binh', '--json')).out)).toEqual(FOUND.items)
})

test('one that has ended is found with what took its place, and a kind that is in the name too is shown once', async () => {
  const heir = { code: '15715', validFrom: '2025-07-01', level: 'commune', kind: 'xã', name: 'Tân Ninh' } as const
  const old = { ...heir, code: '15712', validFrom: '2004-01-01', name: 'Văn Sơn', ancestors: [] }
  const hamlet = { ...heir, code: '15715.09', level: 'hamlet', kind: 'ấp', name: 'Ấp Thử', ancestors: [heir] } as const
  const items = [hamlet, { ...old, validTo: '2025-07-01', successors: [heir] }]
  const { lantoa } = await stage({ answers: { 'GET /teams/v1/units/search': () => ({ items }) } })
  expect((await lantoa('units', 'find', 'van son')).out.split('\n')).toEqual([
    'code      unit        lies in      since       gone from   what took its place',
    '15715.09  Ấp Thử      Xã Tân Ninh  01/07/2025',
    '15712     Xã Văn Sơn               01/01/2004  01/07/2025  15715 Xã Tân Ninh',
    '',
  ])
})

test('a unit is shown with its history and what took its place', async () => {
  const old = {
    code: '15715',
    validFrom: '2004-01-01',
    validTo: '2025-07-01',
    level: 'commune',
    kind: 'xã',
    name: 'Thái Hòa',
    parentCode: '396',
    successors: [{ code: '15715', validFrom: '2025-07-01', extent: 'full' as const }],
  }
  const now = { ...old, validFrom: '2025-07-01', validTo: null, name: 'Tân Ninh', parentCode: '38', successors: [] }
  const { lantoa } = await stage({
    answers: {
      'GET /teams/v1/units/15715': () => ({ ...old, ancestors: [] }),
      'GET /teams/v1/units/15715/history': () => ({ items: [old, now] }),
    },
  })
  const { out } = await lantoa('units', 'show', '15715', '--as-of', '2025-06-30')
  expect(out).toContain('unit                 Xã Thái Hòa\n')
  expect(out).toContain('closed               01/07/2025\n')
  expect(out).toContain('from        gone from   unit         parent  what took its place\n')
  expect(out).toContain('01/07/2025              Xã Tân Ninh  38\n')
  expect(await lantoa('units', 'show', '99999')).toMatchObject({
    exitCode: 1,
    err: expect.stringContaining('not-found'),
  })
})
