import type { Day } from '@lantoa/vietnam/days'
import { LinkButton } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { say } from '../../words/words.ts'
import { type Asked, indicatorAddress, type Part, timeAndView } from '../address.ts'
import { wayOn } from '../problem/way-on.ts'
import { EntryTable } from './entry-table.tsx'
import type { Explanation, Listed } from './gather-indicator.ts'
import type { AskNames } from './names.ts'

type ListProps = {
  explanation: Explanation
  /** Undefined while it is on its way. */
  listed: Listed | undefined
  asked: Asked
  today: Day
  onAskNames: AskNames | undefined
}

/** One by one what stands behind a number, by pseudonymous ids; names are elsewhere, by right. */
export function ContributorList({ explanation, listed, asked, today, onAskNames }: ListProps) {
  const { indicator, unit } = explanation
  const part = asked.part ?? 'numerator'
  const address = (to: Asked) => indicatorAddress(indicator.indicatorId, unit.code, { ...timeAndView(asked), ...to })
  return (
    <section class="section" id="contributors">
      <h2>{say('contributors.heading')}</h2>
      {indicator.denominator ? <PartChoice part={part} address={address} /> : null}
      {listed === undefined ? <Notice title={say('loading')} /> : null}
      {listed && 'problem' in listed ? <Notice title={wayOn(listed.problem).sentence} /> : null}
      {listed && 'page' in listed ? (
        <>
          <EntryTable items={listed.page.items} asked={asked} today={today} onAskNames={onAskNames} />
          <Ways>
            {asked.cursor ? (
              <LinkButton href={address({ part: asked.part })}>{say('contributors.first')}</LinkButton>
            ) : null}
            {listed.page.next ? (
              <LinkButton href={address({ part: asked.part, cursor: listed.page.next })}>
                {say('contributors.next')}
              </LinkButton>
            ) : null}
          </Ways>
        </>
      ) : null}
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
