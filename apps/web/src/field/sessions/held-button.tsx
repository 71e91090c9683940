import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { Notice } from '../../look/notice.tsx'
import { say } from '../../words/field-later.ts'
import { useSaving } from '../open/use-saving.ts'

/** Without it a session counts nowhere, nor who was there. */
export function HeldButton({ sessionId }: { sessionId: string }) {
  const { id, failed, save } = useSaving()
  const [isSaid, setSaid] = useState(false)
  if (isSaid) return <p role="status">{say('session.said-held')}</p>
  return (
    <div class="stack">
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      <p>{say('session.held-what')}</p>
      <Button onClick={() => void save({ kind: 'session-held', id, sessionId, body: {} }).then(setSaid)}>
        {say('session.say-held')}
      </Button>
    </div>
  )
}
