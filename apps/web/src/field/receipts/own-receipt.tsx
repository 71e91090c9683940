import type { Receipt } from '../../phone/receipts.ts'
import { useAttempt } from '../open/use-attempt.ts'
import { useWork } from '../open/use-work.tsx'
import { WithdrawReport } from '../safety/withdraw-report.tsx'
import { ReceiptRow, type ReceiptRowProps } from './receipt-row.tsx'
import { WithdrawVisit } from './withdraw-visit.tsx'

type OwnReceiptProps = Pick<ReceiptRowProps, 'receipt' | 'raised' | 'home' | 'people'>

/** A receipt of the open locker, with what its person can do about it. */
export function OwnReceipt({ receipt, raised, home, people }: OwnReceiptProps) {
  const { locker, send } = useWork()
  const { failed, attempt } = useAttempt()
  const row = (
    <ReceiptRow
      receipt={receipt}
      raised={raised}
      home={home}
      people={people}
      failed={failed}
      onAgain={() => void attempt(() => locker.again(receipt.id).then(send))}
      onLetGo={() => void attempt(() => locker.letGo(receipt.id))}
    />
  )
  // In the list of all receipts, a tap on the home leads there.
  const Withdrawing = WITHDRAWN_BY[receipt.kind]
  if (home !== undefined || !Withdrawing || !canBeWithdrawn(receipt)) return row
  return (
    <>
      {row}
      <div class="stack">
        <Withdrawing receipt={receipt} />
      </div>
    </>
  )
}

/** What its person can take back, by its kind. */
const WITHDRAWN_BY: Readonly<Record<string, typeof WithdrawVisit | undefined>> = {
  visit: WithdrawVisit,
  'scam-report': WithdrawReport,
}

export function canBeWithdrawn({ kind, state, withdrawing }: Pick<Receipt, 'kind' | 'state' | 'withdrawing'>): boolean {
  return kind in WITHDRAWN_BY && withdrawing === undefined && ['saved', 'sent', 'counted'].includes(state)
}
