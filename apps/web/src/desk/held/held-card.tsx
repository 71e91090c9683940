import type { Day } from '@lantoa/vietnam/days'
import type { ComponentChildren } from 'preact'
import { Button } from '../../look/button.tsx'
import { say } from '../../words/words.ts'
import { thingAddress } from '../registers/addresses.ts'
import { showInstant } from '../show/show-day.ts'
import type { Held } from './held.ts'
import { type Fact, factsOf, titleOf, whereOf } from './show-held.ts'
import { showValue } from './show-value.ts'
import type { Choice } from './use-held.ts'

type CardProps = {
  held: Held
  today: Day
  disabled: boolean
  onChoose: (choice: Choice) => void
  children?: ComponentChildren
}

/** Two versions side by side, each whole and with a button. */
export function HeldCard({ held, today, disabled, onChoose, children }: CardProps) {
  const heading = `held-${held.heldConflictId}`
  const isOfHome = held.field === 'head'
  return (
    <article class="held" aria-labelledby={heading}>
      <h2 id={heading}>{titleOf(held)}</h2>
      {isOfHome ? null : <p class="quiet">{whereOf(held)}</p>}
      <div class="held-versions">
        {(['kept', 'proposed'] as const).map((choice) => (
          <div class="held-version" key={choice}>
            <p class="quiet">{say(choice === 'kept' ? 'held.kept' : 'held.proposed')}</p>
            <p class="held-value">{showValue(held, held[choice])}</p>
            <Whole facts={factsOf(held, choice)} />
            <p class="quiet">{say('held.said', { when: showInstant(held[choice].at, today), who: held[choice].by })}</p>
            <Button kind="main" disabled={disabled} onClick={() => onChoose(choice)}>
              {say(choice === 'kept' ? 'held.keep' : 'held.take')}
            </Button>
          </div>
        ))}
      </div>
      {children}
      <p class="held-links">
        {isOfHome ? null : <a href={thingAddress('residents', held.residentId)}>{say('held.person')}</a>}
        <a href={thingAddress('households', held.householdId)}>{say('held.home')}</a>
      </p>
    </article>
  )
}

/** What else the version says; what differs from the other one is said to, not only made bold. */
function Whole({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null
  return (
    <dl class="facts">
      {facts.map(({ field, label, text, differs }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>{differs ? <strong>{say('held.differs', { value: text })}</strong> : text}</dd>
        </div>
      ))}
    </dl>
  )
}
