import type { Data } from '@lantoa/sdk'
import { expect, test } from 'vitest'
import { changeIdOf } from '../src/boundaries/import-changes.ts'
import { type Answers, problem, stage } from './stage.ts'

type Change = Data<'teams', 'getBoundaryChange'>

const ID = '0199f3e0-7c1a-7000-8000-000000000001'
const CHANGE: Change = {
  ...{ changeId: ID, title: 'Sắp xếp', on: '2025-07-01', status: 'draft', version: 1 },
  legalAct: { number: '1686/NQ', issuer: 'UBTVQH', date: '2025-06-16' },
  ...{ draftedAt: '2026-03-17T13:15:00.000Z', appliedAt: null, undoneAt: null },
  steps: [{ kind: 'merge', from: [{ code: '15712', extent: 'full' }], into: { code: '15715' } }],
}
const PATH = `/teams/v1/boundary-changes/${ID}`

test('a draft is read from a file, revised by its version, and shown', async () => {
  const { lantoa, file, asked } = await stage({
    answers: {
      [`GET ${PATH}`]: () => CHANGE,
      [`PATCH ${PATH}`]: ({ body }) => ({ ...CHANGE, ...(body as object), version: 2 }),
    },
  })
  await file('merger.json', JSON.stringify({ title: 'Khác', steps: CHANGE.steps }))
  const revised = await lantoa('boundaries', 'draft', 'merger.json', '--change', ID)
  expect(revised.out).toContain('title      Khác\n')
  expect(asked.at(-1)?.headers.get('If-Match')).toBe('"1"')
  expect((await lantoa('boundaries', 'show', ID)).out).toContain('merge: 15712 → 15715\n')
  await file('broken.json', '{')
  expect((await lantoa('boundaries', 'draft', 'broken.json')).exitCode).toBe(2)
})

test('a draft may be given its id', async () => {
  const { lantoa, file, asked } = await stage({
    answers: { [`GET ${PATH}`]: () => problem(404, 'not-found'), [`PUT ${PATH}`]: () => CHANGE },
  })
  await file('merger.json', JSON.stringify({ title: CHANGE.title, steps: CHANGE.steps }))
  expect((await lantoa('boundaries', 'draft', 'merger.json', '--change', ID)).exitCode).toBe(0)
  expect(asked.at(-1)?.body).toMatchObject({ title: CHANGE.title })
})

test('a preview shows units, homes and the numbers that change', async () => {
  const figure = (numerator: number) => ({ numerator, denominator: 10, value: numerator * 10 })
  const unit = { code: '15712', validFrom: '2020-01-01', level: 'commune' as const, kind: 'xã', name: 'Văn Sơn' }
  const preview: Data<'teams', 'previewBoundaryChange'> = {
    change: { ...CHANGE, status: 'previewed', version: 2 },
    ended: [
      {
        ...unit,
        ...{ validTo: '2025-07-01', parentCode: '38' },
        successors: [{ code: '15715', validFrom: '2025-07-01', extent: 'full' }],
      },
    ],
    ...{ entered: [], begun: [], changed: [], waiting: [] },
    moved: [{ code: '15712.01', from: '15712', to: '15715' }],
    households: { moving: 120, unassigned: 0, hamlets: [] },
    indicators: [
      { unit: '15715', indicatorId: 'I-05', before: figure(1), after: figure(3) },
      { unit: '15715', indicatorId: 'I-06', before: figure(1), after: figure(1) },
      { unit: '15712', indicatorId: 'I-13', before: { numerator: 0, denominator: 0, value: null }, after: null },
    ],
  }
  const { lantoa } = await stage({
    answers: { [`GET ${PATH}`]: () => CHANGE, [`POST ${PATH}/preview`]: () => preview },
  })
  const { out } = await lantoa('boundaries', 'preview', ID)
  expect(out).toContain('ends     15712 Xã Văn Sơn → 15715\n')
  expect(out).toContain('moves    15712.01: 15712 → 15715\n')
  expect(out).toContain('15715  I-05       1/10 = 10  3/10 = 30\n')
  expect(out).not.toMatch(/I-06|I-13/)
})

