import type { Data } from '@lantoa/sdk'
import { hasRight } from '@lantoa/sdk/rights'
import { useQuery } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { v7 as uuid } from 'uuid'
import { LinkButton } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { type Column, Table } from '../../look/table.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { readListAsked, scorecardAddress, scorecardDraftAddress, scorecardsAddress } from '../address.ts'
import { UnitListPage } from '../listing/unit-list-page.tsx'
import { Answer } from '../problem/answer.tsx'
import { showNumber } from '../show/show-number.ts'
import { useMe } from '../top/use-me.ts'
import { STATUSES } from './statuses.ts'

type Summary = Data<'reporting', 'listScorecards'>['items'][number]

/** `/desk/scorecards?unit`: what units are scored by, of a unit and of those above. */
export function ScorecardsPage() {
  const { unit } = readListAsked(useLocation().query)
  return (
    <UnitListPage
      unit={unit}
      titleOf={(name) => say('scorecards.heading', { unit: name })}
      addressOf={(chosen) => scorecardsAddress(chosen === undefined ? {} : { unit: chosen })}
    >
      {(place) => (
        <>
          <NewScorecard unit={place.unit.code} />
          <Scorecards unit={place.unit.code} />
        </>
      )}
    </UnitListPage>
  )
}

/** A scorecard has its id before it is drafted, so that what is sent twice is drafted once. */
function NewScorecard({ unit }: { unit: string }) {
  const { data: me } = useMe()
  const [scorecardId] = useState(() => uuid())
  if (!hasRight(me?.roles ?? [], 'scorecards:define')) return null
  return (
    <Ways>
      <LinkButton kind="main" href={scorecardDraftAddress(scorecardId, { unit })}>
        {say('scorecard.new')}
      </LinkButton>
    </Ways>
  )
}

function Scorecards({ unit }: { unit: string }) {
  const answer = useQuery({
    queryKey: ['scorecards', unit],
    queryFn: ({ signal }): Promise<Summary[]> =>
      Array.fromAsync(lantoa.reporting.listScorecards.all({ query: { unit, limit: 500 }, signal })),
  })
  return (
    <Answer answer={answer} unit={unit} asked={{}} todayAddress={scorecardsAddress()}>
      {(all) =>
        all.length === 0 ? (
          <p>{say('scorecards.none')}</p>
        ) : (
          <Table
            caption={say('scorecards.caption')}
            columns={columnsOf()}
            rows={all}
            keyOf={({ scorecardId }) => scorecardId}
          />
        )
      }
    </Answer>
  )
}

function columnsOf(): readonly Column<Summary>[] {
  return [
    {
      key: 'name',
      title: say('ranking.scorecard'),
      of: ({ scorecardId, name }) => <a href={scorecardAddress(scorecardId)}>{name}</a>,
    },
    { key: 'year', title: say('scorecard.year'), of: ({ year }) => String(year) },
    { key: 'status', title: say('target.status'), of: ({ status }) => say(STATUSES[status]) },
    { key: 'points', title: say('scorecard.points'), number: true, of: ({ points }) => showNumber(points) },
    { key: 'issuer', title: say('scorecard.issuer'), of: ({ issuer }) => issuer },
  ]
}
