import type { TestService } from '@lantoa/chassis/testing/started-service'
import { merchants } from '@lantoa/contracts/payments/merchants'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HAMLET, idOf, startReportingForTest } from '../../../test/commune.ts'

const [WEEK, CLOSED_ON] = ['2026-W11', '2026-03-10']
const params = { closingId: idOf(8, 1) as never }
const merchantId = idOf(4, 1) as never
const active = { status: 'active' as const, from: '2026-03-01' }

let service: TestService
const as = (role: string, unit: string) => service.as({ roles: [role], units: [unit] }).reporting

async function publish(sequence: number, closedOn: string | null) {
  const states = [active, ...(closedOn ? [{ status: 'closed' as const, from: closedOn }] : [])]
  const offers = { transfer: null, qr: null, prices: null, shipping: null }
  const data = {
    ...{ merchantId, hamletCode: HAMLET, since: '2026-03-01', states, kind: 'stall' as const, householdId: null },
    ...{ ...offers, places: [{ code: HAMLET, from: '2026-03-01', until: null }] },
  }
  await service.publish(merchants.changed, [{ key: merchantId, data, sequence } as never])
  await service.settled()
}

beforeAll(async () => {
  service = await startReportingForTest()
  await publish(1, null)
  await publish(2, CLOSED_ON)
  const body = { unit: '31027', period: WEEK }
  await as('commune_lead', '31027').closePeriod({ params, body }).orThrow()
})
afterAll(() => service.stop())

test('a merchant that was closed by mistake restates the week that was closed meanwhile', async () => {
  const restated = async () => {
    const found = await Array.fromAsync(as('province_lead', '91').listRestatements.all({ params, query: {} }))
    return found.map(({ unit, indicatorId, closed, now }) => [unit, indicatorId, closed.numerator, now?.numerator])
  }
  expect(await restated()).toEqual([])
  await publish(3, null)
  const found = await restated()
  expect(found).toContainEqual(['31027@2025-07-01', 'I-46', 0, 1])
  expect(found).toContainEqual([`${HAMLET}@2025-07-01`, 'I-46', 0, 1])
})
