import type { RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import { accept, type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { getTargetCascade } from '@lantoa/contracts/reporting/targets.http'
import { addDays, dayOf } from '@lantoa/vietnam/days'
import { MEASURES, measureOf } from '../../counting/measures/sources.ts'
import type { Definitions } from '../../indicators/definitions/definitions.ts'
import type { Definition } from '../../indicators/definitions/indicator.ts'
import { sumCells } from '../../indicators/sums/sum-cells.ts'
import { askUnit, childrenOf } from '../../indicators/units/ask-unit.ts'
import { spansOn } from '../../indicators/units/code-spans.ts'
import { reachesThen } from '../../indicators/units/find-unit-then.ts'
import { isMeasuredAt } from '../../indicators/values/refusals.ts'
import { NO_SUCH_TARGET } from './domain.ts'
import { checkParts, splitByShares } from './split.ts'
import { findParts } from './store.ts'
import { unitRefOf, viewOf } from './target.ts'
import { target } from './target-table.ts'

/** How a target could be shared out, beside what the units beneath have of it. */
export async function cascade(
  { params, query }: RequestOf<typeof getTargetCascade>,
  context: RequestContext,
  { database, units }: ServiceParts,
  definitions: Definitions,
): Promise<OutcomeOf<typeof getTargetCascade>> {
  const whole = (await target.find(database, [params.targetId])).get(params.targetId)
  const tree = units.tree()
  const { caller, now } = context
  if (!whole || !reachesThen(caller, tree, whole.unit, whole.unitOn, dayOf(now))) return NO_SUCH_TARGET
  const asked = askUnit(tree, context, { text: unitRefOf(whole), pointer: '#/params/targetId', view: 'as-now' })
  if (!asked.ok) return asked
  const indicator = (await definitions.now()).findOn(whole.indicatorId, whole.from)
  if (!MEASURES.has(query.by) || measureOf(query.by).kind !== 'stock') {
    return refuse('unknown-measure', 'There is no such stock: GET /measures lists them.', { pointer: '#/query/by' })
  }
  const beneath = childrenOf(tree, asked)
  if (!indicator || beneath.some(({ level }) => !isMeasuredAt(indicator, level))) {
    return refuse('not-at-this-level', 'The indicator is not measured one level beneath.')
  }
  const codes = beneath.map(({ code }) => code)
  const want = { measure: query.by, from: undefined, until: addDays(asked.on, 1) }
  const sums = await sumCells(database, codes, [want])
  const amounts = codes.map((code) => sums.get(code)?.[0] ?? 0)
  const suggested = suggest(indicator, whole.value, amounts)
  if (!suggested) return refuse('nothing-to-split-by', `There is none of ${query.by} beneath the unit.`)
  const parts = await findParts(database, whole.targetId, spansOn(tree, codes, asked.on))
  const known = codes.map((unit) => ({ unit, target: parts.get(unit) }))
  const children = beneath.map((unit, index) => {
    const part = parts.get(unit.code)
    return { unit, amount: amounts[index] ?? 0, suggested: suggested[index] ?? 0, target: part ? viewOf(part) : null }
  })
  return accept({ target: viewOf(whole), children, ...checkParts(whole, indicator.unit === '%', known) })
}

/** A rate is the same everywhere; a count is split by the shares, where there are any. */
function suggest({ unit }: Definition, value: number, amounts: readonly number[]): number[] | undefined {
  if (amounts.length === 0) return undefined
  if (unit === '%') return amounts.map(() => value)
  return amounts.some((amount) => amount > 0) ? splitByShares(value, amounts) : undefined
}
