import type { TestService } from '@lantoa/chassis/testing/started-service'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { idOf, startReportingForTest } from '../../../test/commune.ts'
import { CARD } from '../../../test/scorecard.ts'

const [UNIT, OTHER, FIRST] = ['31027', '31018', '2025-07-01']
const REF = `${UNIT}@${FIRST}`
const [BEFORE, AFTER] = ['2026-03-01T00:00:00Z', '2026-03-18T00:00:00Z']
const id = (number: number) => idOf(7, number) as never

let service: TestService
const officer = (units = ['91']) => service.as({ roles: ['province_officer'], units }).reporting
const province = () => service.as({ roles: ['province_lead'], units: ['91'] }).reporting
const lead = (unit: string) => service.as({ roles: ['commune_lead'], units: [unit] }).reporting
const asked = (isNew: boolean, since: string, ref = REF, client = officer()) =>
  client.listUnitRecords({ body: { units: [{ ref, isNew }], since } })

function claim(number: number, unit: string) {
  const source = { name: 'Báo cáo', publishedOn: '2026-03-01' }
  const body = { indicatorId: 'I-43', unit, time: '2026-02', numerator: 8, denominator: 8, source, rawText: '8/8' }
  return officer().recordClaim({ params: { claimId: id(number) }, body })
}
function target(number: number, unit: string) {
  const body = { indicatorId: 'I-05', unit, from: '2026-03-01', length: 100, value: 85 }
  return officer().draftTarget({ params: { targetId: id(number) }, body })
}
function scorecard(number: number, code = CARD.code) {
  const body = { ...CARD, code, unit: UNIT, level: 'hamlet' as const }
  return officer().draftScorecard({ params: { scorecardId: id(number) }, body })
}
function group(number: number, unit: string, more: { members: string[] } | { kinds: string[] }) {
  const level = 'members' in more ? ('commune' as const) : ('hamlet' as const)
  return officer().defineUnitGroup({ params: { unitGroupId: id(number) }, body: { unit, name: 'A', level, ...more } })
}

beforeAll(async () => {
  service = await startReportingForTest()
  const said = [
    ...[await claim(1, UNIT), await claim(2, UNIT), await claim(3, OTHER), await target(4, UNIT)],
    await officer().withdrawClaim({ params: { claimId: id(2) }, body: { reason: 'Nhầm' }, ifMatch: 1 }),
    ...[
      await target(5, OTHER),
      await group(6, '91', { members: [UNIT, OTHER] }),
      await group(7, UNIT, { kinds: ['ấp'] }),
    ],
    ...[await group(8, OTHER, { kinds: ['ấp'] }), await group(9, '91', { members: [OTHER] })],
    await lead(UNIT).closePeriod({ params: { closingId: id(10) }, body: { unit: UNIT, period: '2026-02' } }),
    ...[await scorecard(11), await scorecard(12, 'CDS-12'), await scorecard(13, 'CDS-13'), await target(14, UNIT)],
    await province().approveTarget({ params: { targetId: id(14) }, ifMatch: 1 }),
    await province().approveScorecard({ params: { scorecardId: id(12) }, ifMatch: 1 }),
    await province().retireScorecard({ params: { scorecardId: id(13) }, body: { reason: 'Nhầm' }, ifMatch: 1 }),
  ]
  expect(said.map(({ error }) => error)).toEqual(said.map(() => undefined))
})
afterAll(() => service.stop())

const CLAIMS = ['claims', 1]
const [TARGETS, DRAFTS, CLOSINGS] = [
  ['targets', 14],
  ['draft-targets', 4],
  ['closings', 10],
]

test.each([
  [
    'a new code',
    true,
    BEFORE,
    [CLAIMS, CLOSINGS, ['draft-scorecards', 11], DRAFTS, ['scorecards', 12], TARGETS, ['unit-groups', 6, 7]],
  ],
  ['a code that meant another unit before', false, BEFORE, [CLAIMS, CLOSINGS, DRAFTS, TARGETS, ['unit-groups', 6]]],
  ['a version that is known since', false, AFTER, [CLAIMS, CLOSINGS, ['unit-groups', 6]]],
])('what speaks of a unit under %s', async (_what, isNew, since, expected) => {
  const { items } = await asked(isNew, since).orThrow()
  const found = expected.map(([kind, ...ids]) => {
    return { kind, unit: UNIT, count: ids.length, ids: ids.map((number) => id(Number(number))) }
  })
  expect(items).toEqual(found)
})

test('of another version, or of a unit that nobody knows, there is nothing', async () => {
  expect((await asked(false, BEFORE, `${UNIT}@2026-01-01`).orThrow()).items).toEqual([])
  expect((await asked(true, BEFORE, '99999@2026-01-01').orThrow()).items).toEqual([])
})

test('is told of own units, to who may read boundaries', async () => {
  const { error } = await asked(true, BEFORE, REF, officer([OTHER]))
  expect(error).toMatchObject({ code: 'outside-scope', pointer: '/units/0/ref' })
  expect((await asked(true, BEFORE, REF, lead(UNIT))).error?.code).toBe('forbidden')
})

test('drafts that are given another unit, and a scorecard that is retired, speak of it no longer', async () => {
  const aim = { indicatorId: 'I-05', unit: OTHER, from: '2026-03-01', length: 100, value: 85 }
  await officer()
    .reviseTarget({ params: { targetId: id(4) }, body: aim, ifMatch: 1 })
    .orThrow()
  const card = { ...CARD, unit: OTHER, level: 'hamlet' as const }
  await officer()
    .reviseScorecard({ params: { scorecardId: id(11) }, body: card, ifMatch: 1 })
    .orThrow()
  await province()
    .retireScorecard({ params: { scorecardId: id(12) }, body: { reason: 'Nhầm' }, ifMatch: 2 })
    .orThrow()
  const { items } = await asked(true, BEFORE).orThrow()
  expect(items.map(({ kind }) => kind)).toEqual(['claims', 'closings', 'targets', 'unit-groups'])
})
