import { expect, test } from 'vitest'
import { type Answers, problem, stage } from './stage.ts'

const [BODY, LAN, HUE] = ['b1', 'c1', 'c2'].map((end) => `01990f3e-7c1a-7000-8000-0000000000${end}`)
const ACT = '31/QĐ-UBND; UBND xã U Minh Thượng; 20/02/2026'
const TEAM = {
  ...{ bodyId: BODY, kind: 'community_team', unitCode: '31027', hamletCodes: ['31027.07'], name: 'Tổ ấp 7' },
  ...{ status: 'active', memberCount: 2, warnings: ['no-leader', 'fewer-than-three-members'] },
}
const OF_LAN = { membershipId: 'm1', bodyId: BODY, personId: LAN, role: 'member', from: '2025-08-01', until: null }
const DONE = { bodyId: BODY, on: '2026-03-01', leaving: ['m1'], joining: [{}], memberCount: 2, warnings: ['no-leader'] }
const DECISION = { number: '31/QĐ-UBND', issuer: 'UBND xã U Minh Thượng', date: '2026-02-20' }
const ANSWERS: Answers = {
  'GET /teams/v1/bodies': () => ({ items: [TEAM] }),
  [`GET /teams/v1/bodies/${BODY}`]: () => TEAM,
  'GET /teams/v1/memberships': () => ({ items: [{ ...OF_LAN, affiliations: ['youth_union'], ambassador: true }] }),
  'GET /teams/v1/restaffings': () => ({ items: [{ ...DONE, legalAct: DECISION }] }),
  'POST /teams/v1/restaffings/batch': () => ({ results: [{ accepted: true, value: DONE }] }),
}
const GOOD = `Thay đổi,Mã người,Vai trò,Lực lượng\nthôi,${LAN},,\nvào,${HUE},tổ trưởng,ban ấp; công an\n`

async function onStage(text: string, more: Answers = {}) {
  const staged = await stage({ answers: { ...ANSWERS, ...more } })
  await staged.file('people.csv', text)
  const restaff = (...options: string[]) =>
    staged.lantoa('bodies', 'restaff', BODY ?? '', 'people.csv', '--act', ACT, '--on', '01/03/2026', ...options)
  return { ...staged, restaff }
}

test('bodies are listed with what they lack, and one is shown with its people and decisions', async () => {
  const { lantoa } = await stage({ answers: ANSWERS })
  expect((await lantoa('bodies', 'list', '--unit', '31027')).out).toContain('no-leader, fewer-than-three-members')
  const { out } = await lantoa('bodies', 'show', BODY ?? '')
  expect(out).toContain('member, ambassador')
  expect(out).toContain('From 01/03/2026 on, by 31/QĐ-UBND of UBND xã U Minh Thượng, 20/02/2026: 1 left, 1 joined.')
})

test('who leaves and who joins is tried first, then sent as one command under an id that a second sending has too', async () => {
  const ids: string[] = []
  const { restaff, asked } = await onStage(GOOD)
  expect((await restaff('--dry-run')).out).toBe('1 would leave, 1 would join: 2 members from 01/03/2026 on.\n')
  const tried = asked.at(-1)?.body as undefined | { items: { restaffingId: string }[]; dryRun: boolean }
  expect(tried?.dryRun).toBe(true)
  ids.push(tried?.items[0]?.restaffingId ?? '')
  const done = { [`PUT /teams/v1/restaffings/${ids[0]}`]: () => DONE }
  const again = await onStage(GOOD, done)
  expect((await again.restaff()).out).toBe('1 left, 1 joined: 2 members from 01/03/2026 on.\n')
  expect(again.asked.at(-1)?.body).toMatchObject({
    ...{ bodyId: BODY, legalAct: DECISION, on: '2026-03-01', leaving: ['m1'] },
    joining: [{ personId: HUE, role: 'leader', affiliations: ['hamlet_office', 'police'] }],
  })
})

test('a member becomes an ambassador from a day on, in the version that was read', async () => {
  const at = '/teams/v1/memberships/m1'
  const { lantoa, asked } = await stage({
    answers: {
      [`GET ${at}`]: () => Response.json(OF_LAN, { headers: { ETag: '"4"' } }),
      [`PATCH ${at}`]: () => OF_LAN,
    },
  })
  expect((await lantoa('bodies', 'ambassador', 'm1', '--on', '01/03/2026')).out).toContain(
    'is an ambassador from 01/03/2026',
  )
  expect(asked.at(-1)?.body).toEqual({ ambassador: true, ambassadorOn: '2026-03-01' })
  expect(asked.at(-1)?.headers.get('If-Match')).toBe('"4"')
  await lantoa('bodies', 'ambassador', 'm1', '--on', '01/06/2026', '--ends')
  expect(asked.at(-1)?.body).toEqual({ ambassador: false, ambassadorOn: '2026-06-01' })
})

test('one row that is not good keeps all of them out, and is named', async () => {
  const { restaff, asked } = await onStage(
    `Thay đổi,Mã người,Vai trò,Lực lượng\nthôi,${HUE},,\nvào,${LAN},,\nđi,x1,,\n`,
  )
  const { exitCode, out, err } = await restaff()
  expect(exitCode).toBe(1)
  const told = out + err
  for (const line of ['line 2', 'line 3', 'line 4', 'Nothing was written']) expect(told).toContain(line)
  expect(asked.filter(({ url }) => url.pathname.includes('restaffings'))).toEqual([])
})

test('what the service refuses is said', async () => {
  const refused = { accepted: false, problem: problem(409, 'membership-overlaps') }
  const { restaff } = await onStage(GOOD, { 'POST /teams/v1/restaffings/batch': () => ({ results: [refused] }) })
  expect(await restaff('--dry-run')).toMatchObject({ exitCode: 1 })
})
