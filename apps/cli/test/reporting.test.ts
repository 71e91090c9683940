import { describe, expect, test } from 'vitest'
import { ANSWERS, CHILDREN, DASHBOARD, type Indicator, TEAMS, U_MINH, VALUES, VISITED } from './reporting-answers.ts'
import { type Answers, problem, stage } from './stage.ts'

test('a report shows Vietnamese names and numbers', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  const { out, exitCode } = await lantoa('report', '--unit', '31027', '--on', '2026-03-17')
  expect(exitCode).toBe(0)
  expect(out.split('\n')).toEqual([
    'Xã U Minh Thượng (31027)',
    '',
    'id    indicator                  numerator  denominator     value  for',
    'I-01  Tổ công nghệ số cộng đồng      1.026               1.026 tổ  17/03/2026',
    'I-04  Hộ gia đình được thăm          3.118        6.400    48,7 %  16/03/2026 – 22/03/2026',
    'No facts yet (government): I-22, I-43, I-24',
    '',
    'Claimed by others, in no value and no sum:',
    '',
    'id    claimed                               for         source              implausible',
    'I-04  8 of ?, 1 of 3 predecessors reported  24/05/2025  Báo Thanh Hóa, Báo  rate-over-100',
    '',
  ])
  expect(asked.at(-1)?.url.search).toBe('?on=2026-03-17')
})

test('a report in JSON is raw, with the indicators named', async () => {
  const { lantoa } = await stage({ answers: ANSWERS })
  const { out } = await lantoa('report', '--unit', '31027', '--indicator', 'I-04', '--json')
  const values = [{ ...VALUES.values[1], name: VISITED.name }]
  expect(JSON.parse(out)).toEqual({ unit: U_MINH, values, noData: [], claimed: VALUES.claimed })
})

test('children of one indicator are shown with their parts and the total; nothing to divide by is no data', async () => {
  const { lantoa } = await stage({ answers: ANSWERS })
  const argv = ['report', '--unit', '31027', '--period', '2026-W12', '--children', '--indicator', 'I-04']
  const { out } = await lantoa(...argv)
  expect(out.split('\n').slice(-6)).toEqual([
    '',
    'code      unit              numerator  denominator    value',
    '31027.07  Ấp Minh Thuận B          64          120   53,3 %',
    '31027.08  Ấp 8                      0            0  no data',
    '31027     Xã U Minh Thượng      3.118        6.400   48,7 %',
    '',
  ])
  expect(JSON.parse((await lantoa(...argv, '--json')).out).children).toEqual([
    { indicatorId: 'I-04', name: VISITED.name, ...CHILDREN },
  ])
})

test('of what is to come no figure is shown', async () => {
  const days = { from: '2026-03-23', until: '2026-03-30' }
  const toCome = { ...VALUES.values[1], ...days, numerator: 0, denominator: 0, value: null, reason: 'not-yet' }
  const answers = { ...ANSWERS, 'GET /reporting/v1/units/31027/values': () => ({ ...VALUES, values: [toCome] }) }
  const { lantoa } = await stage({ answers })
  const { out } = await lantoa('report', '--unit', '31027', '--period', '2026-W13', '--indicator', 'I-04')
  expect(out).toMatch(/I-04 +Hộ gia đình được thăm +not yet +23\/03\/2026/)
})

test('children of all indicators stand in one table, without those that are not counted beneath', async () => {
  const { lantoa } = await stage({ answers: ANSWERS })
  const { out } = await lantoa('report', '--unit', '31027', '--children')
  expect(out).toContain(
    'code      unit                I-04\n31027.07  Ấp Minh Thuận B   53,3 %\n31027.08  Ấp 8             no data\n',
  )
})

test('on a narrow terminal the table of children goes on beneath', async () => {
  const values = DASHBOARD.total.values
  const children = DASHBOARD.children.map(({ unit }) => ({ unit, values }))
  const both: Answers = { ...ANSWERS, 'GET /reporting/v1/units/31027/dashboard': () => ({ ...DASHBOARD, children }) }
  const wide = await stage({ answers: both, tty: 120 })
  expect((await wide.lantoa('report', '--unit', '31027', '--children')).out.match(/Minh Thuận B/g)).toHaveLength(1)
  const narrow = await stage({ answers: both, tty: 60 })
  expect((await narrow.lantoa('report', '--unit', '31027', '--children')).out.match(/Minh Thuận B/g)).toHaveLength(2)
})

