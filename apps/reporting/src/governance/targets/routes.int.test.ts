import type { TestService } from '@lantoa/chassis/testing/started-service'
import { bodyChanged } from '@lantoa/contracts/teams/bodies.events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  HAMLET,
  idOf,
  OTHER_HAMLET,
  publishCorePersons,
  publishHouseholds,
  publishVisits,
  startReportingForTest,
} from '../../../test/commune.ts'

let service: TestService
const as = (role: string, unit: string) => service.as({ roles: [role], units: [unit] }).reporting
const officer = (unit = '31027') => as('commune_officer', unit)
const lead = (unit = '31027') => as('commune_lead', unit)
const province = () => as('province_officer', '91')

const id = (number: number) => idOf(7, number) as never
/** As the SDK takes it: what is left out is not there. */
type Draft = Parameters<ReturnType<typeof officer>['draftTarget']>[0]['body']
const CORE: Draft = { indicatorId: 'I-05', unit: '31027', from: '2026-03-01', length: 100, value: 85 }

async function draft(targetId: never, change: Partial<Draft> = {}, who = officer()) {
  return who.draftTarget({ params: { targetId }, body: { ...CORE, ...change } })
}
async function approve(targetId: never, ifMatch: number, who = lead()) {
  return who.approveTarget({ params: { targetId }, ifMatch })
}

beforeAll(async () => {
  service = await startReportingForTest()
  await publishHouseholds(service, HAMLET, 1, 40)
  await publishHouseholds(service, OTHER_HAMLET, 41, 60)
  await publishCorePersons(service, HAMLET, 1, 10)
  await publishVisits(service, HAMLET, 1, 3)
  const team = {
    ...{ bodyId: idOf(3, 1) as never, kind: 'community_team' as const, unitCode: '31027', superiorId: null },
    ...{
      hamletCodes: [HAMLET, OTHER_HAMLET],
      active: [{ from: '2025-08-01', until: null }],
      members: [],
      statuses: [],
    },
  }
  await service.publish(bodyChanged, [{ key: team.bodyId, data: team, sequence: 1 }])
  await service.settled()
})
afterAll(() => service.stop())

test('a target is drafted, revised by its version, approved, and superseded by the next', async () => {
  const drafted = await draft(id(1))
  expect(drafted.data).toMatchObject({ unit: '31027', until: '2026-06-08', length: 100, status: 'draft', version: 1 })
  expect(drafted.etag).toBe('"1"')
  expect((await draft(id(1))).data).toEqual(drafted.data)
  expect((await draft(String(id(1)).toUpperCase() as never)).data).toEqual(drafted.data)
  expect((await draft(id(1), { value: 80 })).error).toMatchObject({ status: 409, code: 'target-differs' })

  const legalAct = { number: '12/QĐ-UBND', issuer: 'UBND xã', date: '2026-02-20' }
  const revision = { params: { targetId: id(1) }, body: { ...CORE, value: 80, baseline: 2.5, legalAct } }
  const revised = await officer().reviseTarget({ ...revision, ifMatch: '"1"' })
  expect(revised.data).toMatchObject({ value: 80, baseline: 2.5, legalAct, version: 2 })
  expect((await officer().reviseTarget({ ...revision, ifMatch: '"1"' })).data).toMatchObject({ version: 2 })
  const other = { ...revision, body: { ...revision.body, value: 79 } }
  expect((await officer().reviseTarget({ ...other, ifMatch: '"1"' })).error).toMatchObject({ status: 412 })

  expect((await approve(id(1), 1)).error?.code).toBe('precondition-failed')
  expect((await approve(id(1), 2)).data).toMatchObject({
    status: 'approved',
    approvedAt: expect.any(String),
    version: 3,
  })
  expect((await approve(id(1), 2)).data, 'sent again').toMatchObject({ status: 'approved', version: 3 })
  expect((await approve(id(1), 3)).error?.code).toBe('target-not-draft')

  await draft(id(2), { length: 50, value: 60 })
  expect((await approve(id(2), 1)).data).toMatchObject({ status: 'approved' })
  const before = await lead().getTarget({ params: { targetId: id(1) } })
  expect(before.data).toMatchObject({ status: 'superseded', supersededBy: id(2), version: 4, legalAct })
})

