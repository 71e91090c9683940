import type { Day } from '@lantoa/vietnam/days'
import { LinkButton } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { say } from '../../words/words.ts'
import { type Asked, indicatorAddress, type Part, timeAndView } from '../address.ts'
import { Answer, type Answered } from '../problem/answer.tsx'
import { EntryTable } from './entry-table.tsx'
import type { Contributors, Explanation } from './gather-indicator.ts'
import type { AskNames } from './names.ts'

type ListProps = {
  explanation: Explanation
  listed: Answered<Contributors>
  asked: Asked
  today: Day
  onAskNames: AskNames | undefined
}

/** One by one what stands behind a number, by pseudonymous ids; names are elsewhere, by right. */
export function ContributorList({ explanation, listed, asked, today, onAskNames }: ListProps) {
  const { indicator, unit } = explanation
  const part = asked.part ?? 'numerator'
  const todayAddress = indicatorAddress(indicator.indicatorId, unit.code)
  const address = (to: Asked) => indicatorAddress(indicator.indicatorId, unit.code, { ...timeAndView(asked), ...to })
  return (
    <section class="section" id="contributors">
      <h2>{say('contributors.heading')}</h2>
      {indicator.denominator ? <PartChoice part={part} address={address} /> : null}
      <Answer
        answer={listed}
        unit={unit.code}
        asked={asked}
        todayAddress={todayAddress}
        firstAddress={address({ part: asked.part })}
      >
        {({ items, next }) => (
          <>
            <EntryTable items={items} asked={asked} todayAddress={todayAddress} today={today} onAskNames={onAskNames} />
            <Ways>
              {asked.cursor ? (
                <LinkButton href={address({ part: asked.part })}>{say('contributors.first')}</LinkButton>
              ) : null}
              {next ? (
                <LinkButton href={address({ part: asked.part, cursor: next })}>{say('contributors.next')}</LinkButton>
              ) : null}
            </Ways>
          </>
        )}
      </Answer>
    </section>
  )
}

function PartChoice({ part, address }: { part: Part; address: (to: Asked) => string }) {
  return (
    <nav class="view-choice parts-choice" aria-label={say('contributors.part')}>
      <a href={address({})} aria-current={part === 'numerator' ? 'true' : undefined}>
        {say('fact.numerator')}
      </a>
      <a href={address({ part: 'denominator' })} aria-current={part === 'denominator' ? 'true' : undefined}>
        {say('fact.denominator')}
      </a>
    </nav>
  )
}
