import { hasRight } from '@lantoa/sdk/rights'
import { useQuery } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { v7 as uuid } from 'uuid'
import { LinkButton } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { type ListAsked, targetAddress, targetsAddress } from '../address.ts'
import type { Place } from '../listing/gather-place.ts'
import { ListPage } from '../listing/list-page.tsx'
import { Answer } from '../problem/answer.tsx'
import { today } from '../show/show-day.ts'
import { useMe } from '../top/use-me.ts'
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
  const { data: me } = useMe()
  // A target has its id before it is drafted, so that what is sent twice is drafted once.
  const [targetId] = useState(() => uuid())
  const answer = useQuery({
    queryKey: ['targets', code],
    queryFn: ({ signal }) => gatherTargets(lantoa, code, signal),
  })
  return (
    <>
      {hasRight(me?.roles ?? [], 'targets:draft') ? (
        <Ways>
          <LinkButton kind="main" href={targetAddress(targetId, 'draft', code)}>
            {say('target.set')}
          </LinkButton>
        </Ways>
      ) : null}
      <Answer answer={answer} unit={code} asked={{}} todayAddress={targetsAddress()}>
        {(facts) => <TargetTable facts={facts} place={place} asked={asked} today={today()} />}
      </Answer>
    </>
  )
}
