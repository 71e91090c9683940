import type { TestService } from '@lantoa/chassis/testing/started-service'
import { payouts } from '@lantoa/contracts/payments/payouts'
import { v7 as uuid } from 'uuid'
import { eventsOf } from './started-payments.ts'

export const LINE = { unitCode: '31027', since: '2026-03-05', kind: 'merit', paid: 'account' } as const

/** What tests of payout lines do again and again. */
export function payoutLinesOf(service: () => TestService) {
  let lines = 0
  const officer = (units = ['31027']) => service().as({ roles: ['commune_officer'], units }).payments

  /** A line with a number that no other has. */
  function next(more: object = {}) {
    lines += 1
    return { payoutId: uuid(), ...LINE, line: lines, ...more }
  }

  const record = ({ payoutId, ...body }: ReturnType<typeof next>, client = officer()) =>
    client.recordPayout({ params: { payoutId }, body })

  /** Whom lines are for, as whoever counts them is told. */
  async function toldOf(payoutIds: readonly string[]) {
    await service().settled()
    const events = await eventsOf(service(), payouts.changed)
    return payoutIds.map((id) => {
      const last = events.findLast(({ key }) => key === id)
      return payouts.changed.schema.parse(last?.data).residentId
    })
  }

  return { officer, next, record, toldOf }
}
