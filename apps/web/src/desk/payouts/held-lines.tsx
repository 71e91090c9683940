import { Button } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { logIn } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { payoutsAddress } from '../address.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { HeldLineCard } from './held-line-card.tsx'
import { REASONS, WHY, type Why } from './held-why.ts'
import { useHeldLines } from './use-held-lines.ts'
import '../held/held.css'

/** Lines that wait, each to be decided by somebody who knows the people. */
export function HeldLines({ unit, why }: { unit: string; why: Why }) {
  return (
    <section class="section">
      <h2>{say('payouts.held')}</h2>
      <nav class="view-choice" aria-label={say('payouts.held-why')}>
        {REASONS.map((one) => (
          <a key={one} href={payoutsAddress(unit, one)} aria-current={one === why ? 'true' : undefined}>
            {say(WHY[one].name)}
          </a>
        ))}
      </nav>
      <p>{say(WHY[why].what)}</p>
      <Lines unit={unit} why={why} />
    </section>
  )
}

function Lines({ unit, why }: { unit: string; why: Why }) {
  const { shown, load } = useHeldLines(unit, why)
  const again = () => void load()
  if (shown === 'asking') return <Notice title={say('loading')} />
  if (shown === 'hidden') {
    return (
      <Ways>
        <Button onClick={again}>{say('held.again')}</Button>
      </Ways>
    )
  }
  if ('problem' in shown) {
    return <ProblemNotice problem={shown.problem} todayAddress={payoutsAddress()} onAgain={again} onLogIn={logIn} />
  }
  if (shown.waiting.length === 0) return <Notice title={say('payouts.nothing-held')} />
  return (
    <>
      {shown.waiting.map((one) => (
        <HeldLineCard key={one.line.payoutId} why={why} waiting={one} onAgain={again} />
      ))}
      <Ways>
        <Button onClick={() => void load(shown.next)}>{say(shown.next ? 'held.more' : 'held.again')}</Button>
      </Ways>
    </>
  )
}