test('a target that is approved later replaces another from its first day on; the days before keep theirs', async () => {
  const year = { indicatorId: 'I-14', from: '2026-01-01', length: 365, value: 70 }
  const next = { ...year, from: '2026-03-10', length: 356, value: 80 }
  await draft(id(41), year).then(({ error }) => expect(error).toBeUndefined())
  await draft(id(42), next).then(({ error }) => expect(error).toBeUndefined())
  await approve(id(41), 1)
  await approve(id(42), 1)
  const replaced = await lead().getTarget({ params: { targetId: id(41) } })
  expect(replaced.data).toMatchObject({ status: 'approved', supersededBy: id(42), supersededFrom: '2026-03-10' })
  for (const [from, until, targetId] of [
    ['2026-01-01', '2026-03-09', id(41)],
    ['2026-03-10', '2026-03-31', id(42)],
  ] as const) {
    const query = { unit: '31027', indicatorId: 'I-14', from, until }
    expect((await lead().getCampaignBoard({ query }).orThrow()).total.target?.targetId).toBe(targetId)
  }
})

test('of approvals at once for the same days one stays approved', async () => {
  const ids = [31, 32, 33, 34].map(id)
  for (const targetId of ids) await draft(targetId, { indicatorId: 'I-06' })
  const answers = await Promise.all(ids.map((targetId) => approve(targetId, 1)))
  expect(answers.map(({ data }) => data?.status)).toEqual(Array(4).fill('approved'))
  const query = { unit: '31027', indicatorId: 'I-06' }
  const targets = await Array.fromAsync(lead().listTargets.all({ query: { ...query, limit: 3 } }))
  expect(targets.map(({ status }) => status).sort()).toEqual(['approved', ...Array(3).fill('superseded')])
  const approved = await lead().listTargets({ query: { ...query, status: 'approved' } })
  expect(approved.data?.items).toHaveLength(1)
})

test('who may not, is told so; nobody reads or sets targets of others', async () => {
  expect((await draft(id(3), {}, lead())).error?.code).toBe('forbidden')
  expect((await approve(id(2), 2, officer())).error?.code).toBe('forbidden')
  expect((await draft(id(3), {}, officer('31018'))).error?.code).toBe('outside-scope')
  await draft(id(3), { unit: '91' }, province())
  expect((await approve(id(3), 1)).error?.code).toBe('not-found')
  expect((await lead().getTarget({ params: { targetId: id(3) } })).error?.code).toBe('not-found')
  expect((await lead().listTargets({ query: { unit: '91' } })).error?.code).toBe('outside-scope')
  expect((await lead().getTargetCascade({ params: { targetId: id(3) } })).error?.code).toBe('not-found')
  expect((await lead().getCampaignBoard({ query: { targetId: id(3) } })).error?.code).toBe('not-found')
  expect((await approve(id(99), 1)).error).toMatchObject({ status: 404, code: 'not-found' })
})

test('a draft of other units is as if it were not there, sent again or not', async () => {
  for (const change of [{ unit: '91' }, { unit: '91', value: 1 }]) {
    expect((await draft(id(3), change, officer('31018'))).error?.code).toBe('outside-scope')
  }
  expect((await draft(id(3), { unit: '31018' }, officer('31018'))).error?.code).toBe('not-found')
})

test.each([
  [{ value: 100.5 }, 'target-out-of-range', '/value'],
  [{ value: -1 }, 'target-out-of-range', '/value'],
  [{ until: '2026-05-01' }, 'either-until-or-length', '/until'],
  [{ unit: '31066' }, 'closed-unit', '/unit'],
  [{ indicatorId: 'P-99' }, 'unknown-indicator', '/indicatorId'],
  [{ parentTargetId: id(98) }, 'unknown-parent', '/parentTargetId'],
])('a draft with %o is refused, and nothing is kept', async (change, code, pointer) => {
  expect((await draft(id(4), change)).error).toMatchObject({ status: 422, code, pointer })
  expect((await lead().getTarget({ params: { targetId: id(4) } })).error?.code).toBe('not-found')
})

