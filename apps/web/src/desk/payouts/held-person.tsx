import type { ComponentChildren } from 'preact'
import { say } from '../../words/words.ts'
import { thingAddress } from '../registers/addresses.ts'
import { nameOf, showOther } from './show-line.ts'
import type { Waiting } from './use-held-lines.ts'

type PersonProps = { residentId: string; waiting: Waiting; children: ComponentChildren }

/** Somebody whom a line may mean: where they live, where they lived then, and on which other lists they are. */
export function Person({ residentId, waiting: { line, people }, children }: PersonProps) {
  const known = people.get(residentId)
  return (
    <div class="held-version">
      <p class="held-value">{nameOf(residentId, people)}</p>
      {known ? <p class="quiet">{say('payouts.lives', { hamlet: known.hamletCode })}</p> : null}
      {line.livedIn === null ? null : <p>{say('payouts.lived', { unit: line.livedIn })}</p>}
      {line.others.map((other) => (
        <p key={other.payoutId ?? other.unitCode}>
          {other.payoutId === null ? (
            showOther(other)
          ) : (
            <a href={thingAddress('payouts', other.payoutId)}>{showOther(other)}</a>
          )}
        </p>
      ))}
      {known ? (
        <p class="held-links">
          <a href={thingAddress('residents', residentId)}>{say('held.person')}</a>
          <a href={thingAddress('households', known.householdId)}>{say('held.home')}</a>
        </p>
      ) : null}
      {children}
    </div>
  )
}
