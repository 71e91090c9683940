import type { TestService } from '@lantoa/chassis/testing/started-service'
import { householdProgressed } from '@lantoa/contracts/teams/progress.events'
import { unitChanged } from '@lantoa/contracts/teams/units.events'
import { visitRecorded } from '@lantoa/contracts/teams/visits.events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  HAMLET,
  idOf,
  OTHER_HAMLET,
  publishCorePersons,
  publishHouseholds,
  startReportingForTest,
} from '../../../test/commune.ts'

const WEEK = '2026-W11'
const REF = '@2025-07-01'

let service: TestService
const as = (role: string, unit: string) => service.as({ roles: [role], units: [unit] }).reporting
const lead = () => as('commune_lead', '31027')
const id = (number: number) => idOf(8, number) as never
const params = { closingId: id(1) }

async function visit(number: number, on: string, hamletCode = HAMLET) {
  const data = {
    ...{ visitId: idOf(2, number) as never, householdId: idOf(1, number), hamletCode, teamId: idOf(9, 1) as never },
    ...{ visitorIds: [], visitedOn: on, outcome: 'done' as const, actions: [], obstacles: [] },
    ...{ startedAt: `${on}T11:40:00Z`, receivedAt: '2026-03-17T13:15:00Z' },
  }
  await service.publish(visitRecorded, [{ key: data.householdId, id: data.visitId, data }])
  await service.settled()
}

async function restated(closingId = id(1)) {
  const found = await Array.fromAsync(
    as('province_lead', '91').listRestatements.all({ params: { closingId }, query: { limit: 3 } }),
  )
  return found.map(({ unit, indicatorId, closed, now, reasons }) => {
    return [unit, indicatorId, closed.numerator, closed.denominator, now?.numerator, now?.denominator, reasons.join()]
  })
}

async function changes(unit: string, indicatorId: string, closingId = id(1)) {
  const query = { unit, indicatorId, limit: 2 }
  return Array.fromAsync(as('province_lead', '91').listClosedChanges.all({ params: { closingId }, query }))
}

beforeAll(async () => {
  service = await startReportingForTest()
  await publishHouseholds(service, HAMLET, 1, 40)
  await publishHouseholds(service, OTHER_HAMLET, 41, 60)
  await publishCorePersons(service, HAMLET, 1, 10)
  await visit(1, '2026-03-10')
  const body = { unit: '31027', period: WEEK }
  await lead().closePeriod({ params, body }).orThrow()
})
afterAll(() => service.stop())

test('what comes after a closing for other days restates nothing', async () => {
  await visit(2, '2026-03-17')
  expect(await restated()).toEqual([])
})

test('a visit that was synced late restates the week at every level that was closed, and names itself', async () => {
  await visit(3, '2026-03-11')
  await visit(1, '2026-03-10') // sent again
  expect(await restated()).toEqual([
    [`31027${REF}`, 'I-04', 1, 60, 2, 60, 'late'],
    [`${HAMLET}${REF}`, 'I-04', 1, 40, 2, 40, 'late'],
  ])
  expect(await changes('31027', 'I-04')).toEqual([
    {
      ...{ kind: 'visit', id: idOf(2, 3), topic: 'teams.visit-recorded.v1', unit: HAMLET, part: 'numerator' },
      ...{ measure: 'homes-visited-week', day: '2026-03-09', amount: 1, reason: 'late', arrivedAt: expect.any(String) },
    },
  ])
  const { values } = await lead()
    .getUnitValues({ params: { unit: HAMLET }, query: { period: WEEK } })
    .orThrow()
  const markOf = (indicatorId: string) => values.find((one) => one.indicatorId === indicatorId)?.closed
  expect(markOf('I-04')).toEqual({ closingId: id(1), value: 2.5, restated: true })
  expect(markOf('I-05')).toEqual({ closingId: id(1), value: 25, restated: false })
  const today = await lead()
    .getUnitValues({ params: { unit: HAMLET }, query: {} })
    .orThrow()
  expect(today.values.some(({ closed }) => closed !== undefined)).toBe(false)
})

test('a second visit to the same home is told, but restates nothing more', async () => {
  await visit(3, '2026-03-11')
  const again = {
    visitId: idOf(3, 3) as never,
    householdId: idOf(1, 3),
    hamletCode: HAMLET,
    teamId: idOf(9, 1) as never,
  }
  const rest = { visitorIds: [], visitedOn: '2026-03-12', outcome: 'done' as const, actions: [], obstacles: [] }
  const times = { startedAt: '2026-03-12T11:40:00Z', receivedAt: '2026-03-17T13:15:00Z' }
  await service.publish(visitRecorded, [
    { key: again.householdId, id: again.visitId, data: { ...again, ...rest, ...times } },
  ])
  await service.settled()
  expect(await changes('31027', 'I-04')).toHaveLength(1)
})

