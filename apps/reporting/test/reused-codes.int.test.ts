import { text } from 'node:stream/consumers'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import type { UnitState } from '@lantoa/contracts/teams/units.events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { idOf, startReportingForTest } from './commune.ts'

const REFORM = '2025-07-01'
const SUCCESSORS = [{ code: '15715', validFrom: REFORM, extent: 'full' as const }]

function commune(code: string, name: string, rest: Partial<UnitState> = {}): UnitState {
  const open = { validFrom: '2010-01-01', validTo: null, successors: [] }
  return { code, name, level: 'commune', kind: 'xã', parentCode: '38', ...open, ...rest }
}

/** Thái Hòa and Nưa became Tân Ninh, which has the code of the one; the code of the other was given to another area. */
const UNITS: readonly UnitState[] = [
  { ...commune('38', 'Thanh Hóa'), level: 'province', kind: 'tỉnh', parentCode: null },
  commune('15715', 'Thái Hòa', { validTo: '2025-03-01' }),
  commune('15715', 'Thái Hòa mới', { validFrom: '2025-03-01', validTo: REFORM, successors: SUCCESSORS }),
  commune('15718', 'Nưa', { validTo: REFORM, successors: SUCCESSORS }),
  commune('15715', 'Tân Ninh', { validFrom: REFORM }),
  commune('15718', 'Đồng Tiến', { validFrom: REFORM }),
]

let service: TestService
let now = new Date('2025-01-05T02:00:00Z')
const as = (role: string, unit: string) => service.as({ roles: [role], units: [unit] }).reporting
const officer = (unit: string) => as('commune_officer', unit)
const lead = (unit: string) => as('commune_lead', unit)
const province = () => as('province_lead', '38')
const id = (number: number) => idOf(7, number) as never

const YEAR = { indicatorId: 'I-05', from: '2025-01-01', until: '2025-12-31' }
const PROVINCE = id(1)
const THAI_HOA = id(2)
const NUA = id(3)
const DRAFT_OF_NUA = id(4)
const TAN_NINH = id(5)
const DONG_TIEN = id(6)
const OF_PROVINCE = { parentTargetId: PROVINCE }

async function draft(targetId: never, unit: string, value: number, rest = {}) {
  const who = unit === '38' ? as('province_officer', unit) : officer(unit)
  await who.draftTarget({ params: { targetId }, body: { ...YEAR, unit, value, ...rest } }).orThrow()
}
async function approve(targetId: never, unit: string) {
  const who = unit === '38' ? province() : lead(unit)
  await who.approveTarget({ params: { targetId }, ifMatch: 1 }).orThrow()
}

beforeAll(async () => {
  service = await startReportingForTest(UNITS, () => now)
  await draft(PROVINCE, '38', 90)
  await draft(THAI_HOA, '15715', 80, OF_PROVINCE)
  await draft(NUA, '15718', 50, OF_PROVINCE)
  await draft(DRAFT_OF_NUA, '15718', 60)
  await approve(THAI_HOA, '15715')
  await approve(NUA, '15718')
  await lead('15718')
    .closePeriod({ params: { closingId: id(21) }, body: { unit: '15718', period: '2024-12' } })
    .orThrow()
  now = new Date('2026-03-17T13:15:00Z')
})
afterAll(() => service.stop())

async function targetOnBoard(unit: string) {
  const { total } = await lead(unit)
    .getCampaignBoard({ query: { unit, ...YEAR } })
    .orThrow()
  return total.target?.targetId
}
async function listed(unit: string) {
  const { items } = await province().listTargets({ query: { unit } }).orThrow()
  return items.map(({ targetId }) => targetId)
}

test('a commune is not measured against the target of one that had its code before', async () => {
  expect(await targetOnBoard('15715')).toBeUndefined()
  expect(await targetOnBoard('15718')).toBeUndefined()
  expect(await listed('15715')).toEqual([])
  expect(await listed('38')).toEqual([PROVINCE])
  const { children } = await province()
    .getTargetCascade({ params: { targetId: PROVINCE }, query: {} })
    .orThrow()
  expect(children.map(({ target }) => target)).toEqual([null, null])
})

test('its own target supersedes none of the other', async () => {
  await draft(TAN_NINH, '15715', 85, OF_PROVINCE)
  await approve(TAN_NINH, '15715')
  const before = await lead('15715')
    .getTarget({ params: { targetId: THAI_HOA } })
    .orThrow()
  expect(before).toMatchObject({ status: 'approved', supersededBy: null })
  expect(before).not.toHaveProperty('unitOn')
  expect(await targetOnBoard('15715')).toBe(TAN_NINH)
  expect(await listed('38')).toEqual([TAN_NINH, PROVINCE])
})

test('sent again a draft is what it was, although its code means another unit by now', async () => {
  const again = (targetId: never, unit: string, value: number) =>
    officer(unit).draftTarget({ params: { targetId }, body: { ...YEAR, unit, value, ...OF_PROVINCE } })
  expect((await again(TAN_NINH, '15715', 85)).data).toMatchObject({ status: 'approved' })
  expect((await again(THAI_HOA, '15715', 80)).data).toMatchObject({ targetId: THAI_HOA })
})

test('a target belongs to what its unit went into, not to who was given the code', async () => {
  const seen = async (targetId: never, unit: string) =>
    (await lead(unit).getTarget({ params: { targetId } })).error?.code ?? 'seen'
  expect(await seen(NUA, '15715')).toBe('seen')
  expect(await seen(NUA, '15718')).toBe('not-found')
  const approval = await lead('15718').approveTarget({ params: { targetId: DRAFT_OF_NUA }, ifMatch: 1 })
  expect(approval.error?.code).toBe('not-found')
  // Between the draft and the merger Thái Hòa had got a new name.
  const board = await lead('15715').getCampaignBoard({ query: { targetId: THAI_HOA } })
  expect(board.error).toMatchObject({ code: 'closed-unit', successors: ['15715@2025-07-01'] })
  await draft(DONG_TIEN, '15718', 70)
  expect(await exported('15718')).toEqual([DONG_TIEN])
})

async function exported(unit: string) {
  const { data } = await as('province_officer', unit).exportTargets({ query: { unit } })
  const [, ...rows] = (await text(data?.body ?? new ReadableStream())).split('\r\n').slice(0, -1)
  return rows.map((row) => row.split(';').at(-1))
}

test('the same holds for what it has closed', async () => {
  const seen = async (unit: string) => {
    const { data } = await lead(unit).getClosing({ params: { closingId: id(21) } })
    const { items } = await lead(unit).listClosings({ query: { unit } }).orThrow()
    return [data !== undefined, items.length]
  }
  expect(await seen('15715')).toEqual([true, 1])
  expect(await seen('15718')).toEqual([false, 0])
  const { items } = await province()
    .listClosings({ query: { unit: '15718@2025-01-01' } })
    .orThrow()
  expect(items).toHaveLength(1)
})
