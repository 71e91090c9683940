import type { Data } from '@lantoa/sdk'
import { useQuery } from '@tanstack/preact-query'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { type ListAsked, rankingsAddress } from '../address.ts'
import { ListPage } from '../listing/list-page.tsx'
import { Answer } from '../problem/answer.tsx'
import { today } from '../show/show-day.ts'
import { RankingTable } from './ranking-table.tsx'

/** `/desk/rankings?unit&on&period` */
export function RankingsPage() {
  return (
    <ListPage titleOf={(unit) => say('ranking.heading', { unit })} addressOf={rankingsAddress}>
      {({ unit }, asked) => <Rankings unit={unit.code} asked={asked} />}
    </ListPage>
  )
}

function Rankings({ unit, asked }: { unit: string; asked: ListAsked }) {
  const answer = useQuery({
    queryKey: ['rankings', unit],
    queryFn: ({ signal }): Promise<Data<'reporting', 'listRankings'>['items']> =>
      Array.fromAsync(lantoa.reporting.listRankings.all({ query: { unit, limit: 500 }, signal })),
  })
  return (
    <Answer answer={answer} unit={unit} asked={{}} todayAddress={rankingsAddress()}>
      {(rankings) => <RankingTable rankings={rankings} asked={asked} today={today()} />}
    </Answer>
  )
}
