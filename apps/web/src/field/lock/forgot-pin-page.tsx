import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import type { Unsent } from '../../phone/left.ts'
import { giveUpLocker } from '../../phone/lockers.ts'
import { say } from '../../words/field.ts'
import { Page } from '../look/page.tsx'
import { showStage } from '../open/this-phone.ts'
import { forgotInWords } from './forgot-in-words.ts'
import { LogInButton } from './log-in-button.tsx'

type ForgotPinProps = {
  id: string
  waiting: Unsent
  /** Its person has just logged in: nobody else may give it up. */
  mine: boolean
  onBack: () => void
}

/** What a forgotten PIN costs, and the way to a new locker. */
export function ForgotPinPage({ id, waiting, mine, onBack }: ForgotPinProps) {
  const [failed, setFailed] = useState(false)
  const makeAnew = () =>
    giveUpLocker(id)
      .then(showStage)
      .catch(() => setFailed(true))
  return (
    <Page
      title={say('forgot')}
      main={
        <Button kind="main" onClick={onBack}>
          {say('back')}
        </Button>
      }
    >
      {failed ? <p role="alert">{say('forgot.not-done')}</p> : null}
      {forgotInWords(waiting).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {mine ? null : <p>{say('forgot.log-in-first')}</p>}
      <div class="stack">
        {mine ? <Button onClick={() => void makeAnew()}>{say('forgot.make-anew')}</Button> : <LogInButton />}
      </div>
    </Page>
  )
}
