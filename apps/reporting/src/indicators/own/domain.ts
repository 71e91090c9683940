import { decideChange, type Step } from '@lantoa/chassis/commands/change'
import type { Decided } from '@lantoa/chassis/commands/command'
import { isRepeat } from '@lantoa/chassis/commands/repeat'
import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { type OutcomeOf, type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import {
  changeIndicator,
  defineIndicator,
  type IndicatorDefinition,
  type retireIndicator,
} from '@lantoa/contracts/reporting/own-indicators.http'
import { levelOfCode, NATION } from '@lantoa/units/unit'
import { measureOf } from '../../counting/measures/sources.ts'
import { type OwnIndicator, revisionOf } from '../definitions/catalogue.ts'
import type { Definition } from '../definitions/indicator.ts'
import { refuseDefinition } from './fit.ts'

type CodeOf<R extends typeof defineIndicator | typeof changeIndicator | typeof retireIndicator> = Extract<
  OutcomeOf<R>,
  { ok: false }
>['code']

/** Judges a new indicator; the same one sent again is what it was. */
export function decideDefinition(
  { input, caller }: Command<typeof defineIndicator>,
  known: OwnIndicator | undefined,
): Decided<OwnIndicator, CodeOf<typeof defineIndicator>> {
  if (!holdsProvince(caller)) return outside()
  if (known && isRepeat(defineIndicator, { indicatorId: input.indicatorId, ...known.versions[0] }, input)) {
    return { ok: true, value: known, fresh: false }
  }
  const refusal = refuseDefinition(input)
  if (refusal) return refusal
  if (known) return refuse('indicator-differs', 'An indicator with this id is defined already, in another way.')
  return { ok: true, value: { versions: [definitionOf(input, 1)], retiredOn: null }, fresh: true }
}

/** Judges a further version; the day from which it holds lies after that of the last. */
export function decideVersion(
  given: Command<typeof changeIndicator>,
  known: OwnIndicator | undefined,
): Decided<OwnIndicator, CodeOf<typeof changeIndicator>> {
  const { input, ifMatch = 0 } = given
  return decideOpen(given, known, {
    // The version behind the one that the command names is what it made.
    isDone: ({ versions }) =>
      isRepeat(changeIndicator, { indicatorId: input.indicatorId, ...versions[ifMatch] }, input),
    change({ versions }) {
      const since = versions.at(-1)?.validFrom ?? ''
      if (input.validFrom <= since) return outOfOrder(since, '/validFrom')
      return refuseDefinition(input) ?? { versions: [...versions, definitionOf(input, versions.length + 1)] }
    },
  })
}

export function decideRetirement(
  given: Command<typeof retireIndicator>,
  known: OwnIndicator | undefined,
): Decided<OwnIndicator, CodeOf<typeof retireIndicator>> {
  const { from } = given.input
  return decideOpen(given, known, {
    isDone: ({ retiredOn }) => retiredOn === from,
    change({ versions }) {
      const since = versions.at(-1)?.validFrom ?? ''
      return from <= since ? outOfOrder(since, '/from') : { retiredOn: from }
    },
  })
}

type Counted = OwnIndicator & { readonly version: number }

/** Judges a change of an indicator that is not retired. */
function decideOpen<Code extends string>(
  given: Pick<Command<typeof changeIndicator>, 'caller' | 'ifMatch'>,
  known: OwnIndicator | undefined,
  { isDone, change }: Pick<Step<Counted, Code, 'not-found'>, 'isDone' | 'change'>,
) {
  if (!holdsProvince(given.caller)) return outside()
  return decideChange(given, {
    known: known && { ...known, version: revisionOf(known) },
    missing: refuse('not-found', 'There is no such indicator.'),
    isDone,
    change(own): Partial<Counted> | Refusal<Code | 'indicator-retired'> {
      if (own.retiredOn === null) return change(own)
      return refuse('indicator-retired', `The indicator is retired from ${own.retiredOn} on.`)
    },
  })
}

/** Definitions hold everywhere: whoever makes them answers for a whole province. */
function holdsProvince({ units }: Caller): boolean {
  return units.some((unit) => unit === NATION || levelOfCode(unit) === 'province')
}

function outside() {
  return refuse('outside-scope', 'Definitions hold for the whole province, and yours is a part of it.')
}

function outOfOrder(since: string, pointer: string) {
  return refuse('version-out-of-order', `The last version holds since ${since}: name a later day.`, { pointer })
}

function definitionOf(input: IndicatorDefinition & { indicatorId: string }, version: number): Definition {
  return { ...input, version, service: measureOf(input.numerator.measures[0] ?? '').service }
}
