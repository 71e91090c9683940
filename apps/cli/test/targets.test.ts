import type { Data } from '@lantoa/sdk'
import { expect, test } from 'vitest'
import { type Answers, stage } from './stage.ts'

type Target = Data<'reporting', 'getTarget'>
type Board = Data<'reporting', 'getCampaignBoard'>

const ID = '0199f3e0-7c1a-7000-8000-000000000001'
const TARGET: Target = {
  ...{ targetId: ID, indicatorId: 'I-01', unit: '31027', from: '2025-07-15', until: '2025-10-22', length: 100 },
  ...{ value: 1200, baseline: null, legalAct: null, parentTargetId: null, status: 'draft', version: 2 },
  ...{ draftedAt: '2026-03-17T13:15:00.000Z', approvedAt: null, supersededBy: null },
}
const PATH = `/reporting/v1/targets/${ID}`
const hamlet = (code: string, name: string) => ({ code, name, kind: 'ấp', level: 'hamlet' as const })

const ANSWERS: Answers = {
  [`GET ${PATH}`]: () => TARGET,
  [`PATCH ${PATH}`]: ({ body }) => ({ ...TARGET, ...(body as object), version: 3 }),
  [`POST ${PATH}/approve`]: () => ({ ...TARGET, status: 'approved', version: 3 }),
  'GET /reporting/v1/targets': () => ({ items: [TARGET] }),
}

test('targets are listed', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  const { out } = await lantoa('targets', 'list', '--unit', '31027', '--status', 'draft')
  expect(out).toContain('31027  I-01       15/07/2025  22/10/2025   100  1.200  draft\n')
  expect(asked.at(-1)?.url.search).toBe('?unit=31027&status=draft')
})

test('a draft is made with an id of its own, or revised by its version; an approval names it too', async () => {
  const { lantoa, asked } = await stage({
    answers: { ...ANSWERS },
  })
  const fields = [
    '--unit',
    '31027',
    '--indicator',
    'I-01',
    '--from',
    '2025-07-15',
    '--length',
    '100',
    '--value',
    '12.5',
  ]
  const revised = await lantoa('targets', 'draft', ...fields, '--target', ID, '--baseline', '3')
  expect(revised.out).toContain('for        15/07/2025 – 22/10/2025 (100 days)\n')
  expect(asked.at(-1)?.headers.get('If-Match')).toBe('"2"')
  expect(asked.at(-1)?.body).toEqual({
    ...{ unit: '31027', indicatorId: 'I-01', from: '2025-07-15', length: 100, value: 12.5, baseline: 3 },
  })
  await lantoa('targets', 'draft', ...fields, '--act', '12/QĐ; UBND; 2025-07-01')
  expect(asked.at(-1)?.url.pathname).toMatch(/targets\/[0-9a-f]{8}-[0-9a-f]{4}-7/)
  expect(asked.at(-1)?.body).toMatchObject({ legalAct: { number: '12/QĐ', issuer: 'UBND', date: '2025-07-01' } })
  expect((await lantoa('targets', 'approve', ID)).out).toContain('status     approved\n')
  expect(asked.at(-1)?.headers.get('If-Match')).toBe('"2"')
  expect(await lantoa('targets', 'draft', ...fields, '--until', '2025-10-22')).toMatchObject({ exitCode: 2 })
  expect(await lantoa('targets', 'draft', ...fields.slice(0, -1), 'many')).toMatchObject({ exitCode: 2 })
})

test('a cascade drafts only what is missing, and says what is wrong', async () => {
  const part = { ...TARGET, targetId: ID.replace(/1$/, '2'), unit: '31027.07', value: 700 }
  const cascade: Data<'reporting', 'getTargetCascade'> = {
    target: TARGET,
    children: [
      { unit: hamlet('31027.07', 'Minh Thuận B'), amount: 40, suggested: 800, target: part },
      { unit: hamlet('31027.08', 'Minh Thuận C'), amount: 20, suggested: 400, target: null },
    ],
    sum: 700,
    findings: [{ code: 'children-below-parent', units: ['31027.07'], missing: 500 }],
  }
  const { lantoa, asked } = await stage({
    answers: {
      [`GET ${PATH}/cascade`]: () => cascade,
      'POST /reporting/v1/targets/batch': () => ({ results: [{ accepted: true, value: part, version: 1 }] }),
    },
  })
  const { out, err } = await lantoa('targets', 'cascade', ID, '--draft')
  expect(asked.find(({ body }) => (body as { items?: object[] }).items)?.body).toEqual({
    items: [
      {
        ...{ targetId: expect.any(String), parentTargetId: ID, indicatorId: 'I-01', unit: '31027.08', value: 400 },
        ...{ from: '2025-07-15', until: '2025-10-22' },
      },
    ],
  })
  expect(out).toContain('31027.07  Ấp Minh Thuận B          40        800  700  draft\n')
  expect(out).toContain('Together: 700 of 1.200\n')
  expect(err).toBe('1 drafted.\nchildren-below-parent (500 missing): 31027.07\n')
})

test('the board shows the way to the target, and who is silent', async () => {
  const reached = { from: '2025-09-02', until: '2025-09-03', numerator: 300, denominator: null, value: 300 }
  const none = { target: null, percent: null, expected: null, behind: null }
  const board: Board = {
    ...{ indicatorId: 'I-01', version: 1, from: '2025-07-15', until: '2025-10-22', length: 100, elapsed: 50 },
    total: {
      unit: { code: '31027', name: 'U Minh Thượng', kind: 'xã', level: 'commune' },
      ...{ target: TARGET, reached, percent: 25, expected: 600, behind: true },
    },
    children: [{ unit: hamlet('31027.07', 'Minh Thuận B'), reached, ...none }],
    silent: {
      ...{ since: '2025-08-27', hamlets: 12, count: 1, withTeam: 3, silentWithTeam: 1 },
      units: [{ unit: hamlet('31027.08', 'Minh Thuận C'), hasTeam: true, lastVisitOn: null }],
    },
  }
  const { lantoa, asked } = await stage({
    answers: {
      'GET /reporting/v1/campaign-board': () => board,
      'GET /reporting/v1/indicators': () => ({ items: [] }),
    },
  })
  const { out } = await lantoa('targets', 'board', ID)
  expect(out).toContain('15/07/2025 – 22/10/2025 (100 days), 50 of them begun; values for 02/09/2025\n')
  expect(out).toMatch(/31027 +Xã U Minh Thượng +300 +300 +1\.200 +25,0 % +600 +behind\n/)
  expect(out).toContain('No visit since 27/08/2025: 1 of 12 hamlets\n')
  expect(out).toContain('31027.08  Ấp Minh Thuận C  has not synced  never\n')
  expect(asked.find(({ url }) => url.pathname.endsWith('campaign-board'))?.url.search).toContain(`targetId=${ID}`)
  expect(JSON.parse((await lantoa('targets', 'board', ID, '--json')).out)).toEqual(board)
})
