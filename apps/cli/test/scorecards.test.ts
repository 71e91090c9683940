import type { Data } from '@lantoa/sdk'
import { describe, expect, test } from 'vitest'
import { type Answers, problem, stage } from './stage.ts'

type Scorecard = Data<'reporting', 'getScorecard'>
type Ranking = Data<'reporting', 'rankUnits'>

const ID = '0199f3e0-7c1a-7000-8000-000000000001'
const GROUP = '0199f3e0-7c1a-7000-8000-000000000002'
const RANKING = '0199f3e0-7c1a-7000-8000-000000000003'
const HAND = { indicatorId: null, period: null }
const CARD: Scorecard = {
  ...{ scorecardId: ID, unit: '91', code: 'CDS-XA', year: 2026, name: 'Bộ chỉ số cấp xã', issuer: 'UBND tỉnh' },
  ...{ level: 'commune', verified: false, note: 'Điểm là ví dụ.', decimals: 2, points: 10 },
  groups: [
    {
      ...{ groupId: 'society', name: 'Xã hội số', pillar: 'society', points: 10 },
      components: [
        {
          ...{ componentId: 'core', name: 'Hộ có hạt nhân số', points: 6, indicatorId: 'I-05', period: null },
          scoring: { method: 'attainment', target: 80, baseline: 0 },
        },
        {
          ...{ componentId: 'plan', name: 'Kế hoạch năm', points: 4, ...HAND },
          scoring: {
            method: 'bands',
            bands: [
              { from: null, until: 1.5, points: 0 },
              { from: 1.5, until: null, points: 4 },
            ],
          },
        },
      ],
    },
  ],
  ...{ status: 'draft', edition: null, draftedAt: '2026-03-17T13:15:00.000Z', approvedAt: null, version: 2 },
  ...{ supersededBy: null, retired: null },
}
const PATH = `/reporting/v1/scorecards/${ID}`
const { groups: _groups, ...SUMMARY } = CARD

const commune = (code: string, name: string) => ({ code, name, kind: 'xã', level: 'commune' as const })
const computed = (numerator: number, denominator: number, value: number, score: number) => {
  return { numerator, denominator, value, score }
}
const entered = { componentValueId: RANKING, on: '2026-03-01', source: 'Kế hoạch 12' }
const column = { groupId: 'society', version: 1, from: null, until: null, least: null, most: null }
const RESULT: Ranking = {
  scorecard: {
    ...{ scorecardId: ID, code: 'CDS-XA', year: 2026, edition: 1, name: 'Bộ chỉ số cấp xã', issuer: 'UBND tỉnh' },
    ...{ verified: false, note: 'Điểm là ví dụ.', points: 10, decimals: 2 },
  },
  unitGroup: { unitGroupId: GROUP, name: 'Các xã', version: 1 },
  ...{ on: '2026-03-17', view: 'as-now', groups: [{ groupId: 'society', name: 'Xã hội số', points: 10 }] },
  components: [
    { ...column, componentId: 'core', name: 'Hộ có hạt nhân số', points: 6, indicatorId: 'I-05' },
    { ...column, componentId: 'plan', name: 'Kế hoạch năm', points: 4, indicatorId: null, version: null },
  ],
  rows: [
    {
      ...{ unit: commune('31027', 'U Minh Thượng'), rank: 1, total: 5.88, groups: [5.88], missing: [] },
      components: [computed(1000, 4000, 25, 1.88), { numerator: null, denominator: null, value: 2, score: 4, entered }],
      official: { claimId: ID, rank: 7, of: 102, qualifier: 'exact', source: 'Sở KH&CN', flags: [] },
    },
    {
      ...{ unit: commune('31018', 'An Minh'), rank: null, total: null, groups: [null], official: null },
      components: [
        computed(16, 30, 53.3, 4),
        { numerator: null, denominator: null, value: null, score: null, missing: 'not-entered' },
      ],
      missing: ['plan'],
    },
  ],
  counts: { ranked: 1, unranked: 1 },
  absent: [{ unit: '31042@2025-07-01', reason: 'closed', successors: ['31018@2025-07-01'] }],
}
const PUBLISHED = {
  ...{ rankingId: RANKING, unit: '91', edition: 2, status: 'superseded', publishedAt: '2026-03-17T13:15:00.000Z' },
  result: RESULT,
}

