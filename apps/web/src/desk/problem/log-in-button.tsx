import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { say } from '../../words/words.ts'

/** Leaves for the page on which one logs in; where that can't be reached it says so, and can be pressed again. */
export function LogInButton({ onLogIn }: { onLogIn: () => Promise<unknown> }) {
  const [away, setAway] = useState(false)
  function logIn(): void {
    setAway(false)
    onLogIn().catch(() => setAway(true))
  }
  return (
    <>
      <Button kind="main" onClick={logIn}>
        {say('way.log-in')}
      </Button>
      {away ? <p role="alert">{say('problem.network-error')}</p> : null}
    </>
  )
}
