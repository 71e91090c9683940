import type { LastBill } from '../../phone/bills.ts'
import { say, type Word } from '../../words/field-later.ts'
import { type Means, monthOf } from './decide.ts'

export const MEANS: Readonly<Record<Means, Word>> = {
  cash: 'bill.cash',
  qr: 'bill.qr',
  app: 'bill.app',
  auto_debit: 'bill.auto-debit',
  other_cashless: 'bill.other',
}

/** A word and a shape: without cash, with it, or nobody said. */
export function lastBillInWords(bill: LastBill | undefined): { mark: string; text: string } {
  if (bill === undefined) return { mark: '○', text: say('bill.unknown') }
  const text = say('bill.last', { means: say(MEANS[bill.paidBy]), month: monthOf(bill.since) })
  return { mark: bill.paidBy === 'cash' ? '–' : '✓', text }
}