const ANSWERS: Answers = {
  [`GET ${PATH}`]: () => CARD,
  [`PATCH ${PATH}`]: ({ body }) => ({ ...CARD, ...(body as object), version: 3 }),
  [`POST ${PATH}/approve`]: () => ({ ...CARD, status: 'approved', edition: 1, version: 3 }),
  [`POST ${PATH}/retirement`]: () => {
    return { ...CARD, status: 'retired', edition: 1, retired: { at: '2026-03-17T13:15:00.000Z', reason: 'Bãi bỏ' } }
  },
  'GET /reporting/v1/scorecards': () => ({ items: [SUMMARY] }),
  [`GET ${PATH}/ranking`]: () => RESULT,
  [`GET /reporting/v1/rankings/${RANKING}`]: () => PUBLISHED,
}

describe('a scorecard', () => {
  test('is imported under an id that follows from its file, and says that it is not verified', async () => {
    const answers = { ...ANSWERS }
    const { lantoa, file, asked } = await stage({ answers })
    await file('card.json', JSON.stringify({ code: 'CDS-XA', year: 2025 }))
    const line = ['scorecards', 'import', 'card.json', '--unit', '91', '--year', '2026']
    expect(await lantoa(...line)).toMatchObject({ exitCode: 1 })
    const path = asked.at(-1)?.url.pathname ?? ''
    expect(asked.at(-1)?.body).toEqual({ code: 'CDS-XA', year: 2026, unit: '91' })
    Object.assign(answers, { [`PUT ${path}`]: () => CARD })
    const { out, err } = await lantoa(...line)
    expect(out).toContain('code       CDS-XA 2026\n')
    expect(out).toContain('scores     commune units, 10 points\ngroups     society 10\n')
    expect(err).toContain('Not verified: Điểm là ví dụ.\n')
    expect(err).toContain(`lantoa scorecards approve ${ID}\n`)
    await lantoa('scorecards', 'import', 'card.json', '--unit', '66')
    expect(asked.at(-1)?.url.pathname).not.toBe(path)
    Object.assign(answers, { [`PUT ${path}`]: () => ({ ...CARD, status: 'approved', edition: 1 }) })
    expect((await lantoa(...line)).err).toContain('This very file was imported before.\n')
  })

  test('is revised by its version, approved and retired', async () => {
    const { lantoa, file, asked } = await stage({ answers: ANSWERS })
    await file('card.json', JSON.stringify({ name: 'Khác' }))
    const revised = await lantoa('scorecards', 'import', 'card.json', '--unit', '91', '--scorecard', ID)
    expect(revised.out).toContain('name       Khác\n')
    expect(asked.at(-1)?.headers.get('If-Match')).toBe('"2"')
    expect((await lantoa('scorecards', 'approve', ID)).out).toContain('status     approved, edition 1\n')
    expect(asked.at(-1)?.headers.get('If-Match')).toBe('"2"')
    const { out } = await lantoa('scorecards', 'retire', ID, '--reason', 'Bãi bỏ')
    expect(out).toContain('status     retired on 17/03/2026 20:15: Bãi bỏ\n')
    expect(asked.at(-1)?.body).toEqual({ reason: 'Bãi bỏ' })
  })

  test('is listed and shown, with how each component is scored', async () => {
    const { lantoa, asked } = await stage({ answers: ANSWERS })
    const { out } = await lantoa('scorecards', 'list', '--unit', '91', '--year', '2026')
    expect(out).toContain(`${ID}  CDS-XA  2026           draft       10  no        Bộ chỉ số cấp xã\n`)
    expect(asked.at(-1)?.url.search).toBe('?unit=91&year=2026')
    const shown = await lantoa('scorecards', 'show', ID)
    expect(shown.out).toContain('society: Xã hội số (10)\n')
    expect(shown.out).toMatch(/core +Hộ có hạt nhân số +6 +I-05 +from 0 up to 80\n/)
    expect(shown.out).toMatch(/plan +Kế hoạch năm +4 +by hand +–<1,5: 0; 1,5–: 4\n/)
    expect(JSON.parse((await lantoa('scorecards', 'show', ID, '--json')).out)).toEqual(CARD)
  })

  test('a file that is no object is refused before anything is sent', async () => {
    const { lantoa, file, asked } = await stage({ answers: ANSWERS })
    await file('list.json', '[]')
    await file('broken.json', '{')
    for (const name of ['list.json', 'broken.json', 'nowhere.json']) {
      expect(await lantoa('scorecards', 'import', name, '--unit', '91')).toMatchObject({ exitCode: 2, out: '' })
    }
    expect(await lantoa('scorecards', 'import', 'list.json', '--unit', '91', '--year', '26')).toMatchObject({
      exitCode: 2,
    })
    expect(asked.filter(({ url }) => url.pathname.startsWith('/reporting'))).toEqual([])
  })
})

