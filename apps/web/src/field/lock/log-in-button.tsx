import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { say, type Word } from '../../words/field.ts'
import { session } from '../open/this-phone.ts'
import { wordOfFailure } from './word-of-failure.ts'

type LogInButtonProps = { word?: Word; kind?: 'main' | 'plain' }

/** Leaves for the page on which one logs in; where it can't, it says why. */
export function LogInButton({ word = 'log-in', kind = 'plain' }: LogInButtonProps) {
  const [failed, setFailed] = useState<Word>()
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
