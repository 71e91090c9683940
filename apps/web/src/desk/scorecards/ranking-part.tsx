import { hasRight } from '@lantoa/sdk/rights'
import { useQuery } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { v7 as uuid } from 'uuid'
import { Button } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { SelectField } from '../../look/text-field.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { ActButton } from '../act/act-button.tsx'
import { useForget } from '../act/use-forget.ts'
import { rankingAddress, scorecardAddress } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import { RankingBoard } from '../rankings/ranking-board.tsx'
import { today } from '../show/show-day.ts'
import { useMe } from '../top/use-me.ts'
import { SCORECARD_SENTENCES } from './sentences.ts'
import type { Scorecard } from './statuses.ts'

type PartProps = { scorecard: Scorecard; group: string | undefined }

/** How a group of units stands as the values are now, which may be published. */
export function RankingPart({ scorecard, group }: PartProps) {
  const { scorecardId, unit, level } = scorecard
  const { route } = useLocation()
  const answer = useQuery({
    queryKey: ['unit-groups', unit],
    queryFn: ({ signal }) =>
      Array.fromAsync(lantoa.reporting.listUnitGroups.all({ query: { unit, limit: 500 }, signal })),
  })
  return (
    <section class="section">
      <h2>{say('scorecard.ranking')}</h2>
      <Answer answer={answer} unit={unit} asked={{}} todayAddress={scorecardAddress(scorecardId)}>
        {(all) => {
          const groups = all.filter((one) => one.level === level)
          const chosen = groups.find(({ unitGroupId }) => unitGroupId === group) ?? groups[0]
          if (!chosen) return <p>{say('scorecard.no-groups')}</p>
          return (
            <>
              <GroupForm
                key={chosen.unitGroupId}
                groups={groups.map(({ unitGroupId, name }) => [unitGroupId, name] as const)}
                chosen={chosen.unitGroupId}
                onChoose={(id) => route(scorecardAddress(scorecardId, id))}
              />
              <Ranking key={`${chosen.unitGroupId} ranking`} scorecard={scorecard} unitGroupId={chosen.unitGroupId} />
            </>
          )
        }}
      </Answer>
    </section>
  )
}

type FormProps = {
  groups: readonly (readonly [string, string])[]
  chosen: string
  onChoose: (id: string) => void
}

function GroupForm({ groups, chosen, onChoose }: FormProps) {
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        onChoose(String(new FormData(event.currentTarget).get('group')))
      }}
    >
      <SelectField name="group" label={say('ranking.group')} value={chosen} choices={groups} />
      <div>
        <Button type="submit">{say('list.choose')}</Button>
      </div>
    </form>
  )
}

function Ranking({ scorecard, unitGroupId }: { scorecard: Scorecard; unitGroupId: string }) {
  const { scorecardId, unit, status } = scorecard
  const { data: me } = useMe()
  const answer = useQuery({
    queryKey: ['ranking-now', scorecardId, unitGroupId],
    queryFn: ({ signal }) =>
      lantoa.reporting.rankUnits({ params: { scorecardId }, query: { unitGroupId }, signal }).orThrow(),
  })
  const publishes = status === 'approved' && hasRight(me?.roles ?? [], 'scorecards:approve')
  return (
    <Answer answer={answer} unit={unit} asked={{}} todayAddress={scorecardAddress(scorecardId)}>
      {(result) => (
        <>
          <RankingBoard ranking={{ unit, result }} units={me?.units ?? []} today={today()} />
          {publishes ? <Publish scorecardId={scorecardId} unitGroupId={unitGroupId} on={result.on} /> : null}
        </>
      )}
    </Answer>
  )
}

type PublishProps = { scorecardId: string; unitGroupId: string; on: string }

function Publish({ on, ...published }: PublishProps) {
  // The id is there before it is sent, so that pressing again publishes once.
  const [rankingId] = useState(() => uuid())
  const { route } = useLocation()
  const forget = useForget()
  return (
    <Ways>
      <ActButton
        label={say('scorecard.publish')}
        question={say('scorecard.publish-ask')}
        act={() => lantoa.reporting.publishRanking({ params: { rankingId }, body: { ...published, on } })}
        own={SCORECARD_SENTENCES}
        onDone={() => {
          forget.onTheWay()
          route(rankingAddress(rankingId))
        }}
        onReread={forget.here}
      >
        <p>{say('scorecard.publish-what')}</p>
      </ActButton>
    </Ways>
  )
}
