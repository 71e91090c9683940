import { useState } from 'preact/hooks'
import { TextField } from '../../look/text-field.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { ActButton } from '../act/act-button.tsx'
import { useForget } from '../act/use-forget.ts'
import type { Claim } from './claim.ts'
import { CLAIM_SENTENCES } from './sentences.ts'
import { withdraw } from './withdraw.ts'

/** Takes back what was claimed: it is kept, and no longer shown beside values. */
export function WithdrawButton({ claim: { claimId }, name }: { claim: Claim; name: string }) {
  const [reason, setReason] = useState('')
  const forget = useForget()
  return (
    <ActButton
      label={say('withdraw.do')}
      kind="plain"
      question={say('withdraw.ask', { name })}
      act={() => withdraw(lantoa, claimId, reason.trim())}
      own={CLAIM_SENTENCES}
      onDone={forget.here}
      onReread={forget.here}
    >
      <p>{say('withdraw.what')}</p>
      <TextField
        name="reason"
        label={say('withdraw.reason')}
        hint={say('withdraw.no-person')}
        value={reason}
        onInput={setReason}
      />
    </ActButton>
  )
}
