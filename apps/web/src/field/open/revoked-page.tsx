import { Button, LinkButton } from '../../look/button.tsx'
import { say } from '../../words/field-later.ts'
import { Page } from '../look/page.tsx'
import { Trouble } from './trouble.tsx'
import { useWork } from './use-work.tsx'

/** All that a revoked phone shows: what became of it, and what could not be sent. */
export function RevokedPage() {
  const { standing, send } = useWork()
  const { revoked, unsent } = standing.value
  const isDone = revoked?.unsent !== undefined
  return (
    <Page
      title={say('revoked')}
      main={
        <Button kind="main" onClick={send}>
          {say('receipts.send')}
        </Button>
      }
    >
      <p>{say(isDone ? 'revoked.what' : 'revoked.sending')}</p>
      {unsent === 0 ? null : <p>{say('revoked.left', { count: String(unsent) })}</p>}
      <Trouble />
      <div class="stack">
        <LinkButton href="/field/receipts">{say('receipts')}</LinkButton>
      </div>
    </Page>
  )
}
