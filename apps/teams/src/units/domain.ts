import type { Command } from '@lantoa/chassis/http/api'
import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import type { SequencedUnit } from '@lantoa/chassis/units/unit-store'
import type { UnitState } from '@lantoa/contracts/teams/units.events'
import type { registerHamlet, registerUnit, UnitRegistered } from '@lantoa/contracts/teams/units.http'
import { otherHamlet } from '@lantoa/units/given-once'
import type { UnitTree } from '@lantoa/units/tree'
import { NATION, refOf } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import { holdsUnit } from '../judging/holds-unit.ts'
import { refuseEndBetween, refuseUnit } from '../judging/refuse-unit.ts'
import { lastDay, overlaps, refuseForm, refuseKind, refuseOverlap, refuseParent, refuseSuccessors } from './refusals.ts'
import { nextSequence, withoutTakenBack } from './versions.ts'

export type UnitFacts = {
  /** Every version of the code, oldest first. */
  known: readonly SequencedUnit[]
  tree: UnitTree
  today: Day
}

/** What a command made of a unit; `writes` are the versions to store. */
export type UnitDecision<Code extends string> =
  | { ok: true; unit: SequencedUnit; change: UnitRegistered['change']; writes: readonly SequencedUnit[] }
  | Refusal<Code | 'outside-scope'>

type UnitCommand = Command<typeof registerUnit>
type RegisterCode = keyof (typeof registerUnit)['refusals']
type HamletCode = keyof (typeof registerHamlet)['refusals']

const OUTSIDE = refuse('outside-scope', 'The unit lies outside your units.', { pointer: '/code' })

/** Judges one line of a list of units: a new version, a corrected one, the one it already was, or why not. */
export function decideUnit({ input, caller }: UnitCommand, facts: UnitFacts): UnitDecision<RegisterCode> {
  const standing = withoutTakenBack(facts.known)
  const known = standing.find(({ state }) => state.validFrom === input.validFrom)
  const misfit = refuseForm(input) ?? refuseKind(input.level, input.kind)
  if (misfit) return misfit
  if (known) return decideCorrection({ input, caller }, known, facts)
  const { continues, ...record } = input
  const state: UnitState = { ...record, validTo: input.validTo ?? null }
  const refusal = refuseParent(state, facts) ?? refuseSuccessors(state, facts)
  if (refusal) return refusal
  if (!holdsUnit(caller, facts.tree, state.parentCode ?? NATION, state.validFrom, facts.today)) return OUTSIDE
  const before = standing.filter((other) => overlaps(other.state, state))
  const begun = created(state, facts)
  if (before.length === 0) return refuseGivenCode(standing, state) ?? begun
  const [last] = before
  const ends =
    continues && before.length === 1 && last && last.state.validTo === null && last.state.validFrom < state.validFrom
  if (!ends) return refuseOverlap(before)
  if (!holdsUnit(caller, facts.tree, last.state.parentCode ?? NATION, state.validFrom, facts.today)) return OUTSIDE
  const ended = { state: { ...last.state, validTo: state.validFrom }, sequence: last.sequence + 1 }
  return { ...begun, writes: [ended, begun.unit] }
}

/** A hamlet lies in the commune that its code names, and a code is given once. */
export function decideHamlet(
  { input, caller }: Command<typeof registerHamlet>,
  facts: UnitFacts,
): UnitDecision<HamletCode> {
  const { hamletCode: code, ...record } = input
  const parentCode = code.slice(0, code.indexOf('.'))
  const state: UnitState = { code, level: 'hamlet', ...record, parentCode, validTo: null, successors: [] }
  const misfit = refuseKind('hamlet', state.kind)
  if (misfit) return misfit
  const standing = withoutTakenBack(facts.known)
  const [first] = standing
  if (!first && !facts.tree.latest(parentCode)) return unknownCommune(parentCode)
  const above = first ? standing.at(-1)?.state.parentCode : parentCode
  if (!holdsUnit(caller, facts.tree, above ?? NATION, state.validFrom, facts.today))
    return { ...OUTSIDE, pointer: '/hamletCode' }
  if (first) {
    const same = first.state.validFrom === state.validFrom && isSameName(first.state, state)
    return same ? { ok: true, unit: first, change: 'unchanged', writes: [] } : refuseUsedCode(code)
  }
  const days = [state.validFrom, lastDay(state, facts.today)] as const
  const refusal =
    refuseUnit(facts.tree, parentCode, days[1], '/hamletCode') ??
    refuseUnit(facts.tree, parentCode, days[0], '/hamletCode') ??
    refuseEndBetween(facts.tree, parentCode, days, '/hamletCode')
  return refusal ?? created(state, facts)
}

/** Spelling and kind are corrected in place; parent, end and successors are changes of territory. */
function decideCorrection(
  { input, caller }: Pick<UnitCommand, 'input' | 'caller'>,
  known: SequencedUnit,
  facts: UnitFacts,
) {
  const { state } = known
  if (!holdsUnit(caller, facts.tree, state.parentCode ?? NATION, state.validFrom, facts.today)) return OUTSIDE
  const moved =
    input.parentCode !== state.parentCode ||
    (input.validTo !== undefined && input.validTo !== state.validTo) ||
    (input.successors.length > 0 && namesOf(input.successors) !== namesOf(state.successors))
  if (moved) {
    return refuse('unit-differs', `${refOf(state)} is registered with another parent, end or successors.`, {
      pointer: '/code',
    })
  }
  const nameEn = input.nameEn ?? state.nameEn
  if (isSameName(state, input) && nameEn === state.nameEn) {
    return { ok: true, unit: known, change: 'unchanged', writes: [] } as const
  }
  const corrected = { ...state, kind: input.kind, name: input.name, ...(nameEn === undefined ? {} : { nameEn }) }
  const unit = { state: corrected, sequence: known.sequence + 1 }
  return { ok: true, unit, change: 'updated', writes: [unit] } as const
}

function created(state: UnitState, { known }: UnitFacts) {
  const unit = { state, sequence: nextSequence(known, state) }
  return { ok: true, unit, change: 'created', writes: [unit] } as const
}

function refuseGivenCode(standing: readonly SequencedUnit[], state: UnitState) {
  const other = otherHamlet(
    standing.map((one) => one.state),
    state,
  )
  if (!other) return undefined
  return refuse('unit-differs', `${refOf(other)} was another hamlet: the code of a hamlet is given once.`, {
    pointer: '/code',
  })
}

function refuseUsedCode(code: string) {
  return refuse('hamlet-differs', `${code} is registered already, as another hamlet.`, { pointer: '/hamletCode' })
}

function unknownCommune(code: string) {
  return refuse('unknown-unit', `No commune has the code ${code}.`, { pointer: '/hamletCode' })
}

function isSameName(a: Pick<UnitState, 'kind' | 'name'>, b: Pick<UnitState, 'kind' | 'name'>): boolean {
  return a.kind === b.kind && a.name === b.name
}

function namesOf(successors: UnitState['successors']): string {
  return successors
    .map((one) => `${refOf(one)} ${one.extent}`)
    .sort()
    .join()
}