const REFUSED_UNDO: Answers = {
  [`GET ${PATH}`]: () => ({ ...CHANGE, status: 'applied' }),
  [`POST ${PATH}/undo`]: () => problem(409, 'depended-upon', { detail: '15866.01@2025-07-01 was registered beneath.' }),
}

test('an undo that is refused lists what stands on the change, and what to do about it', async () => {
  const obstacles: Data<'teams', 'listUndoObstacles'> = {
    items: [
      {
        ...{ kind: 'unit-beneath', unit: '15866.01', count: 1, ids: [], way: 'close-the-unit' },
        detail: '15866.01@2025-07-01 was registered beneath.',
      },
      {
        ...{ kind: 'households', unit: '15715.02', count: 1_202, ids: ['h1', 'h2'], way: 'move-from-first-day' },
        detail: '1202 homes were registered in 15715.02.',
      },
      {
        ...{ kind: 'later-change', unit: null, count: 1, ids: ['c2'], way: 'undo-that-first' },
        detail: 'The later change "Khác" (c2) speaks of the same units.',
      },
    ],
  }
  const { lantoa } = await stage({ answers: { ...REFUSED_UNDO, [`GET ${PATH}/obstacles`]: () => obstacles } })
  const { exitCode, out, err } = await lantoa('boundaries', 'undo', ID)
  expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' })
  expect(err.split('\n').slice(0, 9)).toEqual([
    'What stands in the way:',
    '  1 unit-beneath in 15866.01: 15866.01@2025-07-01 was registered beneath.',
    '    way on: close that unit first',
    '  1,202 households in 15715.02: 1202 homes were registered in 15715.02.',
    '    ids: h1, h2 and 1,200 more',
    '    way on: move these homes to another hamlet as of the day on which they came',
    '  1 later-change: The later change "Khác" (c2) speaks of the same units.',
    '    ids: c2',
    '    way on: undo that change first: lantoa boundaries undo c2',
  ])
  expect(err).toContain('15866.01@2025-07-01 was registered beneath. (depended-upon)')
})

test.each([
  ['a service that cannot list them', { [`GET ${PATH}/obstacles`]: () => problem(404, 'not-found') }],
  ['nothing in the way any more', { [`GET ${PATH}/obstacles`]: () => ({ items: [] }) }],
])('an undo is refused as it was, with %s', async (_what, answers) => {
  const { lantoa } = await stage({ answers: { ...REFUSED_UNDO, ...answers } })
  const { exitCode, err } = await lantoa('boundaries', 'undo', ID)
  expect(exitCode).toBe(1)
  expect(err).toMatch(/^Error: 15866\.01@2025-07-01 was registered beneath\. \(depended-upon\)/)
})

test('an undo that is refused for something else asks for no obstacles', async () => {
  const { lantoa, asked } = await stage({
    answers: { ...REFUSED_UNDO, [`POST ${PATH}/undo`]: () => problem(409, 'not-applied') },
  })
  expect(await lantoa('boundaries', 'undo', ID)).toMatchObject({
    exitCode: 1,
    err: expect.stringContaining('not-applied'),
  })
  expect(asked.map(({ url }) => url.pathname)).not.toContain(`${PATH}/obstacles`)
})

