import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { say, type Word } from '../../words/field.ts'
import { session } from '../open/this-phone.ts'

type LogInButtonProps = { word?: Word; kind?: 'main' | 'plain' }

/** Leaves for the page on which one logs in; without a network it says that it can't. */
export function LogInButton({ word = 'log-in', kind = 'plain' }: LogInButtonProps) {
  const [away, setAway] = useState(false)
  const logIn = () => session.logIn().catch(() => setAway(true))
  return (
    <>
      {away ? <p role="alert">{say('log-in.no-network')}</p> : null}
      <Button kind={kind} onClick={() => void logIn()}>
        {say(word)}
      </Button>
    </>
  )
}
