import type { RequestOf } from '@lantoa/chassis/http/api'
import { acceptLasting, type OutcomeOf } from '@lantoa/chassis/http/outcome'
import type { getDashboard } from '@lantoa/contracts/reporting/dashboard.http'
import type { NamedUnit } from '@lantoa/contracts/reporting/values.http'
import type { UnitTree } from '@lantoa/units/tree'
import type { SumOf } from '../sums/want.ts'
import { type AskedUnit, askUnit, childrenOf } from '../units/ask-unit.ts'
import { definitionDay } from '../units/time.ts'
import { asValue, wantedFor, wantsOf } from './domain.ts'
import type { Reading } from './reader.ts'
import { isMeasuredAt } from './refusals.ts'
import type { ValueContext } from './value-context.ts'

/** Every computed indicator of a unit and of what lies one level beneath, with one reading of the cells. */
export async function dashboard(
  { params, query }: RequestOf<typeof getDashboard>,
  context: ValueContext,
): Promise<OutcomeOf<typeof getDashboard>> {
  const asked = askUnit(context.tree, context, { ...query, text: params.unit, pointer: '#/params/unit' })
  if (!asked.ok) return asked
  const reading = await context.read()
  const { unit, time, view, on, today } = asked
  const name = JSON.stringify([unit.code, view, on, time, today])
  return reading.dashboard(context.tree, name, () => makeDashboard(asked, context.tree, reading))
}

async function makeDashboard(asked: AskedUnit, tree: UnitTree, { catalogue, sumsOfAll }: Reading) {
  const { unit, time, today } = asked
  const shown = catalogue.listOn(definitionDay(time)).flatMap((indicator) => {
    const wanted = isMeasuredAt(indicator, unit.level) ? wantedFor(indicator, time, today) : undefined
    return wanted ? [{ indicator, wanted }] : []
  })
  const beneath = childrenOf(tree, asked)
  const sums = await sumsOfAll(
    asked,
    beneath,
    shown.flatMap(({ wanted }) => wantsOf(wanted)),
  )
  const rowOf = (own: NamedUnit, sumOf: SumOf = () => 0) => ({
    unit: own,
    values: shown.map(({ indicator, wanted }) => (isMeasuredAt(indicator, own.level) ? asValue(wanted, sumOf) : null)),
  })
  return acceptLasting({
    indicators: shown.map(({ indicator: { indicatorId, version }, wanted: { from, until } }) => {
      return { indicatorId, version, from, until }
    }),
    total: rowOf(unit, sums[0]),
    children: beneath.map((child, index) => rowOf(child, sums[index + 1])),
  })
}
