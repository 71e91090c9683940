import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Answers, problem, stage } from './stage.ts'

const AT = '/teams/v1/sessions/s1'
const SESSION = {
  ...{ sessionId: 's1', kind: 'practice', title: 'Thanh toán số', topics: ['online_payment'], unitCode: '31027.07' },
  ...{ place: 'Nhà văn hóa ấp', mode: 'in_person', audiences: ['residents'], startsAt: '2026-03-17T12:00:00Z' },
  ...{
    minutes: 90,
    organiserId: null,
    courseId: 'k1',
    trainerIds: [],
    partners: [{ partner: 'police', role: 'helper', name: '' }],
    day: '2026-03-17',
    status: 'planned',
  },
  ...{ headcounts: [], attended: 2, version: 3 },
}
const ATTENDANCE = { attendanceId: 'a1', sessionId: 's1', attendeeKind: 'resident', attendeeId: 'r1', actions: [] }
const ANSWERS: Answers = {
  'GET /teams/v1/sessions': () => ({ items: [SESSION] }),
  'GET /teams/v1/attendances': () => ({ items: [{ ...ATTENDANCE, withdrawal: null }] }),
  [`GET ${AT}`]: () => Response.json(SESSION, { headers: { ETag: '"3"' } }),
  [`POST ${AT}/advance`]: () => ({ ...SESSION, status: 'held' }),
  [`POST ${AT}/correct-status`]: () => ({ ...SESSION, status: 'cancelled' }),
  [`POST ${AT}/headcounts`]: ({ body }) => ({ ...SESSION, attended: 0, ...(body as object) }),
}

test('sessions are listed, and one is shown with who was there', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  const { out } = await lantoa('sessions', 'list', '--unit', '31027', '--from', '01/03/2026')
  expect(out).toMatch(/s1 +17\/03\/2026 19:00 +31027.07 +planned +2 +Thanh toán số/)
  expect(asked.at(-1)?.url.search).toBe('?unit=31027&from=2026-03-01')
  const { out: one } = await lantoa('session', 'show', 's1')
  expect(one).toContain('resident r1')
  expect(one).toContain('Of the course k1')
  expect(one).toContain('công an: hỗ trợ')
})

test('a session goes on in the version that was read; what was wrong is put right with a reason', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  expect((await lantoa('sessions', 'advance', 's1', 'held')).out).toBe('Thanh toán số is held (s1)\n')
  expect([asked.at(-1)?.body, asked.at(-1)?.headers.get('If-Match')]).toEqual([{ status: 'held' }, '"3"'])
  await lantoa('sessions', 'advance', 's1', 'planned', '--starts', '24/03/2026 19:00')
  expect(asked.at(-1)?.body).toEqual({ status: 'planned', startsAt: '2026-03-24T19:00:00+07:00' })
  await lantoa('sessions', 'advance', 's1', 'cancelled', '--reason', 'Ghi nhầm')
  expect(asked.at(-1)?.body).toEqual({ status: 'cancelled', reason: 'Ghi nhầm' })
  expect(await lantoa('sessions', 'advance', 's1', 'planned', '--starts', '7 giờ tối')).toMatchObject({ exitCode: 2 })
})

test('heads are counted by the words that people write', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  expect((await lantoa('sessions', 'heads', 's1', 'người dân 40; pupils 1.020')).out).toContain(': 1.060 (s1)')
  const headcounts = [
    { audience: 'residents', count: 40 },
    { audience: 'pupils', count: 1020 },
  ]
  expect(asked.at(-1)?.body).toEqual({ headcounts })
  expect(await lantoa('sessions', 'heads', 's1', 'bốn mươi người')).toMatchObject({ exitCode: 2 })
})

test('a session that is typed twice is one', async () => {
  const paths: string[] = []
  const { lantoa } = await stage({
    fetch: async (request) => {
      const { pathname } = new URL(request.url)
      if (pathname.endsWith('/resolve')) return Response.json({ items: [] })
      if (request.method === 'PUT') paths.push(pathname)
      return Response.json(request.method === 'PUT' ? SESSION : { access_token: 'none', expires_in: 600 })
    },
  })
  const typed = ['--unit-code', '31027.07', '--title', 'Thanh toán số', '--kind', 'buổi thực hành', '--minutes', '90']
  const more = ['--topics', 'online_payment', '--starts-at', '17/03/2026 19:00', '--audiences', 'người dân']
  for (const _time of [1, 2]) await lantoa('sessions', 'record', ...typed, ...more)
  expect(paths).toHaveLength(2)
  expect(new Set(paths).size).toBe(1)
  expect(await lantoa('sessions', 'record', ...typed)).toMatchObject({ exitCode: 2 })
})

test('who was there is sent as one batch, and who is refused is named by his line', async () => {
  const answers = {
    ...ANSWERS,
    'POST /teams/v1/attendances/batch': () => ({
      results: [
        { accepted: true, value: ATTENDANCE },
        { accepted: false, problem: { type: 'about:blank', title: 'No', status: 422, code: 'unknown-resident' } },
      ],
    }),
  }
  const { lantoa, asked, folder } = await stage({ answers })
  await writeFile(join(folder, 'people.txt'), '\uFEFFR1\r\n\r\nr2\n')
  const { err, exitCode } = await lantoa('sessions', 'attend', 's1', '--residents', 'people.txt', '--did', 'signature')
  expect([exitCode, err]).toEqual([1, expect.stringContaining('people.txt, line 3: No (unknown-resident)')])
  expect(asked.at(-1)?.body).toMatchObject({
    items: [
      { sessionId: 's1', attendeeKind: 'resident', attendeeId: 'r1', actions: ['signature'] },
      { attendeeId: 'r2' },
    ],
  })
})

test('a session that is not there is told, and nobody is sent where nobody is named', async () => {
  const { lantoa } = await stage({ answers: { ...ANSWERS, [`GET ${AT}`]: () => problem(404, 'not-found') } })
  expect((await lantoa('sessions', 'show', 's1')).err).toContain('(not-found)')
  expect(await lantoa('sessions', 'attend', 's1')).toMatchObject({ exitCode: 2 })
})
