import { change, type Fact, type Spell } from './order-fact.ts'

/** A day on which home A and its people are where they were registered. */
const since = '2026-01-20'

/**
 * Two neighbours write down one bill of home A, of which one is put right; and a line that fits two of whom one is chosen.
 */
export function payments(isCorrected: boolean, spell: Spell): Fact[] {
  const bill = (name: string, paidBy: 'qr' | 'cash'): Fact => ({
    ...{ name, needs: [], repeatable: true },
    tell: ({ payments }, { id, hamlets }) =>
      payments.recordBill({
        params: { billId: spell(id(name)) },
        body: { hamletCode: hamlets[0], since, householdId: spell(id('A')), service: 'electricity', paidBy },
      }),
  })
  const line: Fact = {
    ...{ name: 'P', needs: [], repeatable: true },
    tell: ({ payments }, { id, hamlets }) =>
      payments.recordPayout({
        params: { payoutId: spell(id('P')) },
        body: {
          ...{ unitCode: hamlets[0], since, kind: 'merit', line: 1, paid: 'account' },
          candidates: [spell(id('r1')), spell(id('r2'))],
        },
      }),
  }
  const chosen = change('P chosen', ['P'], ({ payments }, { id }) =>
    payments.correctPayout({ params: { payoutId: id('P') }, ifMatch: 1, body: { residentId: spell(id('r1')) } }),
  )
  const corrected = change('K corrected', ['K'], ({ payments }, { id }) =>
    payments.correctBill({ params: { billId: id('K') }, ifMatch: 1, body: { paidBy: 'cash' } }),
  )
  return [bill('K', 'qr'), bill('K2', 'cash'), line, chosen, ...(isCorrected ? [corrected] : [])]
}
