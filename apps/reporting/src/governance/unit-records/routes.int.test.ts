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
    await officer().draftScorecard({ params: { scorecardId: id(11) }, body: { ...CARD, unit: UNIT, level: 'hamlet' } }),
  ]
  expect(said.map(({ error }) => error)).toEqual(said.map(() => undefined))
})
afterAll(() => service.stop())

const CLAIMS = ['claims', 1]
const [TARGETS, CLOSINGS, SCORECARDS] = [
  ['targets', 4],
  ['closings', 10],
  ['scorecards', 11],
]

test.each([
  ['a new code', true, BEFORE, [CLAIMS, CLOSINGS, SCORECARDS, TARGETS, ['unit-groups', 6, 7]]],
  ['a code that meant another unit before', false, BEFORE, [CLAIMS, CLOSINGS, TARGETS, ['unit-groups', 6]]],
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
