import { useState } from 'preact/hooks'
import { useRoute } from 'preact-iso/router'
import { Button, LinkButton } from '../../look/button.tsx'
import { Notice } from '../../look/notice.tsx'
import { say } from '../../words/field-later.ts'
import { Page } from '../look/page.tsx'
import { useSaving } from '../open/use-saving.ts'

/** `/field/sessions/:id/join`: whoever holds the phone was there himself; a code led here, or the list. */
export function JoinPage() {
  const { id: sessionId = '' } = useRoute().params
  const { id, failed, save } = useSaving()
  const [isDone, setDone] = useState(false)
  return (
    <Page
      title={say('session.join')}
      back="/field/sessions"
      main={
        isDone ? (
          <LinkButton kind="main" href="/field/receipts">
            {say('receipts')}
          </LinkButton>
        ) : (
          <Button kind="main" onClick={() => void save({ kind: 'joining', id, sessionId, body: {} }).then(setDone)}>
            {say('session.join-yes')}
          </Button>
        )
      }
    >
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      <p role="status">{say(isDone ? 'session.joined' : 'session.join-what')}</p>
    </Page>
  )
}
