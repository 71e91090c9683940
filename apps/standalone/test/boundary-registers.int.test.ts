import type { Lantoa } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settled } from '../src/settled.ts'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { expectSoon } from './expectations.ts'
import { applied } from './reform.ts'
import { query, urlOf } from './stored.ts'

const SINCE = '2025-07-01'
const COMMUNE = '31900'
const OTHER = '31901'
const [FIRST, SECOND, THIRD] = [`${COMMUNE}.01`, `${COMMUNE}.02`, `${COMMUNE}.03`] as const
const legalAct = { number: '7/NQ-HĐND', issuer: 'HĐND tỉnh', date: '2026-01-05' }
const DAY = '2026-02-01'
const NOW = { on: '2026-03-01' }

let standalone: AllInOne
let lantoa: Lantoa

beforeAll(async () => {
  standalone = await startAllInOne()
  lantoa = standalone.sender
  const unit = (code: string, level: 'province' | 'commune' | 'hamlet', kind: string, parentCode: string | null) => {
    return { code, level, kind, name: code, parentCode, validFrom: SINCE }
  }
  const communes = [COMMUNE, OTHER].map((code) => unit(code, 'commune', 'xã', '91'))
  const hamlets = [FIRST, SECOND, THIRD, `${OTHER}.01`].map((code) => unit(code, 'hamlet', 'ấp', code.slice(0, 5)))
  const results = await lantoa.teams.importUnits.many([unit('91', 'province', 'tỉnh', null), ...communes, ...hamlets])
  expect(results.filter(({ accepted }) => !accepted)).toEqual([])
  await allSettled()
}, 120_000)
afterAll(() => standalone.stop())

const allSettled = () => settled(lantoa, { patience: 60_000 })

async function merchant(hamletCode: string, since = SINCE): Promise<{ merchantId: string }> {
  const params = { merchantId: uuid() }
  const body = { hamletCode, since, name: 'Quán nước', kind: 'stall' as const, qr: { since } }
  await lantoa.payments.recordMerchant({ params, body }).orThrow()
  return params
}
async function facility(unitCode: string, since = SINCE): Promise<{ healthFacilityId: string }> {
  const params = { healthFacilityId: uuid() }
  const body = { unitCode, since, name: 'Trạm Y tế', kind: 'health_station' as const, chipCardsSince: since }
  await lantoa.identity.recordHealthFacility({ params, body }).orThrow()
  return params
}
async function undo(params: { changeId: string }) {
  const { version } = await lantoa.teams.getBoundaryChange({ params }).orThrow()
  return lantoa.teams.undoBoundaryChange({ params, ifMatch: version })
}
const counted = (unit: string, merchants: number, time = NOW) =>
  expectSoon(lantoa, unit, time, { 'I-46': String(merchants) })
/** Their indicator is read of provinces only. */
const facilities = async (unit: string) => {
  const [row] = await query(
    urlOf(standalone.dataDir, 'reporting'),
    `SELECT coalesce(sum(amount), 0)::integer AS facilities FROM cell WHERE unit = '${unit}' AND measure = 'health-facilities'`,
  )
  return row?.facilities
}

/** Which merchants stand behind the number of a unit, by the unit that each counts in. */
async function explained(unit: string): Promise<[string, string][]> {
  const query = { unit, ...NOW, limit: 100 }
  const { items } = await lantoa.reporting.listContributors({ params: { indicatorId: 'I-46' }, query }).orThrow()
  return items.map((item) => [item.unit, item.id])
}
async function isRecomputedTheSame() {
  await allSettled()
  expect(await lantoa.reporting.recompute().orThrow()).toMatchObject({ differing: 0 })
}

const mine: string[] = []

test('a merged hamlet takes its merchants along and gives them back, also those that were changed in between', async () => {
  const [one, two, three] = [await merchant(FIRST), await merchant(FIRST), await merchant(SECOND)]
  mine.push(one.merchantId, two.merchantId, three.merchantId)
  await counted(FIRST, 2)
  const { params } = await applied(lantoa, {
    ...{ title: 'Nhập ấp', on: DAY, legalAct },
    steps: [{ kind: 'merge', from: [{ code: FIRST }], into: { code: SECOND } }],
  })
  await counted(SECOND, 3)
  await allSettled()
  await lantoa.payments.correctMerchant({ params: one, ifMatch: 1, body: { name: 'Quán cơm' } }).orThrow()
  await allSettled()
  await counted(SECOND, 3)
  expect(await explained(SECOND)).toEqual([
    ...[FIRST, FIRST].map((unit, index) => [unit, [one, two][index]?.merchantId]),
    [SECOND, three.merchantId],
  ])
  expect((await undo(params)).error).toBeUndefined()
  await allSettled()
  await counted(FIRST, 2)
  await counted(SECOND, 1)
  expect(await explained(FIRST)).toEqual([one, two].map(({ merchantId }) => [FIRST, merchantId]))
  await isRecomputedTheSame()
}, 60_000)

