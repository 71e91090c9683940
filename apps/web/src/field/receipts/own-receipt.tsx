import type { Receipt } from '../../phone/receipts.ts'
import { useWork } from '../open/use-work.tsx'
import { ReceiptRow } from './receipt-row.tsx'

/** A receipt of the open locker, with what its person can do about it. */
export function OwnReceipt({ receipt, home }: { receipt: Receipt; home?: string | undefined }) {
  const { locker, send } = useWork()
  return (
    <ReceiptRow
      receipt={receipt}
      home={home}
      onAgain={() => void locker.again(receipt.id).then(send)}
      onLetGo={() => void locker.letGo(receipt.id)}
    />
  )
}
