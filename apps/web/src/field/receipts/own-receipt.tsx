import type { HomeOnPhone } from '../../phone/home.ts'
import type { Receipt } from '../../phone/receipts.ts'
import { useAttempt } from '../open/use-attempt.ts'
import { useWork } from '../open/use-work.tsx'
import { ReceiptRow } from './receipt-row.tsx'
import { canBeWithdrawn, WithdrawVisit } from './withdraw-visit.tsx'

type OwnReceiptProps = { receipt: Receipt; home?: string | undefined; people: HomeOnPhone['people'] }

/** A receipt of the open locker, with what its person can do about it. */
export function OwnReceipt({ receipt, home, people }: OwnReceiptProps) {
  const { locker, send } = useWork()
  const { failed, attempt } = useAttempt()
  const row = (
    <ReceiptRow
      receipt={receipt}
      home={home}
      people={people}
      failed={failed}
      onAgain={() => void attempt(() => locker.again(receipt.id).then(send))}
      onLetGo={() => void attempt(() => locker.letGo(receipt.id))}
    />
  )
  // In the list of all receipts, a tap on the home leads there.
  if (home !== undefined || !canBeWithdrawn(receipt)) return row
  return (
    <>
      {row}
      <div class="stack">
        <WithdrawVisit receipt={receipt} />
      </div>
    </>
  )
}