describe('a ranking', () => {
  test('shows ranks and totals, who lacks what, and the official rank beside', async () => {
    const { lantoa, asked } = await stage({ answers: ANSWERS })
    const { out, err } = await lantoa('scorecards', 'rank', ID, '--group', GROUP, '--on', '2026-03-17')
    expect(asked.at(-1)?.url.search).toBe(`?unitGroupId=${GROUP}&on=2026-03-17`)
    expect(out).toContain('Các xã as of 17/03/2026\n')
    expect(out).toMatch(/ 1 +31027 +Xã U Minh Thượng +5,88 +5,88 +7\/102\n/)
    expect(out).toMatch(/ – +31018 +Xã An Minh +plan\n/)
    expect(out).toContain('1 ranked, 1 unranked for what is missing\n')
    expect(out).toContain('31042@2025-07-01 is not ranked: closed, see 31018@2025-07-01\n')
    expect(err).toBe('Not verified: Điểm là ví dụ.\n')
  })

  test('opens the score of one unit', async () => {
    const { lantoa } = await stage({ answers: ANSWERS })
    const first = await lantoa('scorecards', 'rank', ID, '--group', GROUP, '--unit', '31027')
    expect(first.out).toContain('Xã U Minh Thượng (31027): rank 1 of 1, 5,88 points\n')
    expect(first.out).toContain('Official rank: 7/102 (Sở KH&CN), a claim\n')
    expect(first.out).toMatch(/core +Hộ có hạt nhân số +1\.000 +4\.000 +25 +1,88 +6 +I-05 v1\n/)
    expect(first.out).toMatch(/plan +Kế hoạch năm +2 +4 +4 +by hand, 01\/03\/2026: Kế hoạch 12\n/)
    const last = await lantoa('scorecards', 'rank', ID, '--group', GROUP, '--unit', '31018')
    expect(last.out).toContain('Xã An Minh (31018): unranked, no points\n')
    expect(last.out).toMatch(/plan +Kế hoạch năm +4 +by hand: not-entered\n/)
    expect(await lantoa('scorecards', 'rank', ID, '--group', GROUP, '--unit', '1')).toMatchObject({ exitCode: 1 })
  })

  test('is published under an id of its own, and shown as it was frozen', async () => {
    const { lantoa, asked } = await stage({ answers: ANSWERS })
    await lantoa('scorecards', 'publish', ID, '--group', GROUP, '--view', 'as-was')
    expect(asked.at(-1)?.url.pathname).toMatch(/rankings\/[0-9a-f]{8}-[0-9a-f]{4}-7/)
    expect(asked.at(-1)?.body).toEqual({ scorecardId: ID, unitGroupId: GROUP, view: 'as-was' })
    const { out } = await lantoa('scorecards', 'rankings', RANKING)
    expect(out).toContain('Edition 2, published on 17/03/2026 20:15, superseded\n')
    expect(out).toMatch(/ 1 +31027 /)
    expect(await lantoa('scorecards', 'rankings')).toMatchObject({ exitCode: 2 })
  })
})

