import type { Closing } from '@lantoa/contracts/reporting/closings.http'
import type { Restatement, RestatementReason } from '@lantoa/contracts/reporting/restatements.http'
import { levelOfCode } from '@lantoa/units/unit'
import type { Catalogue } from '../../indicators/definitions/catalogue.ts'
import type { DefinedIndicator } from '../../indicators/definitions/indicator.ts'
import type { SumOf } from '../../indicators/sums/want.ts'
import { definitionDay, timeOf } from '../../indicators/units/time.ts'
import { asValue, type Wanted, wantedFor } from '../../indicators/values/domain.ts'
import { isMeasuredAt } from '../../indicators/values/refusals.ts'
import type { Candidate } from './store.ts'

/** A closed indicator as it is defined for the same period now; undefined: it is not any more. */
export type Redefined = { readonly indicator: DefinedIndicator; readonly wanted: Wanted } | undefined

type Compared = { readonly version: number; readonly redefined: Redefined }
export type Comparison = ReadonlyMap<string, Compared>

/** What each indicator of a closing was, and what it is. */
export function compareDefinitions({ period, indicators, until }: Closing, catalogue: Catalogue): Comparison {
  // A closed period names its own days: today plays no part.
  const time = timeOf({ period }, until)
  return new Map(
    indicators.map(({ indicatorId, version }) => {
      const indicator = catalogue.findOn(indicatorId, definitionDay(time))
      const wanted = indicator && wantedFor(indicator, time, until)
      return [indicatorId, { version, redefined: wanted && { indicator, wanted } }]
    }),
  )
}

/** Indicators that mean something else by now. */
export function redefinedIn(comparison: Comparison): string[] {
  return [...comparison].flatMap(([id, { version, redefined }]) =>
    redefined?.indicator.version === version ? [] : [id],
  )
}

/** A value as it was closed and as it is; undefined where it is the same. */
export function restatementOf(
  candidate: Candidate,
  { version, redefined }: Compared,
  sumOf: SumOf,
): Restatement | undefined {
  const { unitCode, since, indicatorId, numerator, denominator, value, reasons } = candidate
  const closed = { version, numerator, denominator, value }
  const now = figuresNow(unitCode, redefined, sumOf)
  if (now && now.numerator === numerator && now.denominator === denominator && now.value === value) return undefined
  const anew: RestatementReason[] = now?.version === version ? [] : ['definition']
  return {
    ...{ unit: `${unitCode}@${since}`, indicatorId, closed, now },
    difference: now && {
      numerator: now.numerator - numerator,
      denominator: less(now.denominator, denominator),
      value: less(now.value, value),
    },
    reasons: [...(reasons ?? []), ...anew],
  }
}

function figuresNow(code: string, redefined: Redefined, sumOf: SumOf) {
  if (!redefined || !isMeasuredAt(redefined.indicator, levelOfCode(code) ?? null)) return null
  const { numerator, denominator, value } = asValue(redefined.wanted, sumOf)
  return { version: redefined.indicator.version, numerator, denominator, value }
}

/** To one decimal, as values are. */
function less(now: number | null, closed: number | null): number | null {
  return now === null || closed === null ? null : Math.round((now - closed) * 10) / 10
}
