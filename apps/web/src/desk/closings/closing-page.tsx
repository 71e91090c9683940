import { useQuery } from '@tanstack/preact-query'
import { useLocation, useRoute } from 'preact-iso/router'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { closingsAddress } from '../address.ts'
import { IndicatorsUnread } from '../indicator/indicators-unread.tsx'
import { Answer } from '../problem/answer.tsx'
import { today } from '../show/show-day.ts'
import { PageTitle } from '../top/page-title.tsx'
import { ChangesPart } from './changes-part.tsx'
import { ClosedValuesPart } from './closed-values-part.tsx'
import { codeOf, spanInWords } from './closing.ts'
import { ClosingFacts } from './closing-facts.tsx'
import { RestatementsPart } from './restatements-part.tsx'
import '../top/page-head.css'
import '../top/crumbs.css'

/** `/desk/closings/:closingId?indicator&unit`: what was frozen, what is otherwise by now, and what has changed one value. */
export function ClosingPage() {
  const { closingId = '' } = useRoute().params
  const { indicator, unit } = useLocation().query
  const answer = useQuery({
    queryKey: ['closing', closingId],
    queryFn: ({ signal }) => lantoa.reporting.getClosing({ params: { closingId }, signal }).orThrow(),
  })
  const { data } = answer
  const title = data
    ? say('closing.of', { unit: codeOf(data.unit), period: spanInWords(data, today()) })
    : say('closing.one')
  return (
    <>
      <nav class="crumbs" aria-label={say('closings.all')}>
        <a href={closingsAddress(data ? { unit: codeOf(data.unit) } : {})}>{say('closings.all')}</a>
      </nav>
      <header class="page-head">
        <PageTitle title={title} of={closingId} />
      </header>
      <Answer answer={answer} unit="" asked={{}} todayAddress={closingsAddress()}>
        {(closing) => (
          <>
            <IndicatorsUnread />
            <ClosingFacts closing={closing} today={today()} />
            <RestatementsPart closing={closing} />
            {indicator !== undefined && unit !== undefined ? <ChangesPart {...{ closing, indicator, unit }} /> : null}
            <ClosedValuesPart closing={closing} indicator={indicator} />
          </>
        )}
      </Answer>
    </>
  )
}
