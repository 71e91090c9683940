import { fixtureOf } from '@lantoa/contracts/fixtures'
import { bills } from '@lantoa/contracts/payments/bills'
import { payouts } from '@lantoa/contracts/payments/payouts'
import { expect, test } from 'vitest'
import { billSource } from './bills.ts'
import type { Contribution, Measure } from './measure.ts'
import { payoutSource } from './payouts.ts'

const bill = { ...fixtureOf(bills.changed), since: '2026-03-17' }
const line = { ...fixtureOf(payouts.changed), since: '2026-03-05' }
const withdrawn = { states: [...bill.states, { status: 'withdrawn' as const, from: '2026-04-02' }] }
const again = { states: [...withdrawn.states, { status: 'recorded' as const, from: '2026-04-03' }] }

/** What is counted, by its measure. */
function countedOf<State>(measures: readonly Measure<State>[], state: State): Contribution[] {
  return measures.flatMap((measure) => measure.contributions(state))
}

test.each([
  [
    'without cash',
    {},
    ['homes-with-bill', 'homes-paying-cashless', 'homes-with-bill-electricity', 'homes-paying-cashless-electricity'],
  ],
  ['in cash', { paidBy: 'cash' as const }, ['homes-with-bill', 'homes-with-bill-electricity']],
  ['that was written down by mistake', withdrawn, []],
  [
    'in cash, and of another service',
    { paidBy: 'cash' as const, service: 'tuition' as const },
    ['homes-with-bill', 'homes-with-bill-tuition'],
  ],
  [
    'that was no mistake after all',
    { ...again, paidBy: 'cash' as const },
    ['homes-with-bill', 'homes-with-bill-electricity'],
  ],
])('a bill paid %s', (_what, more, measures) => {
  const counted = countedOf(billSource.measures, { ...bill, ...more })
  expect(counted).toEqual(
    measures.map((measure) => ({
      ...{ measure, unit: '31027.07', day: '2026-03-01', amount: 1, key: bill.householdId },
    })),
  )
})

test.each([
  ['to an account', {}, line.residentId, ['beneficiaries', 'beneficiaries-with-account']],
  ['in cash', { paid: 'cash' as const }, line.residentId, ['beneficiaries']],
  ['to somebody else', { paid: 'proxy' as const }, line.residentId, ['beneficiaries']],
  ['to whom nobody knows yet', { residentId: null }, line.payoutId, ['beneficiaries', 'beneficiaries-with-account']],
  ['by mistake', withdrawn, line.residentId, []],
])('a line paid %s', (_what, more, key, measures) => {
  const counted = countedOf(payoutSource.measures, { ...line, ...more })
  expect(counted).toEqual(measures.map((measure) => ({ measure, unit: '31027', day: '2026-03-01', amount: 1, key })))
})

test('counts in the unit that its code meant on its day, where that means another one by now', () => {
  const places = [
    { code: '31027', unitFrom: '2025-07-01', from: '2026-03-05', until: '2026-03-20' },
    { code: '31018', from: '2026-03-20', until: null },
  ]
  const [counted] = countedOf(payoutSource.measures, { ...line, places })
  expect(counted?.unit).toBe('31027@2025-07-01')
})
