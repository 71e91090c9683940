import { useQuery } from '@tanstack/preact-query'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { type ListAsked, targetsAddress } from '../address.ts'
import type { Place } from '../listing/gather-place.ts'
import { ListPage } from '../listing/list-page.tsx'
import { Answer } from '../problem/answer.tsx'
import { today } from '../show/show-day.ts'
import { gatherTargets } from './gather-targets.ts'
import { TargetTable } from './target-table.tsx'

/** `/desk/targets?unit&on&period` */
export function TargetsPage() {
  return (
    <ListPage titleOf={(unit) => say('target.heading', { unit })} addressOf={targetsAddress}>
      {(place, asked) => <Targets place={place} asked={asked} />}
    </ListPage>
  )
}

function Targets({ place, asked }: { place: Place; asked: ListAsked }) {
  const { code } = place.unit
  const answer = useQuery({
    queryKey: ['targets', code],
    queryFn: ({ signal }) => gatherTargets(lantoa, code, signal),
  })
  return (
    <Answer answer={answer} unit={code} asked={{}} todayAddress={targetsAddress()}>
      {(facts) => <TargetTable facts={facts} place={place} asked={asked} today={today()} />}
    </Answer>
  )
}