test.each<[why: string, argv: string[], answers: Answers, exitCode: number, err: string]>([
  ['an unknown indicator', ['--indicator', 'I-99'], {}, 1, 'There are: I-01, I-04'],
  [
    'a closed unit',
    [],
    { 'GET /reporting/v1/units/31027/values': () => problem(410, 'closed-unit', { successors: ['15715@2025-07-01'] }) },
    1,
    'what took its place: 15715@2025-07-01',
  ],
  ['an indicator that is not counted there', ['--children', '--indicator', 'I-01'], {}, 1, '(not-at-this-level)'],
  ['a day and a period', ['--on', '2026-03-17', '--period', '2026-W12'], {}, 2, 'cannot be used with'],
  ['no such week', ['--period', '2026-W54'], {}, 2, 'Write a week as 2026-W12'],
])('a report of %s is refused', async (_why, argv, answers, exitCode, err) => {
  const { lantoa } = await stage({ answers: { ...ANSWERS, ...answers } })
  const answer = await lantoa('report', '--unit', '31027', ...argv)
  expect(answer).toMatchObject({ exitCode, err: expect.stringContaining(err) })
})

test('indicators are listed with how they count', async () => {
  const { lantoa } = await stage({ answers: ANSWERS })
  expect((await lantoa('indicators')).out).toContain(
    'flow by week, month  hamlet, commune, province  teams     2 since 01/07/2025',
  )
  expect(JSON.parse((await lantoa('indicators', '--json')).out)).toEqual([TEAMS, VISITED])
})

test.each([
  [0, false, 0, 'All of them are what they should be.\n'],
  [3, true, 1, '3 differed; they are put right.\n'],
  [3, false, 1, '3 differed; nothing was changed.\n'],
])('a recompute in which %d sums differ (replaced: %s) exits with %d', async (differing, replaced, exitCode, end) => {
  const outcome = { records: 12_345, cells: 678, differing, replaced, seconds: 65 }
  const { lantoa } = await stage({ answers: { 'POST /reporting/v1/recompute': () => outcome } })
  expect(await lantoa('recompute')).toMatchObject({
    exitCode,
    out: `12,345 records, 678 sums compared in 1 min 5 s\n${end}`,
  })
  expect(JSON.parse((await lantoa('recompute', '--json')).out)).toEqual(outcome)
})

test('a second recompute at the same time is refused', async () => {
  const answers: Answers = { 'POST /reporting/v1/recompute': () => problem(409, 'already-recomputing') }
  const { lantoa } = await stage({ answers })
  expect(await lantoa('recompute')).toMatchObject({ exitCode: 1, err: expect.stringContaining('already-recomputing') })
})

test.each<[why: string, argv: string[], answers: Answers, err: string]>([
  [
    'a day without values',
    ['--on', '1900-01-01'],
    { 'GET /reporting/v1/units/31027/values': () => ({ ...VALUES, values: [], noData: [], claimed: [] }) },
    'No values on that day.\n',
  ],
  [
    'a unit without others beneath',
    ['--children'],
    { 'GET /reporting/v1/units/31027/dashboard': () => ({ ...DASHBOARD, children: [] }) },
    'Nothing lies beneath.\n',
  ],
])('%s is told', async (_why, argv, answers, err) => {
  const { lantoa } = await stage({ answers: { ...ANSWERS, ...answers } })
  expect(await lantoa('report', '--unit', '31027', ...argv)).toMatchObject({ exitCode: 0, err })
})

test('a report as it was asks for the boundaries of the day, in every question', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  const argv = ['report', '--unit', '31027', '--on', '2025-06-30', '--view', 'as-was', '--children']
  const { out, exitCode } = await lantoa(...argv)
  expect({ exitCode, first: out.split('\n')[0] }).toEqual({ exitCode: 0, first: 'Xã U Minh Thượng (31027), as it was' })
  expect(asked.slice(-3).map(({ url }) => url.search)).toEqual([
    '?on=2025-06-30',
    ...Array(2).fill('?on=2025-06-30&view=as-was'),
  ])
  expect(await lantoa('report', '--unit', '31027', '--view', 'once')).toMatchObject({ exitCode: 2 })
})

