import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import type { NewRecord } from '../../phone/kinds/kind.ts'
import type { Receipt } from '../../phone/receipts.ts'
import { say, type Word } from '../../words/field-later.ts'
import { useSaving } from '../open/use-saving.ts'
import { useWork } from '../open/use-work.tsx'

type WithdrawProps = {
  receipt: Receipt
  words: Readonly<Record<'begin' | 'why' | 'onItsWay', Word>>
  /** Each as a button; `record` says it to the server, under an id of its own. */
  reasons: readonly { readonly word: Word; readonly record: (id: string) => NewRecord }[]
}

/** What was saved by mistake: let go while it is unsent, else taken back as soon as there is a network. */
export function Withdraw({ receipt, words, reasons }: WithdrawProps) {
  const { locker } = useWork()
  const { id, save } = useSaving()
  const [asks, setAsks] = useState(false)
  const [failed, setFailed] = useState<string>()
  async function take(record: (id: string) => NewRecord): Promise<void> {
    if (receipt.state === 'saved') {
      const taken = await locker.takeBack(receipt.id).catch(() => undefined)
      return setFailed(taken ? undefined : say(taken === false ? words.onItsWay : 'receipt.not-done'))
    }
    setFailed((await save(record(id))) ? undefined : say('receipt.not-done'))
  }
  if (!asks) return <Button onClick={() => setAsks(true)}>{say(words.begin)}</Button>
  return (
    <div class="stack">
      <p role="alert">{failed ?? say(words.why)}</p>
      {reasons.map(({ word, record }) => (
        <Button key={word} onClick={() => void take(record)}>
          {say(word)}
        </Button>
      ))}
      <Button onClick={() => setAsks(false)}>{say('withdraw.keep')}</Button>
    </div>
  )
}