test('a count is split by the homes of each hamlet, in one batch, and parts that are too small are flagged', async () => {
  const count = { indicatorId: 'I-01', value: 8 }
  await draft(id(20), count).then(({ error }) => expect(error).toBeUndefined())
  const cascade = () =>
    officer()
      .getTargetCascade({ params: { targetId: id(20) } })
      .orThrow()
  const open = await cascade()
  expect(open.children.map(({ unit, amount, suggested }) => [unit.code, amount, suggested])).toEqual([
    [HAMLET, 40, 5],
    [OTHER_HAMLET, 20, 3],
  ])
  expect(open.findings.map(({ code }) => code)).toEqual(['children-without-target'])

  const part = { ...CORE, ...count, parentTargetId: id(20) }
  const items = [
    { targetId: id(21), ...part, unit: HAMLET, value: 5 },
    { targetId: id(22), ...part, unit: OTHER_HAMLET, value: 2 },
  ]
  const { results } = await officer().draftTargetBatch({ body: { items } }).orThrow()
  expect(results.map(({ accepted }) => accepted)).toEqual([true, true])
  const short = { code: 'children-below-parent', units: [HAMLET, OTHER_HAMLET], missing: 1 }
  expect(await cascade()).toMatchObject({ sum: 7, findings: [short], target: { value: 8 } })

  const enough = { ...part, unit: OTHER_HAMLET, value: 3 }
  await officer()
    .reviseTarget({ params: { targetId: id(22) }, body: enough, ifMatch: 1 })
    .orThrow()
  expect(await cascade()).toMatchObject({ sum: 8, findings: [] })
})

test('a cascade by what is no stock, or by nothing, is refused', async () => {
  const code = async (targetId: never, by: string) =>
    (await province().getTargetCascade({ params: { targetId }, query: { by } })).error?.code
  expect(await code(id(20), 'visits')).toBe('unknown-measure')
  expect(await code(id(20), 'x')).toBe('unknown-measure')
  expect(await code(id(20), 'adults')).toBe('nothing-to-split-by')
  expect(await code(id(21), 'households')).toBe('nothing-to-split-by')
})

test('the board has what is reached against time, for the unit and beneath, and names who is silent', async () => {
  await draft(id(5), { unit: HAMLET, value: 50, baseline: 5 })
  await approve(id(5), 1).then(({ error }) => expect(error).toBeUndefined())
  const campaign = { unit: '31027', indicatorId: 'I-05', from: '2026-03-01', until: '2026-06-08' }
  const board = await lead().getCampaignBoard({ query: campaign }).orThrow()
  expect(board).toMatchObject({ from: '2026-03-01', until: '2026-06-08', length: 100, elapsed: 17, version: 1 })
  // 10 of 60 homes; 60 % in 50 days of which 17 have begun.
  expect(board.total).toMatchObject({
    ...{ target: { targetId: id(2), value: 60 }, reached: { numerator: 10, denominator: 60, value: 16.7 } },
    ...{ percent: 27.8, expected: 20.4, behind: true },
  })
  expect(
    board.children.map(({ unit, reached, expected, behind }) => [unit.code, reached.value, expected, behind]),
  ).toEqual([
    [HAMLET, 25, 12.7, false],
    [OTHER_HAMLET, 0, null, null],
  ])
  expect(board.silent).toEqual({
    ...{ since: '2026-03-11', hamlets: 2, count: 1, withTeam: 2, silentWithTeam: 1, beneath: [OTHER_HAMLET] },
    units: [
      {
        unit: { code: OTHER_HAMLET, name: 'Minh Thuận C', kind: 'ấp', level: 'hamlet' },
        ...{ hasTeam: true, lastVisitOn: null },
      },
    ],
  })
  const ofProvince = await province()
    .getCampaignBoard({ query: { ...campaign, unit: '91' } })
    .orThrow()
  expect(ofProvince.silent, 'one of the two teams of the commune is heard of').toMatchObject({
    ...{ silentWithTeam: 1, beneath: [] },
  })
  const byTarget = await lead()
    .getCampaignBoard({ query: { targetId: id(2) } })
    .orThrow()
  expect(byTarget).toMatchObject({ until: '2026-04-19', length: 50, total: board.total })
})

test('a flow by week is measured against its week, and a question half asked is refused', async () => {
  const week = { indicatorId: 'I-04', unit: '31027', from: '2026-03-01', until: '2026-06-08' }
  await draft(id(6), { indicatorId: 'I-04', value: 35 })
  const board = await lead()
    .getCampaignBoard({ query: { targetId: id(6) } })
    .orThrow()
  // Tuesday: two of seven days of 35 %.
  expect(board.total).toMatchObject({ reached: { from: '2026-03-16', value: 5 }, expected: 10, behind: true })
  expect((await lead().getCampaignBoard({ query: { ...week, targetId: id(6) } })).error?.code).toBe('invalid-request')
  expect((await lead().getCampaignBoard({ query: { unit: '31027' } })).error?.code).toBe('invalid-request')
  const untold = await lead().getCampaignBoard({ query: { ...week, indicatorId: 'I-38' } })
  expect(untold.error?.code).toBe('facts-to-come')
})
