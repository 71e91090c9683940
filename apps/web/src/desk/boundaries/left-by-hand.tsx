import { useQuery } from '@tanstack/preact-query'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { boundaryAddress, unassignedAddress } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import { ifAny } from '../problem/part.ts'
import { showNumber } from '../show/show-number.ts'
import type { Change } from './change.ts'
import { takersOfParts } from './takers-of-parts.ts'

/** Whoever keeps homes hears of a change a moment after it was applied. */
const AGAIN_MS = 5_000

type Waiting = { readonly unit: string; readonly households: number }

/** Homes of hamlets that were split: nobody but people who know them can say where each lies. */
export function LeftByHand({ change: { changeId, steps } }: { change: Change }) {
  const units = takersOfParts(steps)
  const answer = useQuery({
    queryKey: ['unassigned-after', units],
    enabled: units.length > 0,
    refetchInterval: AGAIN_MS,
    queryFn: ({ signal }) => Promise.all(units.map((unit) => waitingIn(unit, signal))),
  })
  if (units.length === 0) return null
  return (
    <section class="section">
      <h2>{say('left.heading')}</h2>
      <Answer answer={answer} unit="" asked={{}} todayAddress={boundaryAddress(changeId)}>
        {(all) => <WaitingUnits waiting={all.filter(({ households }) => households > 0)} />}
      </Answer>
    </section>
  )
}

function WaitingUnits({ waiting }: { waiting: readonly Waiting[] }) {
  if (waiting.length === 0) return <p>{say('left.none')}</p>
  return (
    <ul>
      {waiting.map(({ unit, households }) => (
        <li key={unit}>
          <a href={unassignedAddress({ unit })}>{say('left.homes', { unit, count: showNumber(households) })}</a>
        </li>
      ))}
    </ul>
  )
}

/** Of a unit that is another officer's, the other one is told. */
async function waitingIn(unit: string, signal: AbortSignal): Promise<Waiting> {
  const counted = await ifAny(lantoa.identity.countUnassigned({ query: { unit }, signal }).orThrow(), ['outside-scope'])
  return { unit, households: counted?.households ?? 0 }
}
