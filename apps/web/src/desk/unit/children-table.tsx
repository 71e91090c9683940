import { unitTitle } from '@lantoa/vietnam/unit-names'
import { type Column, Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'
import { type Asked, indicatorAddress, timeAndView, unitAddress } from '../address.ts'
import { showValue } from '../show/show-number.ts'
import { type Child, comparisonOf } from './children.ts'
import type { Indicator, UnitFacts } from './gather-unit.ts'
import { nameOf } from './pillars.ts'

/** The units one level beneath, side by side; every number leads to where it comes from. */
export function ChildrenTable({ facts, asked }: { facts: UnitFacts; asked: Asked }) {
  const { columns, rows } = comparisonOf(facts.dashboard, facts.indicators, asked.sort)
  if (rows.length === 0) return <p>{say('children.none')}</p>
  const here = facts.values.unit.code
  const unitColumn: Column<Child> = {
    key: 'unit',
    title: say('children.unit'),
    of: ({ unit }) => <a href={unitAddress(unit.code, timeAndView(asked))}>{unitTitle(unit)}</a>,
    sort: { href: unitAddress(here, timeAndView(asked)), sorted: asked.sort ? undefined : 'ascending' },
  }
  return (
    <Table
      caption={say('children.caption')}
      columns={[unitColumn, ...columns.map((indicator, at) => valueColumn(indicator, at, here, asked))]}
      rows={rows}
      keyOf={({ unit }) => unit.code}
    />
  )
}

function valueColumn(indicator: Indicator, at: number, here: string, asked: Asked): Column<Child> {
  const { indicatorId } = indicator
  return {
    key: indicatorId,
    title: nameOf(indicator),
    number: true,
    sort: {
      href: unitAddress(here, { ...timeAndView(asked), sort: indicatorId }),
      sorted: asked.sort === indicatorId ? 'descending' : undefined,
    },
    of({ unit, values }) {
      const value = values[at]
      if (!value) return ''
      const address = indicatorAddress(indicatorId, unit.code, timeAndView(asked))
      return <a href={address}>{showValue(indicator.unit, value)}</a>
    },
  }
}
