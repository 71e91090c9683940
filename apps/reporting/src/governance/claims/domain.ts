import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context, Decided } from '@lantoa/chassis/commands/command'
import { refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Command } from '@lantoa/chassis/http/api'
import { type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type { Claim, ClaimReport, recordClaim, withdrawClaim } from '@lantoa/contracts/reporting/claims.http'
import type { UnitTree } from '@lantoa/units/tree'
import { NATION, refOf } from '@lantoa/units/unit'
import { measureOf } from '../../counting/measures/sources.ts'
import type { Catalogue } from '../../indicators/definitions/catalogue.ts'
import { hasFacts } from '../../indicators/definitions/computed.ts'
import { decimalsOf, fitsDecimals } from '../../indicators/definitions/decimals.ts'
import type { DefinedIndicator, Definition } from '../../indicators/definitions/indicator.ts'
import { findUnitThen, reachesThen } from '../../indicators/units/find-unit-then.ts'
import { meaningOf } from '../../indicators/units/meaning.ts'
import { definitionDay, type Time, timeOf } from '../../indicators/units/time.ts'
import { percent } from '../../indicators/values/domain.ts'
import { flagsOf } from './rules.ts'

export const NO_SUCH_CLAIM = refuse('not-found', 'There is no such claim in your units.')

export type ClaimCommand = Command<typeof recordClaim>
type Refused = Extract<OutcomeOf<typeof recordClaim>, { ok: false }>
type Place = { readonly code: string; readonly on: string; readonly ref: string; readonly communes: number }

/** A claim with what it speaks of: that, and no more, is needed to know by what to judge it. */
export type Placed = {
  readonly ok: true
  readonly place: Place
  readonly time: Time
  readonly indicator: DefinedIndicator
  /** Of what there must be at least as many in the unit; none where nobody counts it, or its area is another today. */
  readonly bases: readonly string[]
}

/** As it is kept: `sent` to know it again. */
export type KnownClaim = { readonly claim: Claim; readonly place: Pick<Place, 'code' | 'on'>; readonly sent: unknown }

/** Where and when a claim is judged. */
export type ClaimContext = Pick<Context, 'tree' | 'today'> & { readonly catalogue: Catalogue }

/** Finds the unit and the definition of the time that a claim speaks of. */
export function placeClaim(
  { input, caller }: ClaimCommand,
  { tree, catalogue, today }: ClaimContext,
): Placed | Refused {
  const time = timeOf({ period: input.time }, today)
  if (time.from > today) return refuse('claim-in-future', 'It speaks of days to come.', { pointer: '/time' })
  const published = input.source.publishedOn
  const early = published === null ? undefined : refuseFuture(published, today, '/source/publishedOn')
  if (early) return early
  const found = findUnitThen({ tree, caller, text: input.unit, today, pointer: '/unit' }, time)
  if (!found.ok) return found
  const { on, unit } = found
  const version = tree.find(unit.code, on)
  if (unit.code === NATION || !version)
    return refuse('unknown-unit', 'Name a unit of a province.', { pointer: '/unit' })
  const indicator = catalogue.findOn(input.indicatorId, definitionDay(time))
  if (!indicator) return undefinedThen(catalogue, input.indicatorId)
  const bases = meaningOf(tree, unit.code, on)(today) ? basesOf(indicator) : []
  const place = { code: unit.code, on, ref: refOf(version), communes: communesIn(tree, unit.code, on) }
  return { ok: true, place, time, indicator, bases }
}

/** The claim as it is kept. */
export function decideClaim(
  { input }: ClaimCommand,
  { place, time, indicator }: Placed,
  { registered, now }: { registered: number | undefined; now: Date },
): Decided<KnownClaim, Refused['code']> {
  const refusal = refuseParts(input, indicator)
  if (refusal) return refusal
  const value = input.value ?? impliedValue(input, indicator)
  const { from, until } = time
  const claim: Claim = {
    ...{ ...input, value, unit: place.ref, version: indicator.version, from, until },
    flags: flagsOf({ ...input, value, indicator, from, communes: place.communes, registered }),
    ...{ recordedAt: now.toISOString(), withdrawn: null },
  }
  return { ok: true, value: { claim, place, sent: input }, fresh: true }
}

export function decideWithdrawal(
  given: Command<typeof withdrawClaim>,
  known: KnownClaim | undefined,
  { tree, today, now }: Context,
): Decided<KnownClaim, Extract<OutcomeOf<typeof withdrawClaim>, { ok: false }>['code']> {
  const { input, caller } = given
  const visible = known && reachesThen(caller, tree, known.place.code, known.place.on, today)
  return decideChange(given, {
    known: visible ? { ...known, version: revisionOf(known.claim) } : undefined,
    missing: NO_SUCH_CLAIM,
    isDone: ({ claim }) => claim.withdrawn?.reason === input.reason,
    change({ claim }) {
      if (claim.withdrawn) return refuse('claim-withdrawn', 'The claim is withdrawn already.')
      return { claim: { ...claim, withdrawn: { at: now.toISOString(), reason: input.reason } } }
    },
  })
}

/** Counts what was done to a claim: its ETag. */
export function revisionOf({ withdrawn }: Claim): number {
  return withdrawn ? 2 : 1
}

function refuseParts({ numerator, denominator, value }: ClaimReport, indicator: Definition): Refused | undefined {
  if (denominator === 0) {
    return refuse('denominator-zero', 'Nothing can be divided by 0: leave it out.', { pointer: '/denominator' })
  }
  if (numerator === null && value === null) {
    return refuse('nothing-claimed', 'Name a numerator or a value.', { pointer: '/value' })
  }
  if (value !== null && !fitsDecimals(indicator, value)) return tooManyDecimals(indicator)
  if (denominator === null || indicator.denominator !== null) return undefined
  const detail = `${indicator.indicatorId} is a plain number: it has no denominator.`
  return refuse('denominator-does-not-fit', detail, { pointer: '/denominator' })
}

function tooManyDecimals(indicator: Definition): Refused {
  const most = decimalsOf(indicator)
  const detail = most === 0 ? 'It counts things: give a whole number.' : `It has ${most} decimals at most.`
  return refuse('too-many-decimals', detail, { pointer: '/value' })
}

/** What the parts give; of a rate without its denominator nothing. */
function impliedValue({ numerator, denominator }: ClaimReport, { unit }: Definition): number | null {
  if (numerator === null || unit !== '%') return numerator
  return denominator === null ? null : percent(numerator, denominator)
}

const COUNTED: Readonly<Record<string, string>> = {
  households: 'households',
  hamlets: 'hamlets',
  persons: 'persons-15',
}

function basesOf({ denominator, unit }: Definition): readonly string[] {
  if (!denominator) return COUNTED[unit] ? [COUNTED[unit]] : []
  const stock = hasFacts(denominator) && denominator.measures.every((name) => measureOf(name).kind === 'stock')
  return stock ? denominator.measures : []
}

function communesIn(tree: UnitTree, code: string, on: string): number {
  const within = [code, ...tree.descendants(code, on)]
  return within.filter((one) => tree.find(one, on)?.level === 'commune').length
}

function undefinedThen(catalogue: Catalogue, indicatorId: string): Refused {
  const pointer = '/indicatorId'
  if (catalogue.history(indicatorId).length === 0) {
    return refuse('unknown-indicator', 'There is no such indicator.', { pointer })
  }
  return refuse('not-defined-then', 'The indicator was not defined at the time of the claim.', { pointer })
}
