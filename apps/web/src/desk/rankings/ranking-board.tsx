import type { Data } from '@lantoa/sdk'
import type { Day } from '@lantoa/vietnam/days'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { type Column, Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'
import { rankingsAddress, unitAddress } from '../address.ts'
import { showDay } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import { NATION } from '../top/nation.ts'

type Ranking = Data<'reporting', 'getRanking'>
type Row = Ranking['result']['rows'][number]

type RankingBoardProps = {
  ranking: Pick<Ranking, 'unit' | 'result'>
  /** Those of who looks at it: a link to what lies outside leads nowhere. */
  units: readonly string[]
  today: Day
}

/** Ranks as they were frozen, which later values do not change, or as they are now. */
export function RankingBoard({ ranking: { unit, result }, units, today }: RankingBoardProps) {
  const opens = (...path: readonly string[]) => units.some((own) => own === NATION || path.includes(own))
  const { scorecard, unitGroup, on, groups, rows } = result
  const parts = { group: unitGroup.name, day: showDay(on, today), issuer: scorecard.issuer }
  return (
    <>
      <p>{say('ranking.what', parts)}</p>
      {scorecard.verified ? null : <p class="warns">{say('ranking.unverified')}</p>}
      <Table
        caption={say('ranking.rows', { points: showNumber(scorecard.points) })}
        columns={columnsOf(groups, (code) => opens(code, unit))}
        rows={rows}
        keyOf={(row) => row.unit.code}
      />
      <p>
        <a href={rankingsAddress(opens(unit) ? { unit } : {})}>{say('ranking.all')}</a>
      </p>
    </>
  )
}

function columnsOf(groups: Ranking['result']['groups'], opens: (code: string) => boolean): readonly Column<Row>[] {
  return [
    {
      key: 'unit',
      title: say('children.unit'),
      of: ({ unit }) => (opens(unit.code) ? <a href={unitAddress(unit.code)}>{unitTitle(unit)}</a> : unitTitle(unit)),
    },
    {
      key: 'rank',
      title: say('ranking.rank'),
      number: true,
      of: ({ rank }) => (rank === null ? say('ranking.unranked') : showNumber(rank)),
    },
    { key: 'total', title: say('ranking.total'), number: true, of: ({ total }) => showScore(total) },
    ...groups.map(
      ({ groupId, name, points }, at): Column<Row> => ({
        ...{ key: groupId, title: say('ranking.of-points', { name, points: showNumber(points) }), number: true },
        of: (row) => showScore(row.groups[at] ?? null),
      }),
    ),
    { key: 'official', title: say('ranking.official'), number: true, of: ({ official }) => officialOf(official) },
  ]
}

function showScore(score: number | null): string {
  return score === null ? say('value.none') : showNumber(score)
}

/** What somebody else published, which enters nothing. */
function officialOf(official: Row['official']): string {
  return official?.rank == null ? '' : `${showNumber(official.rank)} (${official.source})`
}
