import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { say } from '../../words/words.ts'
import { thingAddress } from '../registers/addresses.ts'
import type { Field, Pair, Person, Side } from './duplicates.ts'
import { choicesOf, type Fact, factsOf, proposedOf, reasonsOf, whereOf } from './show-pair.ts'

type CardProps = {
  pair: Pair
  disabled: boolean
  onMerge: (kept: Side, take: Field[]) => void
  onDistinct: () => void
}

/** Two people side by side: one of them is kept, with what the other one is right in, or they are two. */
export function PairCard({ pair, disabled, onMerge, onDistinct }: CardProps) {
  const [kept, setKept] = useState<Side | undefined>(undefined)
  const heading = `pair-${pair.one.residentId}-${pair.other.residentId}`
  return (
    <article class="held" aria-labelledby={heading}>
      <h2 id={heading}>{pair.one.name}</h2>
      <p class="quiet">{say('duplicates.because', { reasons: reasonsOf(pair.reasons) })}</p>
      <div class="held-versions">
        {(['one', 'other'] as const).map((side) => (
          <div class="held-version" key={side}>
            <p class="held-value">{pair[side].name}</p>
            <p class="quiet">{whereOf(pair[side])}</p>
            <Facts facts={factsOf(pair[side], pair[side === 'one' ? 'other' : 'one'])} />
            <p>
              <a href={thingAddress('residents', pair[side].residentId)}>{say('held.person')}</a>
            </p>
            {kept === undefined ? (
              <Button kind="main" disabled={disabled} onClick={() => setKept(side)}>
                {say('duplicates.keep')}
              </Button>
            ) : null}
          </div>
        ))}
      </div>
      {kept === undefined ? (
        <Ways>
          <Button disabled={disabled} onClick={onDistinct}>
            {say('duplicates.distinct')}
          </Button>
        </Ways>
      ) : (
        <Taking
          kept={pair[kept]}
          other={pair[kept === 'one' ? 'other' : 'one']}
          disabled={disabled}
          onMerge={(take) => onMerge(kept, take)}
          onCancel={() => setKept(undefined)}
        />
      )}
    </article>
  )
}

/** What differs is said to, not only made bold. */
function Facts({ facts }: { facts: readonly Fact[] }) {
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

type TakingProps = {
  kept: Person
  other: Person
  disabled: boolean
  onMerge: (take: Field[]) => void
  onCancel: () => void
}

/** Which of both stays, field by field, before they are one. */
function Taking({ kept, other, disabled, onMerge, onCancel }: TakingProps) {
  const [take, setTake] = useState(() => proposedOf(kept, other))
  const choices = choicesOf(kept, other)
  function set(field: Field, isTaken: boolean): void {
    setTake((before) => (isTaken ? [...before, field] : before.filter((one) => one !== field)))
  }
  return (
    <fieldset>
      <legend>{say('duplicates.kept', { name: kept.name, where: whereOf(kept) })}</legend>
      {choices.map(({ field, label, text }) => (
        <p key={field}>
          <label>
            <input
              type="checkbox"
              checked={take.includes(field)}
              onChange={({ currentTarget }) => set(field, currentTarget.checked)}
            />{' '}
            {say('duplicates.take', { field: label, value: text })}
          </label>
        </p>
      ))}
      <Ways>
        <Button kind="main" disabled={disabled} onClick={() => onMerge(take)}>
          {say('duplicates.merge')}
        </Button>
        <Button disabled={disabled} onClick={onCancel}>
          {say('duplicates.cancel')}
        </Button>
      </Ways>
    </fieldset>
  )
}
