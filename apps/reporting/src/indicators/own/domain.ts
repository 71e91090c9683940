import { isDeepStrictEqual } from 'node:util'
import type { Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type {
  changeIndicator,
  defineIndicator,
  IndicatorDefinition,
  retireIndicator,
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
  const refusal = refuseDefinition(input)
  if (refusal) return refusal
  const definition = definitionOf(input, 1)
  if (!known) return { ok: true, value: { versions: [definition], retiredOn: null }, fresh: true }
  if (isDeepStrictEqual(known.versions[0], definition)) return { ok: true, value: known, fresh: false }
  return refuse('indicator-differs', 'An indicator with this id is defined already, in another way.')
}

/** Judges a further version; the day from which it holds lies after that of the last. */
export function decideChange(
  { input, caller, ifMatch }: Command<typeof changeIndicator>,
  known: OwnIndicator | undefined,
): Decided<OwnIndicator, CodeOf<typeof changeIndicator>> {
  const open = checkOpen(caller, ifMatch, known)
  if (!open.ok) return open
  const { versions } = open.value
  const since = versions.at(-1)?.validFrom ?? ''
  if (input.validFrom <= since) return outOfOrder(since, '/validFrom')
  const refusal = refuseDefinition(input)
  if (refusal) return refusal
  const changed = { ...open.value, versions: [...versions, definitionOf(input, versions.length + 1)] }
  return { ok: true, value: changed, fresh: true }
}

export function decideRetirement(
  { input, caller, ifMatch }: Command<typeof retireIndicator>,
  known: OwnIndicator | undefined,
): Decided<OwnIndicator, CodeOf<typeof retireIndicator>> {
  const open = checkOpen(caller, ifMatch, known)
  if (!open.ok) return open
  const since = open.value.versions.at(-1)?.validFrom ?? ''
  if (input.from <= since) return outOfOrder(since, '/from')
  return { ok: true, value: { ...open.value, retiredOn: input.from }, fresh: true }
}

function checkOpen(caller: Caller, ifMatch: number | undefined, known: OwnIndicator | undefined) {
  if (!holdsProvince(caller)) return outside()
  if (!known) return refuse('not-found', 'There is no such indicator.')
  if (ifMatch !== revisionOf(known)) {
    return refuse('precondition-failed', 'The indicator was changed meanwhile: read it again.')
  }
  if (known.retiredOn === null) return { ok: true, value: known } as const
  return refuse('indicator-retired', `The indicator is retired from ${known.retiredOn} on.`)
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
