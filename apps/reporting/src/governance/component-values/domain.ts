import { isDeepStrictEqual } from 'node:util'
import type { Command } from '@lantoa/chassis/http/api'
import { type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type {
  ComponentValue,
  enterComponentValue,
  withdrawComponentValue,
} from '@lantoa/contracts/reporting/component-values.http'
import type { Scorecard } from '@lantoa/contracts/reporting/scorecards.http'
import type { UnitTree } from '@lantoa/units/tree'
import { dayOf } from '@lantoa/vietnam/days'
import { findUnit } from '../../indicators/units/find-unit.ts'
import { isSetFor } from '../../indicators/units/set-above.ts'
import { type Component, componentsOf, isScoredOn } from '../scorecards/scorecard.ts'

type Enter = Command<typeof enterComponentValue>
type Refused = Extract<OutcomeOf<typeof enterComponentValue>, { ok: false }>

/** A value as it is kept: with a day on which the code meant its unit, and `sent` to know it again. */
export type KnownValue = { readonly value: ComponentValue; readonly unitOn: string; readonly sent: unknown }

export type EntryFacts = {
  readonly tree: UnitTree
  readonly scorecards: ReadonlyMap<string, Scorecard>
  readonly known: ReadonlyMap<string, KnownValue>
  readonly now: Date
}

/** Judges what an officer found of a unit: new, the same again, or why it is not taken. */
export function decideEntry(
  command: Enter,
  facts: EntryFacts,
): { ok: true; value: ComponentValue; fresh: boolean } | Refused {
  const { input } = command
  const known = facts.known.get(input.componentValueId)
  if (known && isDeepStrictEqual(known.sent, input)) return { ok: true, value: known.value, fresh: false }
  const fitting = findComponent(command, facts)
  if (!fitting.ok) return fitting
  const unit = findScored(command, fitting.scorecard, facts)
  if (!unit.ok) return unit
  const refusal = refuseFigure(input, fitting, facts.now)
  if (refusal) return refusal
  if (known) return refuse('component-value-differs', 'A value with this id is there already, and says something else.')
  return {
    ok: true,
    value: { ...input, unit: unit.code, enteredAt: facts.now.toISOString(), withdrawn: null },
    fresh: true,
  }
}

export function decideWithdrawal(
  { input, ifMatch }: Command<typeof withdrawComponentValue>,
  value: ComponentValue,
  now: Date,
): { ok: true; value: ComponentValue } | Extract<OutcomeOf<typeof withdrawComponentValue>, { ok: false }> {
  if (ifMatch !== revisionOf(value)) {
    return refuse('precondition-failed', 'The value was changed meanwhile: read it again.')
  }
  if (value.withdrawn) return refuse('component-value-withdrawn', 'The value is withdrawn already.')
  return { ok: true, value: { ...value, withdrawn: { at: now.toISOString(), reason: input.reason } } }
}

/** Counts what was done to a value: its ETag. */
export function revisionOf({ withdrawn }: ComponentValue): number {
  return withdrawn ? 2 : 1
}

/** The component, if its scorecard is in use and nothing computes it. */
function findComponent({ input, caller }: Enter, { scorecards, tree, now }: EntryFacts) {
  const scorecard = scorecards.get(input.scorecardId)
  if (!scorecard || !isSetFor(caller, tree, scorecard.unit, dayOf(now))) {
    return refuse('unknown-scorecard', 'There is no such scorecard for your units.', { pointer: '/scorecardId' })
  }
  if (scorecard.status !== 'approved') {
    const detail = `The scorecard is ${scorecard.status}: values are entered while it is approved.`
    return refuse('scorecard-not-approved', detail, { pointer: '/scorecardId' })
  }
  const pointer = '/componentId'
  const component = componentsOf(scorecard).find(({ componentId }) => componentId === input.componentId)
  if (!component) return refuse('unknown-component', 'The scorecard has no such component.', { pointer })
  if (component.indicatorId === null) return { ok: true, scorecard, component } as const
  return refuse('component-is-computed', `${component.indicatorId} is computed: nothing is entered beside it.`, {
    pointer,
  })
}

function findScored({ input, caller }: Enter, scorecard: Scorecard, { tree, now }: EntryFacts) {
  const today = dayOf(now)
  const found = findUnit(tree, caller, input.unit, today, '/unit')
  if (!found.ok) return found
  const { code, level } = found.unit
  if (level === scorecard.level && tree.covers(scorecard.unit, code, today)) return { ok: true, code } as const
  return refuse('unit-not-scored', `It scores ${scorecard.level} units of ${scorecard.unit}.`, { pointer: '/unit' })
}

type Fitting = { readonly scorecard: Scorecard; readonly component: Component }

function refuseFigure({ on, value }: Enter['input'], { scorecard, component }: Fitting, now: Date) {
  if (!isScoredOn(scorecard, on, dayOf(now))) {
    return refuse('day-outside-year', `Name a day of ${scorecard.year} that has come.`, { pointer: '/on' })
  }
  const { scoring, points } = component
  if (scoring.method === 'yes-no' && value !== 0 && value !== 1) {
    return refuse('value-out-of-range', 'Enter 1 for yes or 0 for no.', { pointer: '/value' })
  }
  if (scoring.method !== 'points' || (value >= 0 && value <= points)) return undefined
  return refuse('value-out-of-range', `It scores from 0 to ${points} points.`, { pointer: '/value' })
}
