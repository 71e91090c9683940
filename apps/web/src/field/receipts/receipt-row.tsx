import type { Problem } from '@lantoa/sdk'
import { Button } from '../../look/button.tsx'
import type { Receipt } from '../../phone/receipts.ts'
import { say } from '../../words/field.ts'
import { problemInWords } from './problem-in-words.ts'
import { instantInWords, outcomeInWords, stateInWords } from './receipt-in-words.ts'

type ReceiptRowProps = {
  receipt: Receipt
  /** What its home is called; left out where the page is of that home. */
  home?: string | undefined
  onAgain: () => void
  onLetGo: () => void
}

/** What became of a record, and what one can do where it did not go well. */
export function ReceiptRow({ receipt, home, onAgain, onLetGo }: ReceiptRowProps) {
  const { mark, text } = stateInWords(receipt)
  return (
    <div class="row" data-state={receipt.state}>
      {home === undefined ? null : <strong>{home}</strong>}
      <span>
        {receipt.visit ? `${outcomeInWords(receipt.visit.outcome)} · ` : null}
        {instantInWords(receipt.madeAt, new Date())}
      </span>
      <span class="state">
        <span aria-hidden="true">{mark} </span>
        {text}
      </span>
      {receipt.problem ? <Refused problem={receipt.problem} onAgain={onAgain} onLetGo={onLetGo} /> : null}
    </div>
  )
}

function Refused({ problem, onAgain, onLetGo }: { problem: Problem; onAgain: () => void; onLetGo: () => void }) {
  return (
    <div class="stack">
      <p>{problemInWords(problem)}</p>
      <Button onClick={onAgain}>{say('receipt.again')}</Button>
      <Button onClick={onLetGo}>{say('receipt.let-go')}</Button>
    </div>
  )
}
