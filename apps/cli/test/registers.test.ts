import { REGISTERS } from '@lantoa/sdk/registers'
import { idOf } from '@lantoa/sheets/read-row'
import { expect, test } from 'vitest'
import { problem, stage } from './stage.ts'

const ID = '01990f3e-7c1a-7000-8000-0000000000e1'
const ONE = `/payments/v1/merchants/${ID}`
const STALL = {
  ...{ merchantId: ID, hamletCode: '31027.07', since: '2026-03-01', name: 'Quán', kind: 'stall', householdId: null },
  ...{ qr: { since: '2026-03-02', until: null }, transfer: null, prices: null, shipping: null },
  ...{ status: 'active', states: [{ status: 'active', from: '2026-03-01' }], version: 3 },
}
const known = { [`GET ${ONE}`]: () => STALL }

test('what was typed is corrected, on the version that was read; what is left out stays', async () => {
  const answers = { ...known, [`PATCH ${ONE}`]: () => ({ ...STALL, name: 'Quán nước', qr: null, version: 4 }) }
  const { lantoa, asked } = await stage({ answers })
  const { exitCode, out } = await lantoa('merchants', 'correct', ID, '--name', 'Quán nước', '--qr-since', '')
  expect(exitCode).toBe(0)
  expect(out).toContain('Tên điểm bán: Quán → Quán nước\nCó mã QR từ: 2026-03-02 → –\n')
  expect(out).toContain('now version 4')
  const { body, headers } = asked.at(-1) ?? {}
  expect([body, headers?.get('If-Match')]).toEqual([{ name: 'Quán nước', qr: null }, '"3"'])
})

test.each(['2', '"2"', 'W/"2"'])(
  'a correction may stand on a version that was shown before, typed as %s',
  async (version) => {
    const answers = { ...known, [`PATCH ${ONE}`]: () => problem(412, 'precondition-failed') }
    const { lantoa, asked } = await stage({ answers })
    const { exitCode } = await lantoa('merchants', 'correct', ID, '--kind', 'cửa hàng', '--if-match', version)
    expect(exitCode).toBe(1)
    expect([asked.at(-1)?.body, asked.at(-1)?.headers.get('If-Match')]).toEqual([{ kind: 'shop' }, '"2"'])
  },
)

test.each([
  [['--kind', 'xe đẩy'], 2, '--kind: write quầy hàng, cửa hàng, hộ bán tại nhà'],
  [['--name', ''], 2, '--name: it is empty: fill it in'],
  [[], 2, 'Say what is to be corrected.'],
  [['--name', 'Quán', '--if-match', 'abc'], 2, 'Write a version as 1.'],
])('a correction of %j exits with %d', async (options, code, message) => {
  const { lantoa } = await stage({ answers: known })
  const { exitCode, err } = await lantoa('merchants', 'correct', ID, ...options)
  expect([exitCode, err]).toEqual([code, expect.stringContaining(message)])
})

test('the same as is recorded is no correction', async () => {
  const { lantoa, asked } = await stage({ answers: known })
  const { out } = await lantoa('merchants', 'correct', ID, '--qr-since', '02/03/2026')
  expect(out).toBe('Nothing changes: that is recorded.\n')
  expect(asked.at(-1)?.url.pathname).toBe(ONE)
})

test.each(['tạm nghỉ', 'Tạm Nghỉ', 'paused'])('a thing goes on to "%s" from a day on', async (state) => {
  const answers = { ...known, [`POST ${ONE}/advance`]: () => ({ ...STALL, status: 'paused', version: 4 }) }
  const { lantoa, asked } = await stage({ answers })
  const { exitCode, out } = await lantoa('merchants', 'advance', ID, state, '--on', '17/03/2026')
  expect([exitCode, out]).toEqual([0, expect.stringContaining('tạm nghỉ since 17/03/2026; version 4')])
  expect(asked.at(-1)?.body).toEqual({ status: 'paused', on: '2026-03-17' })
  expect(asked.at(-1)?.headers.get('If-Match')).toBe('"3"')
})

