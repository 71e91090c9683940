import { addDays, type Day } from '@lantoa/vietnam/days'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { type Column, Table } from '../../look/table.tsx'
import { say, type Word } from '../../words/words.ts'
import { indicatorAddress, type ListAsked, targetAddress, targetsAddress } from '../address.ts'
import type { Place } from '../listing/gather-place.ts'
import { showSpan } from '../show/show-day.ts'
import { showAmount } from '../show/show-number.ts'
import type { Target } from '../unit/gather-unit.ts'
import { nameOf } from '../unit/pillars.ts'
import { type TargetFacts, targetsIn } from './gather-targets.ts'

export const STATUSES: Readonly<Record<Target['status'], Word>> = {
  draft: 'target.draft',
  approved: 'target.approved',
  superseded: 'target.superseded',
}

type TargetTableProps = { facts: TargetFacts; place: Place; asked: ListAsked; today: Day }

/** The targets of a unit and of those right beneath, the latest first. */
export function TargetTable({ facts, place, asked, today }: TargetTableProps) {
  const shown = targetsIn(facts.targets, asked, today)
  if (shown.length === 0) return <p>{say('target.none')}</p>
  return (
    <Table
      caption={say('target.caption')}
      columns={columnsOf(facts, place, asked, today)}
      rows={shown}
      keyOf={({ targetId }) => targetId}
    />
  )
}

function columnsOf({ indicators }: TargetFacts, place: Place, asked: ListAsked, today: Day): Column<Target>[] {
  const units = new Map([place.unit, ...place.beneath].map((unit) => [unit.code, unitTitle(unit)]))
  const amount = (indicatorId: string, value: number | null) =>
    value === null ? '' : showAmount(indicators.get(indicatorId)?.unit ?? '', value)
  return [
    {
      key: 'indicator',
      title: say('target.indicator'),
      of: ({ indicatorId, unit }) => {
        const indicator = indicators.get(indicatorId)
        return <a href={indicatorAddress(indicatorId, unit)}>{indicator ? nameOf(indicator) : indicatorId}</a>
      },
    },
    {
      key: 'unit',
      title: say('children.unit'),
      of: ({ unit }) => <a href={targetsAddress({ ...asked, unit })}>{units.get(unit) ?? unit}</a>,
    },
    {
      key: 'value',
      title: say('target.value'),
      number: true,
      of: ({ indicatorId, value }) => amount(indicatorId, value),
    },
    {
      key: 'baseline',
      title: say('target.baseline'),
      number: true,
      of: ({ indicatorId, baseline }) => amount(indicatorId, baseline),
    },
    {
      key: 'days',
      title: say('target.days'),
      of: ({ from, until }) => showSpan({ from, until: addDays(until, 1) }, today),
    },
    {
      key: 'status',
      title: say('target.status'),
      of: ({ targetId, status }) => <a href={targetAddress(targetId)}>{say(STATUSES[status])}</a>,
    },
    { key: 'act', title: say('target.act'), of: ({ legalAct }) => legalAct?.number ?? '' },
  ]
}
