import { Button } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { logIn } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { payoutsAddress } from '../address.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { HeldLineCard } from './held-line-card.tsx'
import { useHeldLines } from './use-held-lines.ts'
import '../held/held.css'

/** Lines that fit several people, each to be decided by somebody who knows them. */
export function HeldLines({ unit }: { unit: string }) {
  const { shown, load } = useHeldLines(unit)
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
  if (shown.waiting.length === 0) return null
  return (
    <section class="section">
      <h2>{say('payouts.held')}</h2>
      <p>{say('payouts.held-what')}</p>
      {shown.waiting.map((one) => (
        <HeldLineCard key={one.line.payoutId} waiting={one} onAgain={again} />
      ))}
      <Ways>
        <Button onClick={() => void load(shown.next)}>{say(shown.next ? 'held.more' : 'held.again')}</Button>
      </Ways>
    </section>
  )
}
