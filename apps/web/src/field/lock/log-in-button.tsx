import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { say, type Word } from '../../words/field.ts'
import { loginFailed, session } from '../open/this-phone.ts'
import { wordOfFailure } from './word-of-failure.ts'

type LogInButtonProps = { word?: Word; kind?: 'main' | 'plain' }

/** Leaves for the page on which one logs in. Where it can't, or came back from there without success, it says so. */
export function LogInButton({ word = 'log-in', kind = 'plain' }: LogInButtonProps) {
  const [failed, setFailed] = useState<Word | undefined>(loginFailed.value ? 'problem.login-failed' : undefined)
  const logIn = () => session.logIn().catch(() => setFailed(wordOfFailure(navigator.onLine)))
  return (
    <>
      {failed === undefined ? null : <p role="alert">{say(failed)}</p>}
      <Button kind={kind} onClick={() => void logIn()}>
        {say(word)}
      </Button>
    </>
  )
}
