import type { HomeOnPhone } from '../../phone/home.ts'
import type { Receipt } from '../../phone/receipts.ts'
import { useWork } from '../open/use-work.tsx'
import { ReceiptRow } from './receipt-row.tsx'

type OwnReceiptProps = { receipt: Receipt; home?: string | undefined; people: HomeOnPhone['people'] }

/** A receipt of the open locker, with what its person can do about it. */
export function OwnReceipt({ receipt, home, people }: OwnReceiptProps) {
  const { locker, send } = useWork()
  return (
    <ReceiptRow
      receipt={receipt}
      home={home}
      people={people}
      onAgain={() => void locker.again(receipt.id).then(send)}
      onLetGo={() => void locker.letGo(receipt.id)}
    />
  )
}
