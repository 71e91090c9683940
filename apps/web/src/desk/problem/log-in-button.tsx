import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { AnotherPersonError } from '../../session/another-person-error.ts'
import { say, type Word } from '../../words/words.ts'

type LogInProps = {
  /** Answers where the page stays: whether somebody is logged in now. */
  onLogIn: () => Promise<boolean>
  /** What was refused can be done now. */
  onDone?: (() => void) | undefined
}

/** Logs in; where the login can't be reached it says so, and can be pressed again. */
export function LogInButton({ onLogIn, onDone }: LogInProps) {
  const [said, setSaid] = useState<Word | undefined>()
  async function press(): Promise<void> {
    setSaid(undefined)
    try {
      const isIn = await onLogIn()
      setSaid(isIn ? 'way.logged-in' : 'way.no-window')
      if (isIn) onDone?.()
    } catch (error) {
      setSaid(error instanceof AnotherPersonError ? 'way.another-person' : 'problem.network-error')
    }
  }
  return (
    <>
      <Button kind="main" onClick={() => void press()}>
        {say('way.log-in')}
      </Button>
      {said ? <p role="alert">{say(said)}</p> : null}
    </>
  )
}
