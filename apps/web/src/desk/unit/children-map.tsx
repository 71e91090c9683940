import type { Day } from '@lantoa/vietnam/days'
import { say } from '../../words/words.ts'
import { type Asked, indicatorAddress, timeAndView, unitAddress } from '../address.ts'
import { UnitMap } from '../map/unit-map.tsx'
import { comparisonOf } from './children.ts'
import type { Indicator, UnitFacts } from './gather-unit.ts'
import { nameOf } from './pillars.ts'
import type { Silent } from './silent-teams.tsx'

type ChildrenMapProps = { facts: UnitFacts; silent: Silent | undefined; asked: Asked; today: Day }

/** The units beneath on a map, by the indicator in whose order they stand in the table. */
export function ChildrenMap({ facts, silent, asked, today }: ChildrenMapProps) {
  const { columns, rows } = comparisonOf(facts.dashboard, facts.indicators, asked.sort)
  const at = Math.max(
    0,
    columns.findIndex(({ indicatorId }) => indicatorId === asked.sort),
  )
  const indicator = columns[at]
  if (!indicator) return null
  const units = rows.map(({ unit, values }) => ({ unit, value: values[at] ?? null }))
  return (
    <>
      <IndicatorChoice columns={columns} chosen={indicator} here={facts.values.unit.code} asked={asked} />
      <UnitMap
        facts={{ indicatorName: nameOf(indicator), counted: indicator.unit, units, silent }}
        addressOf={(code) => indicatorAddress(indicator.indicatorId, code, timeAndView(asked))}
        today={today}
      />
    </>
  )
}

type ChoiceProps = { columns: readonly Indicator[]; chosen: Indicator; here: string; asked: Asked }

function IndicatorChoice({ columns, chosen, here, asked }: ChoiceProps) {
  if (columns.length < 2) return null
  return (
    <nav class="view-choice parts-choice" aria-label={say('map.choice')}>
      {columns.map((indicator) => (
        <a
          key={indicator.indicatorId}
          href={unitAddress(here, { ...timeAndView(asked), sort: indicator.indicatorId })}
          aria-current={indicator === chosen ? 'true' : undefined}
        >
          {nameOf(indicator)}
        </a>
      ))}
    </nav>
  )
}