describe('indicators of the province', () => {
  const OWN: Indicator = { ...TEAMS, indicatorId: 'P-01', name: 'Chữ ký số', version: 1, validFrom: '2026-01-01' }
  const tagged = () => Response.json(OWN, { headers: { ETag: '"1"' } })
  const answers: Answers = {
    'GET /reporting/v1/indicators/P-01': tagged,
    'GET /reporting/v1/indicators/P-01/versions': () => ({ items: [OWN] }),
    'PUT /reporting/v1/indicators/P-01': () => OWN,
    'POST /reporting/v1/indicators/P-01/versions': () => ({ ...OWN, version: 2, validFrom: '2027-01-01' }),
    'POST /reporting/v1/indicators/P-01/retirement': () => ({ ...OWN, validTo: '2027-01-01' }),
    'GET /reporting/v1/measures': () => ({
      items: [
        {
          ...{ name: 'homes-visited-week', text: 'hộ được thăm trong tuần', kind: 'flow', counts: 'household' },
          ...{ distinct: true, period: 'week', service: 'teams', topic: 'teams.visit-recorded.v1' },
        },
      ],
    }),
  }

  test('are defined from a file, changed against the version that was read, and retired', async () => {
    const { lantoa, asked, file } = await stage({ answers })
    await file('p.json', '{ "name": "Chữ ký số" }')
    expect(await lantoa('indicators', 'define', 'P-01', 'p.json')).toMatchObject({
      ...{ exitCode: 0, out: 'P-01 Chữ ký số: version 1 from 01/01/2026\n' },
    })
    expect(asked.at(-1)?.body).toEqual({ name: 'Chữ ký số' })
    expect((await lantoa('indicators', 'define', 'P-01', 'p.json', '--change')).out).toContain(
      'version 2 from 01/01/2027',
    )
    expect(asked.at(-1)?.headers.get('If-Match')).toBe('"1"')
    expect((await lantoa('indicators', 'retire', 'P-01', '--from', '2027-01-01')).out).toContain(
      'retired from 01/01/2027',
    )
    expect([asked.at(-1)?.body, asked.at(-1)?.headers.get('If-Match')]).toEqual([{ from: '2027-01-01' }, '"1"'])
  })

  test.each([
    ['no file', ['define', 'P-01', 'none.json'], 2, 'none.json is not there'],
    ['no JSON', ['define', 'P-01', 'broken.json'], 2, 'broken.json is no JSON: '],
    ['no such indicator', ['define', 'P-09', 'p.json', '--change'], 1, '(not-found)'],
    ['no day', ['retire', 'P-01', '--from', 'soon'], 2, 'Write a day as'],
  ])('with %s are refused', async (_why, argv, exitCode, err) => {
    const { lantoa, file } = await stage({ answers })
    await file('broken.json', '{')
    await file('p.json', '{}')
    expect(await lantoa('indicators', ...argv)).toMatchObject({ exitCode, err: expect.stringContaining(err) })
  })

  test('are shown with what they are made of, and so are measures', async () => {
    const { lantoa } = await stage({ answers })
    const { out } = await lantoa('indicators', 'show', 'P-01')
    expect(out).toContain('numerator    hộ được thăm (visited-week)')
    expect(out).toContain('      1  01/01/2026             Số hộ khác nhau')
    expect((await lantoa('indicators', 'measures')).out).toContain('household, each once  flow by week  teams')
  })
})

test('a value whose period is closed says so, and as what it was closed when it is another one by now', async () => {
  const [teams, visited] = VALUES.values
  if (!teams || !visited) throw new Error('two values')
  const values = [
    { ...teams, closed: { closingId: 'c1', value: 1_026, restated: false } },
    { ...visited, closed: { closingId: 'c1', value: 48.6, restated: true } },
  ]
  const { lantoa } = await stage({
    answers: { ...ANSWERS, 'GET /reporting/v1/units/31027/values': () => ({ ...VALUES, values }) },
  })
  const { out } = await lantoa('report', '--unit', '31027', '--period', '2026-W12')
  expect(out).toMatch(/1\.026 tổ .+ closed\n/)
  expect(out).toMatch(/48,7 % .+ closed as 48,6\n/)
})