test('what was told and is told otherwise is a correction', async () => {
  const places = [{ hamletCode: HAMLET, from: '2025-07-01', until: null }]
  const none = { lastVisit: null, corePersonId: null, skills: [], residents: [] }
  const data = { householdId: idOf(1, 1), places, core: [], ...none }
  await service.publish(householdProgressed, [{ key: data.householdId, data, sequence: 2 }])
  await service.settled()
  expect(await restated()).toContainEqual([`${HAMLET}${REF}`, 'I-05', 10, 40, 9, 40, 'corrected'])
  expect(await changes('31027', 'I-05')).toMatchObject([
    { kind: 'household', id: idOf(1, 1), day: '2026-03-01', amount: -1, reason: 'corrected', part: 'numerator' },
  ])
})

test('another definition for the period restates all its values', async () => {
  const officer = as('province_officer', '91')
  const definition = {
    ...{ name: 'Hộ', nameEn: 'Homes', definition: 'Số hộ', definitionEn: 'Homes', unit: 'households' as const },
    ...{ numerator: { text: 'hộ', measures: ['households'] }, denominator: null, kind: 'stock' as const },
    ...{ levels: ['hamlet' as const, 'commune' as const], periods: ['day' as const], pillar: 'society' as const },
    ...{ merge: 'sum' as const, validFrom: '2026-01-01' },
  }
  const own = { indicatorId: 'P-01' }
  await officer.defineIndicator({ params: own, body: definition }).orThrow()
  await lead()
    .closePeriod({ params: { closingId: id(2) }, body: { unit: '31027', period: '2026-03-15' } })
    .orThrow()
  const changed = {
    ...definition,
    validFrom: '2026-03-01',
    numerator: { text: 'hộ', measures: ['homes-with-core-person'] },
  }
  await officer.changeIndicator({ params: own, body: changed, ifMatch: 1 }).orThrow()
  expect(await restated(id(2))).toEqual([
    [`31027${REF}`, 'P-01', 60, null, 9, null, 'definition'],
    [`${HAMLET}${REF}`, 'P-01', 40, null, 9, null, 'definition'],
    [`${OTHER_HAMLET}${REF}`, 'P-01', 20, null, 0, null, 'definition'],
  ])
})

test('a hamlet that goes to another commune restates the commune, and a recompute notes nothing', async () => {
  const unit = { level: 'hamlet', kind: 'ấp', name: 'Minh Thuận C', code: OTHER_HAMLET, successors: [] } as const
  const moved = [
    { ...unit, parentCode: '31027', validFrom: '2025-07-01', validTo: '2026-03-16' },
    { ...unit, parentCode: '31018', validFrom: '2026-03-16', validTo: null },
  ].map((data) => ({ key: `${data.code}@${data.validFrom}`, data: { ...data, successors: [] }, sequence: 2 }))
  await service.publish(unitChanged, moved)
  await service.settled()
  expect(await restated()).toContainEqual([`31027${REF}`, 'I-04', 1, 60, 2, 40, 'boundary,late'])
  expect(await changes('31027', 'I-04')).toMatchObject([
    { reason: 'late' },
    { kind: 'unit', id: OTHER_HAMLET, part: 'denominator', measure: 'households', day: null, amount: -20 },
  ])
  const before = await restated()
  const admin = as('admin', 'VN')
  expect(await admin.recompute().orThrow()).toMatchObject({ differing: 0 })
  await admin.replay({ body: { from: 0 } }).orThrow()
  await service.settled()
  expect(await restated()).toEqual(before)
})

test('sums that were damaged when they were closed show as recomputed', async () => {
  const { database } = service.parts
  for (const table of ['cell', 'cell_total'])
    await database.query(`UPDATE ${table} SET amount = amount + 5 WHERE unit = '31018' AND measure = 'households'`)
  const province = as('province_lead', '91')
  await province.closePeriod({ params: { closingId: id(3) }, body: { unit: '91', period: '2026-W10' } }).orThrow()
  await as('admin', 'VN').recompute().orThrow()
  expect(await restated(id(3))).toContainEqual([`31018${REF}`, 'I-05', 0, 25, 0, 20, 'recomputed'])
  expect(await changes('31018', 'I-05', id(3))).toMatchObject([{ kind: 'unit', id: '31018', topic: null, amount: -5 }])
})

test('who may see what', async () => {
  const query = { unit: '31027', indicatorId: 'I-04' }
  const neighbour = as('commune_lead', '31018')
  expect((await neighbour.listRestatements({ params })).error?.code).toBe('not-found')
  expect((await neighbour.listClosedChanges({ params, query })).error?.code).toBe('not-found')
  expect((await as('trainer', '31027').listRestatements({ params })).data?.items).not.toHaveLength(0)
  expect((await as('trainer', '31027').listClosedChanges({ params, query })).error?.code).toBe('forbidden')
  expect((await as('resident', '31027').listRestatements({ params })).error?.code).toBe('forbidden')
  // A unit that was not closed with it is none of its business.
  expect(await changes('31018', 'I-05')).toEqual([])
  const bad = await lead().listRestatements({ params, query: { cursor: 'x' } })
  expect(bad.error?.code).toBe('bad-cursor')
})
