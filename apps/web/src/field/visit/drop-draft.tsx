import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { say } from '../../words/field-later.ts'
import { useAttempt } from '../open/use-attempt.ts'

/** Throws away what is being written of a visit; asked once, for nothing brings it back. */
export function DropDraft({ onDrop }: { onDrop: () => Promise<unknown> }) {
  const [asks, setAsks] = useState(false)
  const { failed, attempt } = useAttempt()
  if (!asks) return <Button onClick={() => setAsks(true)}>{say('draft.drop')}</Button>
  return (
    <div class="stack">
      <p role="alert">{say(failed ? 'draft.not-dropped' : 'draft.drop-sure')}</p>
      <Button onClick={() => setAsks(false)}>{say('draft.keep')}</Button>
      <Button onClick={() => void attempt(onDrop)}>{say('draft.drop-yes')}</Button>
    </div>
  )
}
