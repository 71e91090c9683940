import { LantoaError } from '@lantoa/sdk'
import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { Notice } from '../../look/notice.tsx'
import { lantoa, logIn } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { useAct } from '../act/use-act.ts'
import { useForget } from '../act/use-forget.ts'
import { payoutsAddress } from '../address.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { thingAddress } from '../registers/addresses.ts'
import { showMonth } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import { showKind } from './show-kind.ts'
import type { Candidate, HeldLine, Waiting } from './use-held-lines.ts'

type CardProps = { waiting: Waiting; onAgain: () => void }

/** One line, with a button for each person whom it may mean, and one for nobody of them. */
export function HeldLineCard({ waiting: { line, candidates }, onAgain }: CardProps) {
  const [done, setDone] = useState<string | undefined>()
  const forget = useForget()
  const { doing, problem, run } = useAct(
    (chosen: Candidate | undefined) => choose(line, chosen),
    (chosen) => {
      setDone(chosen?.name ?? say('payouts.nobody-of-them'))
      forget.here()
    },
  )
  const title = titleOf(line)
  if (done !== undefined) return <Notice title={say('payouts.chosen', { line: title, who: done })} />
  const heading = `payout-${line.payoutId}`
  return (
    <article class="held" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {problem ? (
        <ProblemNotice problem={problem} todayAddress={payoutsAddress()} onAgain={onAgain} onLogIn={logIn} />
      ) : null}
      <div class="held-versions">
        {candidates.map((one) => (
          <div class="held-version" key={one.residentId}>
            <p class="held-value">{one.name}</p>
            <p class="quiet">{say('payouts.lives', { hamlet: one.hamletCode })}</p>
            <p class="held-links">
              <a href={thingAddress('residents', one.residentId)}>{say('held.person')}</a>
              <a href={thingAddress('households', one.householdId)}>{say('held.home')}</a>
            </p>
            <Button kind="main" disabled={doing} onClick={() => void run(one)}>
              {say('payouts.choose')}
            </Button>
          </div>
        ))}
      </div>
      <Button disabled={doing} onClick={() => void run(undefined)}>
        {say('payouts.nobody-of-them')}
      </Button>
    </article>
  )
}

function titleOf({ line, kind, since }: HeldLine): string {
  return say('payouts.line', { line: showNumber(line), kind: showKind(kind), month: showMonth(since) })
}

/** The version that was shown goes along, so that nobody's choice is overwritten unseen. */
async function choose({ payoutId, version }: HeldLine, chosen: Candidate | undefined) {
  const body = chosen ? { residentId: chosen.residentId } : { candidates: [] }
  const { error } = await lantoa.payments.correctPayout({ params: { payoutId }, body, ifMatch: version })
  if (error) throw new LantoaError('correctPayout', error)
  return { data: chosen }
}
