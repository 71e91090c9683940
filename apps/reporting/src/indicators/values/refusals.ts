import { refuse } from '@lantoa/chassis/http/outcome'
import type { UnitLevel } from '@lantoa/contracts/lists'
import type { Day } from '@lantoa/vietnam/days'
import { type Catalogue, NO_SUCH_INDICATOR } from '../definitions/catalogue.ts'
import { isComputed } from '../definitions/computed.ts'
import type { DefinedIndicator, Definition } from '../definitions/indicator.ts'

/** The definition that holds on a day, if it has values of its own. */
export function findComputed(catalogue: Catalogue, indicatorId: string, on: Day) {
  const history = catalogue.history(indicatorId)
  if (history.length === 0) return NO_SUCH_INDICATOR
  const indicator = catalogue.findOn(indicatorId, on)
  if (!indicator) return notDefinedThen(indicatorId, history)
  return isComputed(indicator) ? ({ ok: true, indicator } as const) : factsToCome(indicator)
}

/** The nation shows what a province shows. */
export function isMeasuredAt({ levels }: Definition, level: UnitLevel | null): boolean {
  return levels.includes(level ?? 'province')
}

export function notForPeriod({ indicatorId, periods }: Definition, pointer: string) {
  return refuse('period-not-supported', `${indicatorId} has a value for each ${periods.join(' or ')}.`, { pointer })
}

export function notAtLevel({ indicatorId, levels }: Definition) {
  const detail = `${indicatorId} is measured at these levels: ${levels.join(', ')}.`
  return refuse('not-at-this-level', detail, { pointer: '#/query/unit' })
}

function notDefinedThen(indicatorId: string, history: readonly DefinedIndicator[]) {
  const [first, last] = [history[0]?.validFrom, history.at(-1)?.validTo]
  return refuse('not-defined-then', `${indicatorId} is defined from ${first}${last ? ` until ${last}` : ''}.`)
}

function factsToCome({ indicatorId, service }: Definition) {
  return refuse('facts-to-come', `Nobody tells the facts of ${indicatorId} yet: they come with ${service}.`)
}