test('a merchant of a split hamlet is corrected to a part, and counts where it was before', async () => {
  const begins = (name: string) => ({ kind: 'ấp', name, parentCode: COMMUNE })
  const [north, south] = [`${COMMUNE}.11`, `${COMMUNE}.12`]
  const { params } = await applied(lantoa, {
    ...{ title: 'Chia ấp', on: DAY, legalAct },
    steps: [
      {
        ...{ kind: 'split', of: FIRST },
        into: [
          { code: north, begins: begins('Bắc') },
          { code: south, begins: begins('Nam') },
        ],
      },
    ],
  })
  await allSettled()
  await counted(COMMUNE, 3)
  const [merchantId = ''] = mine
  await lantoa.payments.correctMerchant({ params: { merchantId }, ifMatch: 2, body: { hamletCode: north } }).orThrow()
  await allSettled()
  await counted(north, 1)
  await counted(COMMUNE, 3)
  const was = await lantoa.reporting
    .getUnitValues({ params: { unit: FIRST }, query: { on: '2026-01-31', view: 'as-was' } })
    .orThrow()
  expect(was.values.find(({ indicatorId }) => indicatorId === 'I-46')).toMatchObject({ numerator: 2 })
  await isRecomputedTheSame()
  expect((await undo(params)).error).toBeUndefined()
  await allSettled()
  await counted(FIRST, 2)
  const back = await lantoa.payments.getMerchant({ params: { merchantId } }).orThrow()
  expect(back).toMatchObject({ hamletCode: FIRST })
  await isRecomputedTheSame()
}, 60_000)

test('an undo waits for what was recorded since in units that it takes away; it is corrected to others', async () => {
  const begins = { kind: 'xã', name: 'Mới', parentCode: '91' }
  const before = await facility(COMMUNE)
  const { params } = await applied(lantoa, {
    ...{ title: 'Sáp nhập xã', on: DAY, legalAct },
    steps: [{ kind: 'merge', from: [{ code: COMMUNE }, { code: OTHER }], into: { code: COMMUNE, begins } }],
  })
  await allSettled()
  const since = await facility(COMMUNE, DAY)
  await isRecomputedTheSame()
  expect(await facilities(COMMUNE)).toBe(2)
  const refused = await undo(params)
  expect(refused.error).toMatchObject({ code: 'depended-upon' })
  const { items } = await lantoa.teams.listUndoObstacles({ params }).orThrow()
  expect(items).toMatchObject([
    { kind: 'things', things: 'health-facilities', unit: COMMUNE, count: 1, ids: [since.healthFacilityId] },
  ])
  await lantoa.identity.correctHealthFacility({ params: since, ifMatch: 1, body: { unitCode: THIRD } }).orThrow()
  await allSettled()
  expect((await undo(params)).error).toBeUndefined()
  await allSettled()
  expect(await Promise.all([COMMUNE, THIRD, OTHER].map(facilities))).toEqual([2, 1, 0])
  expect(await lantoa.identity.getHealthFacility({ params: before }).orThrow()).toMatchObject({ unitCode: COMMUNE })
  await isRecomputedTheSame()
}, 60_000)

test('an undo waits for what was claimed of a unit that it takes away', async () => {
  const begins = { kind: 'ấp', name: 'Mới', parentCode: COMMUNE }
  const code = `${COMMUNE}.21`
  const { params } = await applied(lantoa, {
    ...{ title: 'Nhập hai ấp', on: DAY, legalAct },
    steps: [{ kind: 'merge', from: [{ code: FIRST }, { code: SECOND }], into: { code, begins } }],
  })
  await allSettled()
  const source = { name: 'Báo cáo', publishedOn: '2026-03-01' }
  const body = { indicatorId: 'I-01', unit: code, time: '2026-03', numerator: 1, source, rawText: '1' }
  const claim = { claimId: uuid() }
  await lantoa.reporting.recordClaim({ params: claim, body }).orThrow()
  const refused = await undo(params)
  expect(refused.error).toMatchObject({ code: 'depended-upon', detail: `1 claims speak of ${code}.` })
  expect((await lantoa.teams.listUndoObstacles({ params }).orThrow()).items).toEqual([
    {
      ...{ kind: 'records', things: 'claims', unit: code, count: 1, ids: [claim.claimId], way: 'withdraw-them' },
      detail: `1 claims speak of ${code}.`,
    },
  ])
  await lantoa.reporting.withdrawClaim({ params: claim, ifMatch: 1, body: { reason: 'Nhầm' } }).orThrow()
  const done = await undo(params)
  expect(done.error).toBeUndefined()
  const again = await lantoa.teams.undoBoundaryChange({ params, ifMatch: (done.data?.version ?? 0) - 1 })
  expect(again.data).toEqual(done.data)
}, 60_000)
