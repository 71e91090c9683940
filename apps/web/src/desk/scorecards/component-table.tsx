import { type Column, Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'
import { type Indicators, useIndicators } from '../indicator/use-indicators.ts'
import { showNumber } from '../show/show-number.ts'
import type { Scorecard } from './statuses.ts'

type Component = Scorecard['groups'][number]['components'][number] & { readonly group: string }

/** Everything that is scored, group by group, and where its value comes from. */
export function ComponentTable({ scorecard: { groups, points } }: { scorecard: Scorecard }) {
  const indicators = useIndicators()
  const rows = groups.flatMap(({ name, components }) => components.map((one) => ({ ...one, group: name })))
  return (
    <Table
      caption={say('scorecard.components', { points: showNumber(points) })}
      columns={columnsOf(indicators)}
      rows={rows}
      keyOf={({ componentId }) => componentId}
    />
  )
}

function columnsOf({ nameFor }: Indicators): readonly Column<Component>[] {
  return [
    { key: 'name', title: say('scorecard.component'), of: ({ name }) => name },
    { key: 'group', title: say('scorecard.group'), of: ({ group }) => group },
    { key: 'points', title: say('scorecard.points'), number: true, of: ({ points }) => showNumber(points) },
    {
      key: 'from',
      title: say('scorecard.from'),
      of: ({ indicatorId }) => (indicatorId === null ? say('scorecard.by-hand') : nameFor(indicatorId)),
    },
  ]
}
