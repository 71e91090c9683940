import { expect, test } from 'vitest'
import { idOf } from '../../test/phone.ts'
import { billAt } from '../../test/records.ts'
import { billsIn } from './bills.ts'
import type { Pack } from './pack.ts'

const HOME = idOf(1)
const packed = { service: 'electricity', since: '2026-02-10', paidBy: 'cash' } as const
const pack: Pack<'payments'> = {
  ...{ epoch: 'e', masked: false, gone: {} },
  things: {
    [HOME]: { kind: 'bills', householdId: HOME, bills: [packed] },
    [idOf(2)]: { kind: 'bills', householdId: idOf(2), bills: [{ ...packed, service: 'water' }] },
  },
}

test('a home paid last as payments know, or as was recorded here since', () => {
  expect(billsIn(HOME, pack, [])).toEqual([packed])
  expect(billsIn(HOME, undefined, [])).toEqual([])
  const march = billAt(1, 900, { since: '2026-03-10', paidBy: 'qr' })
  const january = billAt(1, 901, { since: '2026-01-10', paidBy: 'app' })
  const again = billAt(1, 902, { since: '2026-03-10', paidBy: 'auto_debit' })
  expect(billsIn(HOME, pack, [march, january, again])).toEqual([
    { service: 'electricity', since: '2026-03-10', paidBy: 'auto_debit' },
  ])
})
