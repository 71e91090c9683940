import type { ComponentScore } from '@lantoa/contracts/reporting/ranking-result'
import type { Scorecard } from '@lantoa/contracts/reporting/scorecards.http'
import { addDays, type Day, monthStart, weekStart } from '@lantoa/vietnam/days'
import { parsePeriod } from '@lantoa/vietnam/periods'
import type { Catalogue } from '../../indicators/definitions/catalogue.ts'
import { isComputed } from '../../indicators/definitions/computed.ts'
import type { DefinedIndicator } from '../../indicators/definitions/indicator.ts'
import type { SumOf } from '../../indicators/sums/want.ts'
import type { Time } from '../../indicators/units/time.ts'
import { asValue, type Wanted, wantedFor } from '../../indicators/values/domain.ts'
import { isMeasuredAt } from '../../indicators/values/refusals.ts'
import type { EnteredValue } from '../component-values/find.ts'
import { type Component, componentsOf } from '../scorecards/scorecard.ts'
import type { Finding } from './domain.ts'

/** A component with how it is read; without `wanted` nothing computes it, by hand or for a reason. */
export type Column = {
  readonly component: Component
  readonly indicator: DefinedIndicator | undefined
  readonly wanted: Wanted | undefined
  readonly missing: NonNullable<ComponentScore['missing']>
}

/** How each component of a scorecard is read as of a day. */
export function columnsOf(scorecard: Scorecard, catalogue: Catalogue, on: Day): Column[] {
  return componentsOf(scorecard).map((component) => {
    const { indicatorId, period } = component
    if (indicatorId === null) return { component, indicator: undefined, wanted: undefined, missing: 'not-entered' }
    const indicator = catalogue.findOn(indicatorId, on)
    if (!indicator) return { component, indicator, wanted: undefined, missing: 'not-defined-then' }
    if (!isComputed(indicator)) return { component, indicator, wanted: undefined, missing: 'facts-to-come' }
    const measured = isMeasuredAt(indicator, scorecard.level)
    const wanted = measured ? wantedFor(indicator, timeUpTo(period, on), on) : undefined
    return { component, indicator, wanted, missing: 'not-defined-then' }
  })
}

/** What is known of a unit for a component, out of its sums and of what was entered for it. */
export function findingOf({ wanted, missing }: Column, sumOf: SumOf, entered: EnteredValue | undefined): Finding {
  if (wanted) return computedFinding(wanted, sumOf)
  const none = { numerator: null, denominator: null }
  if (!entered) return { exact: null, shown: { value: null, ...none, missing } }
  const { value, componentValueId, on, source } = entered
  return { exact: value, shown: { value, ...none, entered: { componentValueId, on, source } } as Finding['shown'] }
}

/** A rate is scored as it is, not to the decimal that it is shown to. */
function computedFinding(wanted: Wanted, sumOf: SumOf): Finding {
  const { numerator, denominator, value, reason } = asValue(wanted, sumOf)
  const exact = value === null || !denominator ? value : (numerator * 100) / denominator
  const shown = { value, numerator, denominator, ...(reason && { missing: reason }) }
  return { exact, shown }
}

/** The time of a component: a day, or of a flow the period that holds it, as far as it has come. */
export function timeUpTo(period: Component['period'], on: Day): Time {
  return { kind: period ?? 'moment', from: beginOf(period, on), until: addDays(on, 1) }
}

function beginOf(period: Component['period'], on: Day): Day {
  if (period === 'week') return weekStart(on)
  if (period === 'month') return monthStart(on)
  const [year, month] = [on.slice(0, 4), Number(on.slice(5, 7))]
  if (period === 'quarter') return parsePeriod(`${year}-Q${Math.ceil(month / 3)}`)?.from ?? on
  return period === 'year' ? `${year}-01-01` : on
}
