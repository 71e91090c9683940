import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { logIn } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { useForget } from '../act/use-forget.ts'
import { duplicatesAddress } from '../address.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { problemIn } from '../problem/way-on.ts'
import { showInstant, today } from '../show/show-day.ts'

/** Two of whom an officer said that they are two, by what they are called. */
export type Said = {
  readonly key: string
  readonly one: string
  readonly other: string
  readonly at: string
  readonly by: string
  takeBack(): Promise<void>
}

/** What was said to be two, people and homes, each to be taken back. */
export function DistinctList({ said, onTakenBack }: { said: readonly Said[]; onTakenBack: () => void }) {
  const [error, setError] = useState<unknown>(undefined)
  const forget = useForget()
  async function take({ takeBack }: Said): Promise<void> {
    try {
      await takeBack()
      forget.here()
      onTakenBack()
    } catch (failed) {
      setError(failed)
    }
  }
  if (said.length === 0) return null
  return (
    <section aria-labelledby="said-distinct">
      <h2 id="said-distinct">{say('duplicates.distinct-heading')}</h2>
      {error === undefined ? null : (
        <ProblemNotice
          problem={problemIn(error)}
          todayAddress={duplicatesAddress()}
          onAgain={() => setError(undefined)}
          onLogIn={logIn}
        />
      )}
      <ul>
        {said.map((pair) => (
          <li key={pair.key}>
            <p>{say('duplicates.pair', { one: pair.one, other: pair.other })}</p>
            <p class="quiet">{say('held.said', { when: showInstant(pair.at, today()), who: pair.by })}</p>
            <Button onClick={() => void take(pair)}>{say('duplicates.take-back')}</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
