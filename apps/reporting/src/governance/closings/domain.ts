import type { Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import { type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type { ClosedIndicator, ClosedValue, Closing, closePeriod } from '@lantoa/contracts/reporting/closings.http'
import { meaningSpan } from '@lantoa/units/meaning'
import type { UnitTree } from '@lantoa/units/tree'
import { parseUnitRef, refOf, type UnitVersion } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import type { Catalogue } from '../../indicators/definitions/catalogue.ts'
import type { DefinedIndicator } from '../../indicators/definitions/indicator.ts'
import type { SumOf } from '../../indicators/sums/want.ts'
import { findUnit } from '../../indicators/units/find-unit.ts'
import { meaningOf } from '../../indicators/units/meaning.ts'
import { predecessorsOn } from '../../indicators/units/predecessors.ts'
import { definitionDay, type Time, timeOf } from '../../indicators/units/time.ts'
import { asValue, type Wanted, wantedFor } from '../../indicators/values/domain.ts'
import { isMeasuredAt } from '../../indicators/values/refusals.ts'

/** What an indicator was closed as, and what has to be read for it. */
export type ClosableIndicator = { readonly indicator: DefinedIndicator; readonly wanted: Wanted }

/** What there is to freeze: units and indicators by their codes. */
export type ClosingPlan = {
  readonly unit: UnitVersion
  readonly period: string
  readonly time: Time
  readonly units: readonly UnitVersion[]
  readonly indicators: readonly ClosableIndicator[]
}

type Facts = {
  readonly tree: UnitTree
  readonly catalogue: Catalogue
  readonly today: Day
  /** The day in whose boundaries the sums are. */
  readonly boundaryDay: Day
  /** The closing that has the id already. */
  readonly known: Closing | undefined
  /** Units, as `code@day`, whose code and period are those of the command, and that are closed already. */
  readonly closed: readonly string[]
}

/** A closing that is there, or what there is to freeze for one. */
export type Closed = { readonly closing: Closing } | { readonly plan: ClosingPlan }
export type ClosingCode = Extract<OutcomeOf<typeof closePeriod>, { ok: false }>['code']

/** Judges a closing: the one it already was, what there is to freeze, or why not. */
export function decideClosing(
  { input, caller }: Pick<Command<typeof closePeriod>, 'input' | 'caller'>,
  facts: Facts,
): Decided<Closed, ClosingCode> {
  const { tree, today, known } = facts
  const found = findUnit(tree, caller, input.unit, today, '/unit')
  if (!found.ok) return found
  const { code } = found.unit
  if (known && parseUnitRef(known.unit)?.code === code && known.period === input.period) {
    return { ok: true, value: { closing: known }, fresh: false }
  }
  if (known) return refuse('closing-differs', 'A closing with this id is there already, of another unit or period.')
  const unit = tree.find(code, today)
  if (unit?.level !== 'commune' && unit?.level !== 'province') {
    return refuse('not-at-this-level', 'A period is closed by a commune or a province.', { pointer: '/unit' })
  }
  const time = timeOf(input, today)
  if (time.until > today) {
    return refuse('period-not-over', `It can be closed from ${time.until} on.`, { pointer: '/period' })
  }
  if (facts.closed.some((other) => isSameUnit(tree, unit, today, other))) {
    return refuse('already-closed', 'The period of this unit is closed already.', { pointer: '/period' })
  }
  if (!wasThere(tree, code, today, time)) {
    return refuse('unit-began-later', 'Neither the unit nor what became it was there then.', { pointer: '/period' })
  }
  // At midnight the sums go over to the boundaries of the new day a moment later.
  if (facts.boundaryDay < today) return refuse('try-later', 'The boundaries of today are not counted yet.')
  return planClosing(unit, input.period, time, facts)
}

/** What began since then, out of nothing, has no figures to sign. */
function planClosing(
  unit: UnitVersion,
  period: string,
  time: Time,
  { tree, catalogue, today }: Facts,
): Decided<Closed, ClosingCode> {
  const codes = new Set([unit.code, ...tree.descendants(unit.code, today)])
  const units = [...codes].flatMap((code) => (wasThere(tree, code, today, time) ? (tree.find(code, today) ?? []) : []))
  const indicators = closable(catalogue, time, units, today)
  if (indicators.length > 0) {
    return { ok: true, value: { plan: { unit, period, time, units: units.toSorted(byCode), indicators } }, fresh: true }
  }
  return refuse('nothing-to-close', 'No indicator of the unit has a value for such a period.', { pointer: '/period' })
}

/** Whether a unit of today, or anything that became it, was there on the last day of a time. */
function wasThere(tree: UnitTree, code: string, today: Day, time: Time): boolean {
  const since = meaningSpan(tree, code, today)?.from
  const first = since === undefined ? undefined : tree.find(code, since)
  if (!first) return false
  const last = definitionDay(time)
  return first.validFrom <= last || predecessorsOn(tree, first, last).length > 0
}

/** The code of an abolished unit may have been given to this one. */
function isSameUnit(tree: UnitTree, { code }: UnitVersion, today: Day, other: string): boolean {
  const since = parseUnitRef(other)?.on
  return since !== undefined && meaningOf(tree, code, today)(since)
}

function closable(catalogue: Catalogue, time: Time, units: readonly UnitVersion[], today: Day): ClosableIndicator[] {
  const levels = new Set(units.map(({ level }) => level))
  return catalogue.listOn(definitionDay(time)).flatMap((indicator) => {
    const wanted = [...levels].some((level) => isMeasuredAt(indicator, level)) && wantedFor(indicator, time, today)
    return wanted ? [{ indicator, wanted }] : []
  })
}

function byCode(a: UnitVersion, b: UnitVersion): number {
  return a.code < b.code ? -1 : 1
}

export function asClosedIndicator({ indicator, wanted }: ClosableIndicator): ClosedIndicator {
  const { indicatorId, version } = indicator
  const { from, until, numerator, denominator = [], rate } = wanted
  const measures = {
    numerator: numerator.map(({ measure }) => measure),
    below: denominator.map(({ measure }) => measure),
  }
  return { indicatorId, version, from, until, numerator: measures.numerator, denominator: rate ? measures.below : null }
}

/** The values of one unit, by indicator. */
export function closedValues(unit: UnitVersion, indicators: readonly ClosableIndicator[], sumOf: SumOf): ClosedValue[] {
  return indicators
    .filter(({ indicator }) => isMeasuredAt(indicator, unit.level))
    .map(({ indicator: { indicatorId }, wanted }) => {
      const { numerator, denominator, value } = asValue(wanted, sumOf)
      return { unit: refOf(unit), indicatorId, numerator, denominator, value }
    })
}
