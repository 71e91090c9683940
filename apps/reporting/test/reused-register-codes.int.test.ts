import { text } from 'node:stream/consumers'
import type { TestService } from '@lantoa/chassis/testing/started-service'
import { merchants } from '@lantoa/contracts/payments/merchants'
import { type UnitState, unitChanged } from '@lantoa/contracts/teams/units.events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { idOf, startReportingForTest } from './commune.ts'

const [FIRST, REFORM] = ['2010-01-01', '2025-07-01']
const [CODE, HEIR] = ['15718.01', '15715.01']

function unit(code: string, level: UnitState['level'], parentCode: string | null, rest: Partial<UnitState> = {}) {
  const open = { validFrom: FIRST, validTo: null, successors: [] }
  return { code, name: code, level, kind: level, parentCode, ...open, ...rest }
}

const ended = unit(CODE, 'hamlet', '15718', {
  ...{ validTo: REFORM, successors: [{ code: HEIR, validFrom: FIRST, extent: 'full' }] },
})
const given = unit(CODE, 'hamlet', '15718', { validFrom: REFORM })

let service: TestService
const lead = () => service.as({ roles: ['province_lead', 'province_officer', 'admin'], units: ['38'] }).reporting

async function tell(number: number, since: string, more: { unitFrom?: string } = {}): Promise<void> {
  const merchantId = idOf(7, number) as never
  const states = [{ status: 'active' as const, from: since }]
  const places = [{ code: CODE, from: since, until: null, ...more }]
  const none = { transfer: null, qr: null, prices: null, shipping: null, householdId: null }
  const data = { merchantId, hamletCode: CODE, since, places, states, kind: 'stall' as const, ...none }
  await service.publish(merchants.changed, [{ key: merchantId, data, sequence: 1 }])
  await service.settled()
}

beforeAll(async () => {
  const above = [unit('38', 'province', null), unit('15715', 'commune', '38'), unit('15718', 'commune', '38')]
  service = await startReportingForTest([...above, unit(HEIR, 'hamlet', '15715'), ended, given])
  await tell(1, '2024-01-01', { unitFrom: FIRST })
  await tell(2, '2024-02-01', { unitFrom: FIRST })
  await tell(3, '2025-08-01')
})
afterAll(() => service.stop())

async function counted(unit: string, query: { on?: string; view?: 'as-was' } = {}) {
  const { values } = await lead().getUnitValues({ params: { unit }, query }).orThrow()
  return values.find(({ indicatorId }) => indicatorId === 'I-46')?.numerator
}

test('what lay in a hamlet whose code was given to another one counts where that hamlet went, on every day', async () => {
  expect(await Promise.all([CODE, HEIR, '15718', '15715', '38'].map((code) => counted(code)))).toEqual([1, 2, 1, 2, 3])
  const before = { on: '2025-06-30' }
  expect(await Promise.all([CODE, HEIR, '15718', '15715'].map((code) => counted(code, before)))).toEqual([0, 2, 0, 2])
  const then = { ...before, view: 'as-was' } as const
  expect(await Promise.all([CODE, HEIR, '15718', '15715'].map((code) => counted(code, then)))).toEqual([2, 0, 2, 0])
  expect(await lead().recompute().orThrow()).toMatchObject({ differing: 0 })
})

test('it is explained and exported page by page under its code', async () => {
  const query = { unit: '15715', limit: 1 }
  const items = await Array.fromAsync(lead().listContributors.all({ params: { indicatorId: 'I-46' }, query }))
  expect(items.map(({ unit, id }) => [unit, id])).toEqual([1, 2].map((number) => [CODE, idOf(7, number)]))
  const exported = await lead().exportContributors({ query: { unit: '15715', indicatorId: 'I-46' } })
  const file = await text(exported.data?.body ?? new ReadableStream())
  expect(file).toContain(CODE)
  expect(file).not.toContain('@')
})

test('when the other one is taken back its places say so no longer, and it counts there again', async () => {
  const open = { ...ended, validTo: null, successors: [] }
  const taken = { ...given, validTo: REFORM }
  await service.publish(
    unitChanged,
    [taken, open].map((data) => ({ key: `${data.code}@${data.validFrom}`, data, sequence: 2 })),
  )
  await service.settled()
  await service.parts.units.catchUp()
  expect(await counted(CODE)).toBe(3) // the third one by its code: an undo is refused while it stands there
  await tell(1, '2024-01-01')
  expect(await counted(CODE)).toBe(3)
})
