import type { RecordOf } from '../../phone/kinds/kind.ts'
import type { Receipt } from '../../phone/receipts.ts'
import type { Word } from '../../words/field-later.ts'
import { Withdraw } from './withdraw.tsx'

type WithdrawalReason = RecordOf<'visit-withdrawal'>['body']['reason']
const REASONS: readonly { value: WithdrawalReason; word: Word }[] = [
  { value: 'wrong_home', word: 'withdraw.wrong-home' },
  { value: 'wrong_day', word: 'withdraw.wrong-day' },
  { value: 'recorded_twice', word: 'withdraw.twice' },
  { value: 'did_not_happen', word: 'withdraw.no-visit' },
  { value: 'other', word: 'withdraw.other' },
]
const WORDS = { begin: 'withdraw', why: 'withdraw.why', onItsWay: 'withdraw.on-its-way' } as const

/** A visit that was saved by mistake. */
export function WithdrawVisit({ receipt }: { receipt: Receipt }) {
  const { id: visitId, householdId } = receipt
  const reasons = REASONS.map(({ value: reason, word }) => ({
    word,
    record: (id: string) => ({ kind: 'visit-withdrawal' as const, id, householdId, visitId, body: { reason } }),
  }))
  return <Withdraw receipt={receipt} words={WORDS} reasons={reasons} />
}
