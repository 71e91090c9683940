import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { say } from '../../words/words.ts'
import { thingAddress } from '../registers/addresses.ts'
import { showDay, today } from '../show/show-day.ts'
import type { Side } from './duplicates.ts'
import { dayOfMerge, type HomePair } from './home-pair.ts'
import { homeReasonsOf, peopleOf } from './show-home.ts'
import { whereOf } from './show-pair.ts'

type CardProps = {
  pair: HomePair
  disabled: boolean
  onMerge: (kept: Side) => void
  onDistinct: () => void
}

/** Two homes side by side: one of them is kept, or they are two. */
export function HomeCard({ pair, disabled, onMerge, onDistinct }: CardProps) {
  const [kept, setKept] = useState<Side | undefined>(undefined)
  const heading = `homes-${pair.one.householdId}-${pair.other.householdId}`
  return (
    <article class="held" aria-labelledby={heading}>
      <h3 id={heading}>{whereOf(pair.one)}</h3>
      <p class="quiet">{say('duplicates.because', { reasons: homeReasonsOf(pair.reasons) })}</p>
      <div class="held-versions">
        {(['one', 'other'] as const).map((side) => (
          <div class="held-version" key={side}>
            <p class="held-value">{whereOf(pair[side])}</p>
            <p>{say('duplicates.living', { people: peopleOf(pair[side]) })}</p>
            <p>
              <a href={thingAddress('households', pair[side].householdId)}>{say('duplicates.home')}</a>
            </p>
            {kept === undefined ? (
              <Button kind="main" disabled={disabled} onClick={() => setKept(side)}>
                {say('duplicates.keep-home')}
              </Button>
            ) : null}
          </div>
        ))}
      </div>
      {kept === undefined ? (
        <Ways>
          <Button disabled={disabled} onClick={onDistinct}>
            {say('duplicates.distinct-homes')}
          </Button>
        </Ways>
      ) : (
        <Merging pair={pair} kept={kept} disabled={disabled} onMerge={onMerge} onCancel={() => setKept(undefined)} />
      )}
    </article>
  )
}

type MergingProps = Pick<CardProps, 'pair' | 'disabled' | 'onMerge'> & { kept: Side; onCancel: () => void }

/** What becomes of both, before they are one. */
function Merging({ pair, kept, disabled, onMerge, onCancel }: MergingProps) {
  const other = kept === 'one' ? 'other' : 'one'
  const day = showDay(dayOfMerge(pair[kept], pair[other]), today())
  return (
    <>
      <p>{say('duplicates.kept-home', { where: whereOf(pair[kept]), day })}</p>
      <Ways>
        <Button kind="main" disabled={disabled} onClick={() => onMerge(kept)}>
          {say('duplicates.merge-homes')}
        </Button>
        <Button disabled={disabled} onClick={onCancel}>
          {say('duplicates.cancel')}
        </Button>
      </Ways>
    </>
  )
}