test('a group is named by kinds or one by one', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  const line = ['scorecards', 'group', '--unit', '91', '--name', 'Các xã', '--level', 'commune']
  await lantoa(...line, '--kind', 'xã', 'phường')
  expect(asked.at(-1)?.body).toEqual({ unit: '91', name: 'Các xã', level: 'commune', kinds: ['xã', 'phường'] })
  await lantoa(...line, '--member', '31027')
  expect(asked.at(-1)?.body).toMatchObject({ members: ['31027'] })
  expect(await lantoa(...line, '--member', '31027', '--kind', 'xã')).toMatchObject({ exitCode: 2 })
  expect(await lantoa(...line.slice(0, -1), 'village')).toMatchObject({ exitCode: 2 })
})

test('values are entered from a file or one by one; what is refused is named by its line', async () => {
  const accepted = { accepted: true, version: 1, value: {} }
  const answers: Answers = {
    'POST /reporting/v1/component-values/batch': ({ body }) => ({
      results: (body as { items: { unit: string }[] }).items.map(({ unit }) => {
        const refusal = { type: 'x', title: 't', status: 422, code: 'unknown-unit', detail: 'No such unit.' }
        return unit === '99999' ? { accepted: false, problem: refusal } : accepted
      }),
    }),
  }
  const { lantoa, file, asked } = await stage({ answers })
  await file(
    'values.csv',
    [
      'component;unit;value;on;source;note',
      'plan;31027;1;2026-03-01;KH 12;tốt',
      'plan;31018;2,5;2026-03-01;KH 12;',
      'plan;99999;1;2026-03-01;KH 12;',
      'plan;31018;1.000;1/3/2026;;',
    ].join('\n'),
  )
  const { out, err, exitCode } = await lantoa('scorecards', 'score', ID, 'values.csv')
  expect([out, exitCode]).toEqual(['2 entered, 4 refused\n', 1])
  expect(err).toContain('line 4 (unknown-unit): No such unit.\n')
  expect(err).toContain('line 5: value: write a number such as 3 or 76,7\n')
  expect(err).toContain('line 5: source: name the paper behind it\n')
  const [first] = (asked.at(-1)?.body as { items: object[] } | undefined)?.items ?? []
  expect(first).toEqual({
    ...{ componentValueId: expect.any(String), scorecardId: ID, componentId: 'plan', unit: '31027', value: 1 },
    ...{ on: '2026-03-01', source: 'KH 12', note: 'tốt' },
  })
  const one = ['--component', 'plan', '--unit', '31027', '--value', '0', '--on', '2026-03-02', '--source', 'KH']
  expect(await lantoa('scorecards', 'score', ID, ...one)).toMatchObject({ out: '1 entered, 0 refused\n', exitCode: 0 })
  expect(await lantoa('scorecards', 'score', ID, ...one.slice(2))).toMatchObject({ exitCode: 2 })
})

test('who may not score is told so, and not that lines are wrong', async () => {
  const answers = { 'POST /reporting/v1/component-values/batch': () => problem(403, 'forbidden') }
  const { lantoa } = await stage({ answers })
  const one = ['--component', 'plan', '--unit', '31027', '--value', '0', '--on', '2026-03-02', '--source', 'KH']
  expect(await lantoa('scorecards', 'score', ID, ...one)).toMatchObject({ exitCode: 3, out: '' })
})
