import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import type { RecordOf } from '../../phone/kinds/kind.ts'
import type { Receipt } from '../../phone/receipts.ts'
import { say, type Word } from '../../words/field-later.ts'
import { useSaving } from '../open/use-saving.ts'
import { useWork } from '../open/use-work.tsx'

type WithdrawalReason = RecordOf<'visit-withdrawal'>['body']['reason']
const REASONS: readonly { value: WithdrawalReason; word: Word }[] = [
  { value: 'wrong_home', word: 'withdraw.wrong-home' },
  { value: 'wrong_day', word: 'withdraw.wrong-day' },
  { value: 'recorded_twice', word: 'withdraw.twice' },
  { value: 'did_not_happen', word: 'withdraw.no-visit' },
  { value: 'other', word: 'withdraw.other' },
]

export function canBeWithdrawn({ kind, state, withdrawing }: Pick<Receipt, 'kind' | 'state' | 'withdrawing'>): boolean {
  return kind === 'visit' && withdrawing === undefined && ['saved', 'sent', 'counted'].includes(state)
}

/** A visit that was saved by mistake: let go while it is unsent, else withdrawn as soon as there is a network. */
export function WithdrawVisit({ receipt }: { receipt: Receipt }) {
  const { locker } = useWork()
  const { id, save } = useSaving()
  const [asks, setAsks] = useState(false)
  const [failed, setFailed] = useState<string>()
  async function take(reason: WithdrawalReason): Promise<void> {
    if (receipt.state === 'saved') {
      const taken = await locker.takeBack(receipt.id).catch(() => undefined)
      return setFailed(taken ? undefined : say(taken === false ? 'withdraw.on-its-way' : 'receipt.not-done'))
    }
    const { id: visitId, householdId } = receipt
    const saved = await save({ kind: 'visit-withdrawal', id, householdId, visitId, body: { reason } })
    setFailed(saved ? undefined : say('receipt.not-done'))
  }
  if (!asks) return <Button onClick={() => setAsks(true)}>{say('withdraw')}</Button>
  return (
    <div class="stack">
      <p role="alert">{failed ?? say('withdraw.why')}</p>
      {REASONS.map(({ value, word }) => (
        <Button key={value} onClick={() => void take(value)}>
          {say(word)}
        </Button>
      ))}
      <Button onClick={() => setAsks(false)}>{say('withdraw.keep')}</Button>
    </div>
  )
}