test('homes are assigned by rules, and who fits none waits', async () => {
  const home = (householdId: string, lane: string) => {
    return { householdId, hamletCode: '31027.20', address: { number: '1', lane }, successors: [] }
  }
  const answers: Answers = {
    'GET /identity/v1/unassigned-households': () => ({ items: [home('a', 'Đê'), home('b', 'Kênh'), home('c', 'Đê')] }),
    'POST /identity/v1/households/assignment/batch': () => ({
      results: [
        { accepted: true, value: {} },
        {
          accepted: false,
          problem: { type: 'x', title: 'x', status: 422, code: 'no-successor', detail: 'Not there.' },
        },
      ],
    }),
  }
  const { lantoa, file, asked } = await stage({ answers })
  await file('homes.csv', 'hamlet,lane\n31027.21,de')
  const dry = await lantoa('boundaries', 'assign', '31027', 'homes.csv', '--dry-run')
  expect(dry).toMatchObject({ exitCode: 1, out: '1 homes would be assigned, 2 wait\n' })
  expect(dry.err).toContain('line 2, home c: Not there.\n')
  const homes = ['a', 'c'].map((householdId) => ({ householdId, hamletCode: '31027.21' }))
  expect(asked.at(-1)?.body).toEqual({ items: homes, dryRun: true })
  const done = await lantoa('boundaries', 'assign', '31027', 'homes.csv')
  expect(done).toMatchObject({ exitCode: 1, out: '1 homes assigned, 2 wait\n' })
  expect(done.err).toContain('line 2, home c: Not there.\n')
  expect(asked.at(-1)?.body).toEqual({ items: homes })
})

test('a reform is imported a province at a time, after a dry run that writes nothing; one that was applied before is left as it is', async () => {
  const unit = (code: string, level: string, validFrom: string) => {
    return { code, level, kind: 'xã', name: 'Tân Ninh', parentCode: '38', validFrom, validTo: null, successors: [] }
  }
  let known: Change | undefined
  const step = (status: Change['status'], version: number) => (known = { ...CHANGE, status, version })
  const answers: Answers = {
    'GET /teams/v1/units': ({ url }) => {
      const level = url.searchParams.get('level')
      if (level === 'province') return { items: [unit('38', 'province', '2000-01-01')] }
      const isNew = level === 'commune' && url.searchParams.get('asOf') === '2025-07-01'
      return { items: isNew ? [unit('15715', 'commune', '2025-07-01')] : [] }
    },
  }
  const legalAct = { number: '1', issuer: 'UBTVQH', date: '2025-06-16' }
  const path = `/teams/v1/boundary-changes/${changeIdOf('38', { on: '2025-07-01', since: '', legalAct })}`
  const changes: Answers = {
    'POST /teams/v1/boundary-changes/batch': ({ body }) => {
      const { items, dryRun } = body as { items: { unit: string }[]; dryRun?: boolean }
      const problem = { type: 'x', title: 'x', status: 409, code: 'change-differs' }
      return { results: items.map((value) => (dryRun ? { accepted: true, value } : { accepted: false, problem })) }
    },
    [`GET ${path}`]: () => known,
    [`PUT ${path}`]: () => step('draft', 1),
    [`POST ${path}/preview`]: () => ({ change: step('previewed', 2), indicators: [] }),
    [`POST ${path}/apply`]: () => step('applied', 3),
  }
  const { lantoa, file } = await stage({ answers: { ...answers, ...changes } })
  const rows = ['38,15715,Xã Tân Ninh,15712,Xã Văn Sơn,full', '38,15715,Xã Tân Ninh,15718,Nưa,full']
  await file('successions.csv', ['province_code,new_code,new_name,old_code,old_name,extent', ...rows].join('\n'))
  const act = ['--on', '2025-07-01', '--act', '1; UBTVQH; 2025-06-16']
  const dry = await lantoa('boundaries', 'import', 'successions.csv', ...act, '--dry-run')
  expect(dry.out).toMatch(/^1 old units in 1 changes \(0 of them split\) would be imported, 0 unchanged/)
  expect(dry.exitCode).toBe(1)
  expect(known).toBeUndefined()
  const first = await lantoa('boundaries', 'import', 'successions.csv', ...act)
  expect(first.out).toMatch(/^1 old units in 1 changes \(0 of them split\), 0 unchanged/)
  expect(first.err).toContain('line 3 (15718): old_name: "Nưa" begins with no kind such as Xã\n')
  const again = await lantoa('boundaries', 'import', 'successions.csv', ...act)
  expect(again.out).toMatch(/^0 old units in 0 changes \(0 of them split\), 1 unchanged/)
})
