import { isDeepStrictEqual } from 'node:util'
import type { Command } from '@lantoa/chassis/http/api'
import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import type { SequencedUnit } from '@lantoa/chassis/units/unit-store'
import type { UnitState } from '@lantoa/contracts/teams/units.events'
import type { closeUnit } from '@lantoa/contracts/teams/units.http'
import { NATION, refOf } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import { holdsUnit } from '../judging/holds-unit.ts'
import { refuseUnit } from '../judging/refuse-unit.ts'
import type { UnitFacts } from './domain.ts'
import { nextSequence, withoutTakenBack } from './versions.ts'

export type ClosingFacts = UnitFacts & {
  /** Versions right beneath the unit that last beyond the day of the closing. */
  children: readonly SequencedUnit[]
  /** Every version of those children. */
  childVersions: readonly SequencedUnit[]
  /** Codes of what was beneath it and went to the one that took over, where it is closed by now. */
  movedBefore: readonly string[]
}

type Code = keyof (typeof closeUnit)['refusals'] | 'not-found' | 'outside-scope' | 'precondition-failed'

/** `writes` holds the closed unit first, then what becomes of the units beneath it; nothing where it was sent before. */
export type ClosingDecision =
  | { ok: true; unit: SequencedUnit; moved: string[]; writes: SequencedUnit[] }
  | Refusal<Code>

/** Judges the end of a unit; whoever has the unit above may decide it. */
export function decideClosing(
  { input, ifMatch, caller, made }: Command<typeof closeUnit>,
  facts: ClosingFacts,
): ClosingDecision {
  const { code, on } = input
  const last = withoutTakenBack(facts.known).at(-1)
  if (!last) return refuse('not-found', `No unit has the code ${code}.`)
  if (!holdsUnit(caller, facts.tree, last.state.parentCode ?? NATION, on, facts.today)) {
    return refuse('outside-scope', 'The unit above lies outside your units.', { pointer: '/code' })
  }
  const successors = successorsOf(input, facts)
  if (isClosedSo(last, on, successors)) {
    // Of what began later nothing else says that it moved.
    const moved = (made?.kept as string[] | undefined) ?? [...facts.movedBefore]
    return { ok: true, unit: last, moved, writes: [] }
  }
  if (ifMatch !== last.sequence) return refuse('precondition-failed', 'The unit was changed meanwhile: read it again.')
  const refusal = refuseEnd(last.state, on, facts) ?? refuseSuccessors(input, last.state, facts)
  if (refusal) return refusal
  const heir = input.successors.find(({ extent }) => extent === 'full')
  if (!heir && facts.children.length > 0) {
    return refuse('unit-not-empty', `${facts.children.length} units lie beneath and nothing takes over the whole.`, {
      pointer: '/successors',
    })
  }
  const state = { ...last.state, validTo: on, successors }
  const unit = { state, sequence: last.sequence + 1 }
  const moves = facts.children.map((child) => (heir ? moveChild(child, heir.code, on, facts) : []))
  const moved = facts.children.map((child) => child.state.code)
  return { ok: true, unit, moved, writes: [unit, ...moves.flat()] }
}

function isClosedSo({ state }: SequencedUnit, on: Day, successors: UnitState['successors']): boolean {
  return state.validTo === on && isDeepStrictEqual(state.successors, successors)
}

function refuseEnd(unit: UnitState, on: Day, { tree }: UnitFacts) {
  if (unit.validTo !== null) {
    const closed = refuseUnit(tree, unit.code, unit.validTo, '/code')
    return closed ?? refuse('closed-unit', `${refOf(unit)} is closed already.`, { pointer: '/code' })
  }
  if (unit.validFrom < on) return undefined
  return refuse('ends-before-start', `${refOf(unit)} begins no earlier than that.`, { pointer: '/on' })
}

function refuseSuccessors(input: Command<typeof closeUnit>['input'], unit: UnitState, { tree }: UnitFacts) {
  for (const [index, { code }] of input.successors.entries()) {
    const pointer = `/successors/${index}/code`
    const refusal = refuseUnit(tree, code, input.on, pointer)
    if (refusal) return refusal
    const fits = code !== unit.code && tree.find(code, input.on)?.level === unit.level
    if (!fits) return refuse('wrong-level', `Another ${unit.level} takes the place of a ${unit.level}.`, { pointer })
  }
  return undefined
}

function successorsOf(input: Command<typeof closeUnit>['input'], { tree }: UnitFacts): UnitState['successors'] {
  return input.successors.map(({ code, extent }) => ({
    code,
    validFrom: tree.find(code, input.on)?.validFrom ?? input.on,
    extent,
  }))
}

/** A unit beneath keeps its code; from the day on it lives on in a version under the heir. */
function moveChild(
  { state, sequence }: SequencedUnit,
  parentCode: string,
  on: Day,
  { childVersions }: ClosingFacts,
): SequencedUnit[] {
  if (state.validFrom >= on) return [{ state: { ...state, parentCode }, sequence: sequence + 1 }]
  const before = { ...state, validTo: on, successors: [] }
  const after = { ...state, validFrom: on, parentCode }
  return [
    { state: before, sequence: sequence + 1 },
    { state: after, sequence: nextSequence(childVersions, after) },
  ]
}
