import { useQuery } from '@tanstack/preact-query'
import { useRoute } from 'preact-iso/router'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { rankingsAddress } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import { today } from '../show/show-day.ts'
import { PageTitle } from '../top/page-title.tsx'
import { useMe } from '../top/use-me.ts'
import { RankingBoard } from './ranking-board.tsx'

/** `/desk/rankings/:rankingId` */
export function RankingPage() {
  const { rankingId = '' } = useRoute().params
  const { data: me } = useMe()
  const answer = useQuery({
    queryKey: ['ranking', rankingId],
    queryFn: ({ signal }) => lantoa.reporting.getRanking({ params: { rankingId }, signal }).orThrow(),
  })
  return (
    <>
      <header class="page-head">
        <PageTitle title={answer.data?.result.scorecard.name ?? say('ranking.one')} of={rankingId} />
      </header>
      <Answer answer={answer} unit="" asked={{}} todayAddress={rankingsAddress()}>
        {(ranking) => <RankingBoard ranking={ranking} units={me?.units ?? []} today={today()} />}
      </Answer>
    </>
  )
}
