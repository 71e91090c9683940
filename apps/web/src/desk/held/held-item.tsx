import type { Day } from '@lantoa/vietnam/days'
import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { logIn } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { useForget } from '../act/use-forget.ts'
import { heldAddress } from '../address.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { problemIn } from '../problem/way-on.ts'
import type { Held } from './held.ts'
import { HeldCard } from './held-card.tsx'
import { OtherForm } from './other-form.tsx'
import type { Card } from './read-anew.ts'
import { titleOf } from './show-held.ts'
import { showValue } from './show-value.ts'
import { type Choice, decide, type Other } from './use-held.ts'

/** Somebody else settled it, or something else is recorded by now: both are read again. */
const OVERTAKEN: readonly string[] = ['decided-otherwise', 'already-resolved', 'changed-meanwhile']

type ItemProps = {
  card: Card
  today: Day
  onOvertaken: () => void
  onTyped: (isTyped: boolean) => void
  /** What was typed in a card that nobody has to decide any more is not wanted. */
  onDrop: () => void
}
type State =
  | { readonly of: 'open' | 'sending' }
  | { readonly of: 'decided'; held: Held }
  | { readonly of: 'failed'; error: unknown }

/** A decision from the two versions to what was chosen; it stays in its place, so that nothing moves under a finger. */
export function HeldItem({ card: { held, since }, today, onOvertaken, onTyped, onDrop }: ItemProps) {
  const [state, setState] = useState<State>({ of: 'open' })
  const forget = useForget()
  async function choose(choice: Choice): Promise<void> {
    setState({ of: 'sending' })
    try {
      await settle(choice)
    } catch (error) {
      setState({ of: 'failed', error })
    }
  }
  async function settle(choice: Choice | Other): Promise<void> {
    const decided = await decide(held, choice)
    setState({ of: 'decided', held: decided })
    forget.here()
  }
  /** What is wrong with what was typed is said beside it; what was overtaken is said above, as of any choice. */
  async function send(value: Other): Promise<void> {
    try {
      await settle(value)
    } catch (error) {
      if (!OVERTAKEN.includes(problemIn(error).code)) throw error
      setState({ of: 'failed', error })
    }
  }

  function again(): void {
    setState({ of: 'open' })
    onOvertaken()
  }

  if (state.of === 'decided') {
    const { held: decided } = state
    return <Notice title={say('held.done', { what: titleOf(decided), value: showValue(decided, decided.kept) })} />
  }
  return (
    <>
      {state.of === 'failed' ? (
        <Failed error={state.error} onOvertaken={again} onAgain={() => setState({ of: 'open' })} />
      ) : null}
      {since === undefined ? null : <Since since={since} of={titleOf(held)} onDrop={onDrop} />}
      <HeldCard held={held} today={today} disabled={state.of !== 'open'} onChoose={(choice) => void choose(choice)}>
        <OtherForm held={held} onSend={send} onTyped={onTyped} />
      </HeldCard>
    </>
  )
}

type SinceProps = { since: NonNullable<Card['since']>; of: string; onDrop: () => void }

function Since({ since, of, onDrop }: SinceProps) {
  if (since === 'changed') return <Notice title={say('held.changed', { what: of })} />
  return (
    <Notice title={say('held.gone', { what: of })}>
      <Ways>
        <Button onClick={onDrop}>{say('held.drop')}</Button>
      </Ways>
    </Notice>
  )
}

function Failed({ error, onOvertaken, onAgain }: { error: unknown; onOvertaken: () => void; onAgain: () => void }) {
  const problem = problemIn(error)
  const again = OVERTAKEN.includes(problem.code) ? onOvertaken : onAgain
  return <ProblemNotice problem={problem} todayAddress={heldAddress()} onAgain={again} onLogIn={logIn} />
}
