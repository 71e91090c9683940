import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context, Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import { type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type {
  ComponentValue,
  enterComponentValue,
  withdrawComponentValue,
} from '@lantoa/contracts/reporting/component-values.http'
import type { Scorecard } from '@lantoa/contracts/reporting/scorecards.http'
import type { Day } from '@lantoa/vietnam/days'
import { findUnit } from '../../indicators/units/find-unit.ts'
import { reachesThen } from '../../indicators/units/find-unit-then.ts'
import { isSetFor } from '../../indicators/units/set-above.ts'
import { type Component, componentsOf, isScoredOn } from '../scorecards/scorecard.ts'
import type { StoredValue } from './component-value.ts'

type Enter = Command<typeof enterComponentValue>
type Refused = Extract<OutcomeOf<typeof enterComponentValue>, { ok: false }>

type Within = Pick<Context, 'tree' | 'today'>

export const NO_SUCH_VALUE = refuse('not-found', 'There is no such value in your units.')

/** Judges what an officer found of a unit. */
export function decideEntry(
  command: Enter,
  scorecards: ReadonlyMap<string, Scorecard>,
  context: Context,
): Decided<StoredValue, Refused['code']> {
  const { input, caller } = command
  const fitting = findComponent(command, scorecards, context)
  if (!fitting.ok) return fitting
  const unit = findScored(command, fitting.scorecard, context)
  if (!unit.ok) return unit
  const refusal = refuseFigure(input, fitting, context.today)
  if (refusal) return refusal
  const { componentValueId: _id, ...sent } = input
  const entered = {
    unit: unit.code,
    unitOn: context.today,
    enteredAt: context.now.toISOString(),
    enteredBy: caller.subject,
  }
  return { ok: true, value: { ...input, ...entered, sent, withdrawn: null, withdrawnBy: null }, fresh: true }
}

export function decideWithdrawal(
  given: Command<typeof withdrawComponentValue>,
  known: StoredValue | undefined,
  { tree, today, now }: Context,
) {
  const { input, caller } = given
  const visible = known && reachesThen(caller, tree, known.unit, known.unitOn, today)
  return decideChange(given, {
    known: visible ? { ...known, version: revisionOf(known) } : undefined,
    missing: NO_SUCH_VALUE,
    isDone: ({ withdrawn }) => withdrawn?.reason === input.reason,
    change({ withdrawn }) {
      if (withdrawn) return refuse('component-value-withdrawn', 'The value is withdrawn already.')
      return { withdrawn: { at: now.toISOString(), reason: input.reason }, withdrawnBy: caller.subject }
    },
  })
}

/** Counts what was done to a value: its ETag. */
export function revisionOf({ withdrawn }: ComponentValue): number {
  return withdrawn ? 2 : 1
}

/** The component, if its scorecard is in use and nothing computes it. */
function findComponent({ input, caller }: Enter, scorecards: ReadonlyMap<string, Scorecard>, { tree, today }: Within) {
  const scorecard = scorecards.get(input.scorecardId)
  if (!scorecard || !isSetFor(caller, tree, scorecard.unit, today)) {
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

function findScored({ input, caller }: Enter, scorecard: Scorecard, { tree, today }: Within) {
  const found = findUnit(tree, caller, input.unit, today, '/unit')
  if (!found.ok) return found
  const { code, level } = found.unit
  if (level === scorecard.level && tree.covers(scorecard.unit, code, today)) return { ok: true, code } as const
  return refuse('unit-not-scored', `It scores ${scorecard.level} units of ${scorecard.unit}.`, { pointer: '/unit' })
}

type Fitting = { readonly scorecard: Scorecard; readonly component: Component }

function refuseFigure({ on, value }: Enter['input'], { scorecard, component }: Fitting, today: Day) {
  if (!isScoredOn(scorecard, on, today)) {
    return refuse('day-outside-year', `Name a day of ${scorecard.year} that has come.`, { pointer: '/on' })
  }
  const { scoring, points } = component
  if (scoring.method === 'yes-no' && value !== 0 && value !== 1) {
    return refuse('value-out-of-range', 'Enter 1 for yes or 0 for no.', { pointer: '/value' })
  }
  if (scoring.method !== 'points' || (value >= 0 && value <= points)) return undefined
  return refuse('value-out-of-range', `It scores from 0 to ${points} points.`, { pointer: '/value' })
}
