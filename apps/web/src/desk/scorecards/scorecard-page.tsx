import { useQuery } from '@tanstack/preact-query'
import { useLocation, useRoute } from 'preact-iso/router'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { scorecardsAddress } from '../address.ts'
import { IndicatorsUnread } from '../indicator/indicators-unread.tsx'
import { Answer } from '../problem/answer.tsx'
import { PageTitle } from '../top/page-title.tsx'
import { ComponentTable } from './component-table.tsx'
import { RankingPart } from './ranking-part.tsx'
import { ScorecardActs } from './scorecard-acts.tsx'
import { type Scorecard, STATUSES } from './statuses.ts'
import '../top/page-head.css'
import '../top/crumbs.css'

/** `/desk/scorecards/:scorecardId?group`: what is scored, what is done with it, and how a group stands by it now. */
export function ScorecardPage() {
  const { scorecardId = '' } = useRoute().params
  const { group } = useLocation().query
  const answer = useQuery({
    queryKey: ['scorecard', scorecardId],
    queryFn: ({ signal }) => lantoa.reporting.getScorecard({ params: { scorecardId }, signal }).orThrow(),
  })
  const { data } = answer
  const reread = () => void answer.refetch()
  return (
    <>
      <nav class="crumbs" aria-label={say('scorecards.all')}>
        <a href={scorecardsAddress(data ? { unit: data.unit } : {})}>{say('scorecards.all')}</a>
      </nav>
      <header class="page-head">
        <PageTitle title={data?.name ?? say('ranking.scorecard')} of={scorecardId} />
      </header>
      <Answer answer={answer} unit="" asked={{}} todayAddress={scorecardsAddress()}>
        {(scorecard) => (
          <>
            <IndicatorsUnread />
            <Head scorecard={scorecard} />
            <ScorecardActs scorecard={scorecard} onReread={reread} />
            <ComponentTable scorecard={scorecard} />
            <RankingPart scorecard={scorecard} group={group} />
          </>
        )}
      </Answer>
    </>
  )
}

function Head({ scorecard: { status, year, issuer, note, verified, retired } }: { scorecard: Scorecard }) {
  return (
    <>
      <p>{say('scorecard.what', { year: String(year), issuer, status: say(STATUSES[status]) })}</p>
      {retired === null ? null : <p>{say('scorecard.retired-because', { reason: retired.reason })}</p>}
      {note === null ? null : <p>{note}</p>}
      {verified ? null : <p class="warns">{say('ranking.unverified')}</p>}
    </>
  )
}
