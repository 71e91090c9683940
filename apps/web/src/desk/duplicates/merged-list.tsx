import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { logIn } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { useForget } from '../act/use-forget.ts'
import { duplicatesAddress } from '../address.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { problemIn } from '../problem/way-on.ts'
import { showInstant, today } from '../show/show-day.ts'
import { type Merged, undo } from './duplicates.ts'

/** Whom officers said to be one lately, each to be taken back. */
export function MergedList({ merges, onUndone }: { merges: readonly Merged[]; onUndone: () => void }) {
  const [error, setError] = useState<unknown>(undefined)
  const forget = useForget()
  async function take(mergeId: string): Promise<void> {
    try {
      await undo(mergeId)
      forget.here()
      onUndone()
    } catch (failed) {
      setError(failed)
    }
  }
  if (merges.length === 0) return null
  return (
    <section aria-labelledby="merged-lately">
      <h2 id="merged-lately">{say('duplicates.lately')}</h2>
      {error === undefined ? null : (
        <ProblemNotice
          problem={problemIn(error)}
          todayAddress={duplicatesAddress()}
          onAgain={() => setError(undefined)}
          onLogIn={logIn}
        />
      )}
      <ul>
        {merges.map(({ mergeId, one, other, mergedAt, mergedBy }) => (
          <li key={mergeId}>
            <p>{say('duplicates.pair', { one: one.name, other: other.name })}</p>
            <p class="quiet">{say('held.said', { when: showInstant(mergedAt, today()), who: mergedBy })}</p>
            <Button onClick={() => void take(mergeId)}>{say('duplicates.undo')}</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