test('why a thing came to a state is sent along, where its register asks why', async () => {
  const one = `/teams/v1/scam-reports/${ID}`
  const { lantoa, asked } = await stage({
    answers: {
      [`GET ${one}`]: () => ({ scamReportId: ID, status: 'received', version: 1 }),
      [`POST ${one}/advance`]: () => ({ scamReportId: ID, status: 'withdrawn', version: 2 }),
    },
  })
  await lantoa('scam-reports', 'advance', ID, 'withdrawn', '--on', '17/03/2026', '--reason', 'Ghi nhầm')
  expect(asked.at(-1)?.body).toEqual({ status: 'withdrawn', on: '2026-03-17', reason: 'Ghi nhầm' })
  expect((await lantoa('merchants', 'advance', ID, 'paused', '--reason', 'Ghi nhầm')).exitCode).toBe(2)
})

test('a state that cannot follow, or that there is not, is refused with those that can', async () => {
  const answers = { ...known, [`POST ${ONE}/advance`]: () => problem(409, 'status-out-of-order') }
  const { lantoa } = await stage({ answers })
  const { exitCode, err } = await lantoa('merchants', 'advance', ID, 'đang bán')
  expect([exitCode, err]).toEqual([1, expect.stringContaining('It can become: tạm nghỉ, đã nghỉ hẳn.')])
  const unknown = await lantoa('merchants', 'advance', ID, 'nghỉ')
  expect([unknown.exitCode, unknown.err]).toEqual([2, expect.stringContaining('write đang bán, tạm nghỉ')])
  expect((await lantoa('merchants', 'advance', '--help')).out).toContain('đang bán → tạm nghỉ, đã nghỉ hẳn')
})

test.each([
  [{ pointer: '/qr/until', detail: 'It ends too early.' }, 'field: --qr-until'],
  [{ errors: [{ pointer: '#/hamletCode', detail: 'no code' }] }, '--hamlet-code: no code'],
])('what a service says of a field is said of its option: %j', async (more, line) => {
  const answers = { ...known, [`PATCH ${ONE}`]: () => problem(422, 'invalid-request', more) }
  const { lantoa } = await stage({ answers })
  const { err } = await lantoa('merchants', 'correct', ID, '--qr-until', '03/03/2026', '--hamlet-code', '31027.08')
  expect(err).toContain(line)
})

test('a state is put right by its first day, or never was; one of both has to be said', async () => {
  const answers = { ...known, [`POST ${ONE}/correct-status`]: () => ({ ...STALL, version: 4 }) }
  const { lantoa, asked } = await stage({ answers })
  const typed = ['merchants', 'correct-state', ID, 'tạm nghỉ', '--from', '17/03/2026', '--reason', 'Nhầm quán']
  const { exitCode, out } = await lantoa(...typed, '--never')
  expect([exitCode, out]).toEqual([0, `${ID}: đang bán since 01/03/2026; version 4.\n`])
  expect(asked.at(-1)?.body).toEqual({ status: 'paused', from: '2026-03-17', on: null, reason: 'Nhầm quán' })
  expect(asked.at(-1)?.headers.get('If-Match')).toBe('"3"')
  await lantoa(...typed, '--on', '16/03/2026')
  expect(asked.at(-1)?.body).toMatchObject({ on: '2026-03-16' })
  for (const both of [[], ['--never', '--on', '16/03/2026']]) {
    expect(await lantoa(...typed, ...both)).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('--on <day> or --never'),
    })
  }
})

test('typed twice it is recorded once, and the second time says so', async () => {
  const kept = new Map<string, object>()
  const { lantoa } = await stage({
    fetch: async (request) => {
      const { pathname } = new URL(request.url)
      if (pathname.startsWith('/oidc')) return Response.json(pathname.endsWith('token') ? TOKEN : ISSUER)
      if (request.method === 'PUT') kept.set(pathname, { ...((await request.json()) as object), version: 1 })
      const found = kept.get(pathname)
      return found ? Response.json(found) : problem(404, 'not-found')
    },
  })
  const typed = ['--hamlet-code', '31027.07', '--since', '01/03/2026', '--name', 'Quán', '--kind', 'quầy hàng']
  const first = await lantoa('merchants', 'record', ...typed)
  expect([first.out, first.err]).toEqual([expect.stringMatching(/^Recorded /), ''])
  const second = await lantoa('merchants', 'record', ...typed)
  expect(second).toMatchObject({ exitCode: 0, err: expect.stringContaining('recorded already') })
  expect(kept.size).toBe(1)
  await lantoa('merchants', 'record', ...typed, '--id', 'Q2')
  expect([...kept.values()]).toMatchObject([{ kind: 'stall' }, { kind: 'stall' }])
})

