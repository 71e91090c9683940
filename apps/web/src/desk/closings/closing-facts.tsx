import type { Day } from '@lantoa/vietnam/days'
import { say } from '../../words/words.ts'
import { showInstant } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import { type Closing, codeOf } from './closing.ts'

/** When it was closed, how much, and its place in the chain. */
export function ClosingFacts({ closing, today }: { closing: Closing; today: Day }) {
  const { closedAt, valueCount, link } = closing
  return (
    <>
      <p>
        {say('closing.facts', {
          ...{ time: showInstant(closedAt, today), count: showNumber(valueCount) },
          ...{ position: showNumber(link.position), unit: codeOf(closing.unit) },
        })}
      </p>
      <p>
        {say('closing.hash')}: <code>{link.hash}</code>
      </p>
    </>
  )
}
