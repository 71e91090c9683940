import type { Data } from '@lantoa/sdk'
import { type Day, dayOf } from '@lantoa/vietnam/days'
import { type Column, Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'
import { type ListAsked, rankingAddress } from '../address.ts'
import { showDay } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import { spanOf } from '../time/time.ts'

type Summary = Data<'reporting', 'listRankings'>['items'][number]

/** The rankings that a unit and those above have published, the latest first. */
export function RankingTable({
  rankings,
  asked,
  today,
}: {
  rankings: readonly Summary[]
  asked: ListAsked
  today: Day
}) {
  const shown = rankingsIn(rankings, asked, today)
  if (shown.length === 0) return <p>{say('ranking.none')}</p>
  return (
    <Table
      caption={say('ranking.caption')}
      columns={columnsOf(today)}
      rows={shown}
      keyOf={({ rankingId }) => rankingId}
    />
  )
}

/** Those whose day lies in the time that is asked for; without one all. */
function rankingsIn(rankings: readonly Summary[], asked: ListAsked, today: Day): readonly Summary[] {
  if (asked.on === undefined && asked.period === undefined) return rankings
  const { from, last } = spanOf(asked, today)
  return rankings.filter(({ on }) => from <= on && on <= last)
}

function columnsOf(today: Day): readonly Column<Summary>[] {
  return [
    {
      key: 'scorecard',
      title: say('ranking.scorecard'),
      of: ({ rankingId, scorecard }) => <a href={rankingAddress(rankingId)}>{scorecard.name}</a>,
    },
    { key: 'group', title: say('ranking.group'), of: ({ unitGroup }) => unitGroup.name },
    { key: 'on', title: say('ranking.on'), of: ({ on }) => showDay(on, today) },
    { key: 'edition', title: say('ranking.edition'), number: true, of: ({ edition }) => showNumber(edition) },
    {
      key: 'status',
      title: say('target.status'),
      of: ({ status }) => say(status === 'published' ? 'ranking.published' : 'target.superseded'),
    },
    { key: 'at', title: say('ranking.published-on'), of: ({ publishedAt }) => showDay(dayOf(publishedAt), today) },
    { key: 'ranked', title: say('ranking.ranked'), number: true, of: ({ counts }) => showNumber(counts.ranked) },
  ]
}
