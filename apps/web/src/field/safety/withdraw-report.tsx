import type { Receipt } from '../../phone/receipts.ts'
import { say, type Word } from '../../words/field-later.ts'
import { useWork } from '../open/use-work.tsx'
import { Withdraw } from '../receipts/withdraw.tsx'

const REASONS = ['scam.none', 'withdraw.twice', 'withdraw.other'] as const satisfies Word[]
const WORDS = { begin: 'scam.withdraw', why: 'scam.withdraw-why', onItsWay: 'scam.on-its-way' } as const

/** A report of a trick that was none. */
export function WithdrawReport({ receipt }: { receipt: Receipt }) {
  const { today: on } = useWork().standing.value
  const { id: scamReportId } = receipt
  const reasons = REASONS.map((word) => ({
    word,
    record: (id: string) => ({
      ...{ kind: 'scam-report-withdrawal' as const, id, scamReportId },
      body: { on, reason: say(word) },
    }),
  }))
  return <Withdraw receipt={receipt} words={WORDS} reasons={reasons} />
}
