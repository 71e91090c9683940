import type { TestService } from '@lantoa/chassis/testing/started-service'
import { payouts } from '@lantoa/contracts/payments/payouts'
import { attendanceChanged, sessionChanged } from '@lantoa/contracts/teams/sessions.events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HAMLET, idOf, startReportingForTest } from '../../../test/commune.ts'

const DAY = '2026-02-10'
const [MONTH, YEAR_TO_DATE] = ['2026-02', '2026..2026-02-28']
const closings = { [MONTH]: idOf(8, 1) as never, [YEAR_TO_DATE]: idOf(8, 2) as never }

let service: TestService
let revision = 0
const as = (role: string, unit: string) => service.as({ roles: [role], units: [unit] }).reporting

beforeAll(async () => {
  service = await startReportingForTest()
  await pay(1)
  await attend(1, 1)
  for (const [period, closingId] of Object.entries(closings)) {
    const body = { unit: '31027', period }
    await as('commune_lead', '31027').closePeriod({ params: { closingId }, body }).orThrow()
  }
})
afterAll(() => service.stop())

/** A line of the list of February. */
async function pay(number: number) {
  const payoutId = idOf(4, number)
  const states = [{ status: 'recorded' as const, from: DAY }]
  const line = { payoutId, unitCode: '31027', since: DAY, states, kind: 'merit', paid: 'account' } as const
  const data = payouts.changed.schema.parse({ ...line, residentId: idOf(2, number) })
  await service.publish(payouts.changed, [{ key: payoutId, data, sequence: 1 }])
  await service.settled()
}

/** Somebody at a session of February, which says how many there are by then. */
async function attend(number: number, attended: number, sequence = 1) {
  const counts = attended >= number
  const attendanceId = idOf(5, number)
  const session = { sessionId: idOf(6, 1), unitCode: HAMLET, unitFrom: '2025-07-01', day: DAY }
  const who = { attendeeKind: 'resident', attendeeId: idOf(2, number), actions: [] }
  const data = attendanceChanged.schema.parse({ attendanceId, ...session, counts, ...who })
  await service.publish(attendanceChanged, [{ key: attendanceId, data, sequence }])
  revision += 1
  const about = { kind: 'course', mode: 'in_person', topics: ['online_payment'], headcounts: [], status: 'held' }
  const held = sessionChanged.schema.parse({ ...session, ...about, attended })
  await service.publish(sessionChanged, [{ key: session.sessionId, data: held, sequence: revision }])
  await service.settled()
}

async function restated(period: keyof typeof closings, id: string) {
  const params = { closingId: closings[period] as never }
  const found = await Array.fromAsync(as('province_lead', '91').listRestatements.all({ params, query: {} }))
  const ofCommune = found.filter(({ unit, indicatorId }) => unit.startsWith('31027@') && indicatorId === id)
  return ofCommune.map(({ closed, now }) => [closed.numerator, now?.numerator])
}

test('a line of a payout list that comes late restates the month that was closed', async () => {
  expect(await restated(MONTH, 'I-28')).toEqual([])
  await pay(2)
  expect(await restated(MONTH, 'I-28')).toEqual([[1, 2]])
})

test('an attendance that comes late restates persons and attendances, and one that is withdrawn takes that back', async () => {
  expect(await restated(MONTH, 'I-56')).toEqual([])
  await attend(2, 2)
  expect(await restated(MONTH, 'I-56')).toEqual([[1, 2]])
  expect(await restated(YEAR_TO_DATE, 'I-08')).toEqual([[1, 2]])
  await attend(2, 1, 2)
  expect(await restated(MONTH, 'I-56')).toEqual([])
  expect(await restated(YEAR_TO_DATE, 'I-08')).toEqual([])
})