test.each(REGISTERS)('what --help shows of recording and correcting $things can be typed', async ({ things }) => {
  let recorded: object | undefined
  const { lantoa } = await stage({
    fetch: async (request) => {
      const { pathname } = new URL(request.url)
      if (pathname.startsWith('/oidc')) return Response.json(pathname.endsWith('token') ? TOKEN : ISSUER)
      if (request.method === 'PUT') recorded = { ...((await request.json()) as object), version: 1 }
      return recorded ? Response.json(recorded) : problem(404, 'not-found')
    },
  })
  const shown = async (verb: string) => {
    const [line = ''] = (await lantoa(things, verb, '--help')).out.split('$ lantoa ').slice(-1)
    const words = [...line.matchAll(/"((?:[^"\\]|\\.)*)"|\S+/g)]
    return words.map(([word, quoted]) => quoted?.replaceAll('\\"', '"') ?? word)
  }
  expect((await lantoa(...(await shown('record')))).out).toMatch(/^Recorded /)
  // What it corrects by is what was recorded.
  expect((await lantoa(...(await shown('correct')))).out).toBe('Nothing changes: that is recorded.\n')
})

const TOKEN = { access_token: 'e30.e30.', expires_in: 600 }
const ISSUER = { issuer: 'http://lantoa.test/oidc', token_endpoint: 'http://lantoa.test/oidc/token' }

test.each([
  ['show', ID],
  ['history', ID],
  ['correct', ID, '--name', 'Q'],
  ['advance', ID, 'paused'],
  ['show', 'Q1'],
])('%s of an id that nobody has says where the ids are', async (...words) => {
  const bad = problem(400, 'invalid-request', { errors: [{ pointer: '#/params/merchantId', detail: 'no id' }] })
  const { lantoa } = await stage({ answers: { 'GET /payments/v1/merchants/Q1': () => bad } })
  const { exitCode, err } = await lantoa('merchants', ...words)
  expect([exitCode, err]).toEqual([1, expect.stringContaining('`lantoa merchants find <words>`')])
})

test('states and choices are shown and asked for in Vietnamese words', async () => {
  const answers = { ...known, 'GET /payments/v1/merchants': () => ({ items: [STALL] }) }
  const { lantoa, asked } = await stage({ answers })
  expect((await lantoa('merchants', 'show', ID)).out).toMatch(
    /quầy hàng[\s\S]*đang bán since 01\/03\/2026[\s\S]*version +3/,
  )
  expect((await lantoa('merchants', 'list', '--status', 'đang bán')).out).toContain('quầy hàng')
  expect(asked.at(-1)?.url.searchParams.get('status')).toBe('active')
  expect((await lantoa('merchants', 'list', '--status', 'x')).err).toContain('write đang bán, tạm nghỉ')
  expect((await lantoa('merchants', 'template', '--out', 't.csv')).err).toContain('Loại: quầy hàng, cửa hàng')
  expect((await lantoa('merchants', 'import', '--help')).out).toContain('kind ("Loại"): quầy hàng')
})

test('a home is named by the code that it has from a hamlet which went into the one that is typed', async () => {
  const homes = [1, 2].map((code) => idOf('household', '31027.08', String(code)))
  const answers = {
    ...known,
    'GET /identity/v1/households': () => ({
      items: homes.map((householdId) => ({ householdId, hamletCode: '31027.08', places: [] })),
    }),
    [`PATCH ${ONE}`]: () => ({ ...STALL, version: 4 }),
  }
  const { lantoa, asked } = await stage({ answers })
  await lantoa('merchants', 'correct', ID, '--household-id', '2')
  expect(asked.at(-1)?.body).toEqual({ householdId: homes[1] })
  const typed = ['--hamlet-code', '31027.07', '--since', '01/03/2026', '--name', 'Quán', '--kind', 'quầy hàng']
  await lantoa('merchants', 'record', ...typed, '--household-id', '1')
  expect(asked.at(-1)?.body).toMatchObject({ householdId: homes[0] })
})
