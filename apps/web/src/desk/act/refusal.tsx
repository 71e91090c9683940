import type { Problem } from '@lantoa/sdk'
import type { ComponentChildren } from 'preact'
import { Button } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { logIn } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { LogInButton } from '../problem/log-in-button.tsx'
import { type Sentence, sentenceOf } from './sentences.ts'

type RefusalProps = {
  problem: Problem
  own: Readonly<Record<string, Sentence>>
  /** Reads again what somebody else has changed meanwhile. */
  onReread: () => void
  /** What of it is wrong, where the answer names it. */
  children?: ComponentChildren
}

/** Why an act was refused, and what to do; "again" is the button that was pressed, and "mend" the form it came from. */
export function Refusal({ problem, own, onReread, children }: RefusalProps) {
  const { sentence, way } = sentenceOf(problem, own)
  return (
    <Notice urgent title={sentence}>
      {children}
      {way === 'reread' ? (
        <Ways>
          <Button kind="main" onClick={onReread}>
            {say('act.reread')}
          </Button>
        </Ways>
      ) : null}
      {way === 'log-in' ? (
        <Ways>
          <LogInButton onLogIn={logIn} />
        </Ways>
      ) : null}
      {problem.correlationId === undefined ? null : (
        <p class="quiet">{say('problem.number', { number: problem.correlationId })}</p>
      )}
    </Notice>
  )
}
