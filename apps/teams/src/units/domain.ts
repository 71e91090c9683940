import type { Command } from '@lantoa/chassis/api'
import { type Refusal, refuse } from '@lantoa/chassis/outcome'
import type { SequencedUnit } from '@lantoa/chassis/unit-store'
import { UNIT_KINDS } from '@lantoa/contracts/teams/unit-kinds'
import type { UnitState } from '@lantoa/contracts/teams/units.events'
import type { registerHamlet, registerUnit, UnitRegistered } from '@lantoa/contracts/teams/units.http'
import { intersect } from '@lantoa/units/intervals'
import type { UnitTree } from '@lantoa/units/tree'
import { LEVEL_RANK, levelOfCode, NATION, refOf } from '@lantoa/units/unit'
import { addDays, type Day } from '@lantoa/vietnam/days'
import { holdsUnit } from './holds-unit.ts'
import { refuseUnit } from './refuse-unit.ts'

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
type Placed = Pick<UnitState, 'level' | 'parentCode' | 'validFrom'> & { validTo?: Day | null | undefined }

const OUTSIDE = refuse('outside-scope', 'The unit lies outside your units.', { pointer: '/code' })

/** Judges one line of a list of units: a new version, a corrected one, the one it already was, or why not. */
export function decideUnit({ input, caller }: UnitCommand, facts: UnitFacts): UnitDecision<RegisterCode> {
  const known = facts.known.find(({ state }) => state.validFrom === input.validFrom)
  const misfit = refuseForm(input) ?? refuseKind(input.level, input.kind)
  if (misfit) return misfit
  if (known) return decideCorrection({ input, caller }, known, facts)
  const { continues, ...record } = input
  const state: UnitState = { ...record, validTo: input.validTo ?? null }
  const refusal = refuseParent(state, facts) ?? refuseSuccessors(state, facts)
  if (refusal) return refusal
  if (!holdsUnit(caller, facts.tree, state.parentCode ?? NATION, state.validFrom, facts.today)) return OUTSIDE
  const before = facts.known.filter((other) => overlaps(other.state, state))
  if (before.length === 0) return created(state)
  const [last] = before
  const ends =
    continues && before.length === 1 && last && last.state.validTo === null && last.state.validFrom < state.validFrom
  if (!ends) return refuseOverlap(before)
  if (!holdsUnit(caller, facts.tree, last.state.parentCode ?? NATION, state.validFrom, facts.today)) return OUTSIDE
  const ended = { state: { ...last.state, validTo: state.validFrom }, sequence: last.sequence + 1 }
  return { ...created(state), writes: [ended, { state, sequence: 1 }] }
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
  const [first] = facts.known
  if (!first && !facts.tree.latest(parentCode)) return unknownCommune(parentCode)
  const above = first ? facts.known.at(-1)?.state.parentCode : parentCode
  if (!holdsUnit(caller, facts.tree, above ?? NATION, state.validFrom, facts.today))
    return { ...OUTSIDE, pointer: '/hamletCode' }
  if (first) {
    const same = first.state.validFrom === state.validFrom && isSameName(first.state, state)
    return same ? { ok: true, unit: first, change: 'unchanged', writes: [] } : refuseUsedCode(code)
  }
  const closed = refuseUnit(facts.tree, parentCode, lastDay(state, facts.today), '/hamletCode')
  return closed ?? refuseUnit(facts.tree, parentCode, state.validFrom, '/hamletCode') ?? created(state)
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

function created(state: UnitState) {
  const unit = { state, sequence: 1 }
  return { ok: true, unit, change: 'created', writes: [unit] } as const
}

function refuseForm({ code, level, validFrom, validTo }: UnitCommand['input']) {
  if (levelOfCode(code) !== level) {
    return refuse('code-of-other-level', `${code} is not the code of a ${level}.`, { pointer: '/level' })
  }
  if (validTo === undefined || validFrom < validTo) return undefined
  return refuse('ends-before-start', 'The end must come after the start.', { pointer: '/validTo' })
}

function refuseKind(level: UnitState['level'], kind: string) {
  if (UNIT_KINDS[level].includes(kind)) return undefined
  return refuse('unknown-kind', `A ${level} is one of: ${UNIT_KINDS[level].join(', ')}.`, { pointer: '/kind' })
}

/** The parent must be there on the first day and on the last (today, while it lasts). */
function refuseParent(unit: Placed, { tree, today }: UnitFacts) {
  const { level, parentCode, validFrom } = unit
  const wrong = refuse('wrong-level', `This is no place for a ${level}.`, { pointer: '/parentCode' })
  if (parentCode === null) return level === 'province' ? undefined : wrong
  const refusal =
    refuseUnit(tree, parentCode, validFrom, '/parentCode') ??
    refuseUnit(tree, parentCode, lastDay(unit, today), '/parentCode')
  if (refusal) return refusal
  const parent = tree.find(parentCode, validFrom)
  const fits =
    parent && (level === 'hamlet' ? parent.level === 'commune' : LEVEL_RANK[parent.level] < LEVEL_RANK[level])
  return fits ? undefined : wrong
}

function refuseSuccessors({ successors }: UnitState, { tree }: UnitFacts) {
  const index = successors.findIndex(
    ({ code, validFrom }) => !tree.history(code).some((unit) => unit.validFrom === validFrom),
  )
  const unknown = successors[index]
  if (!unknown) return undefined
  return refuse('unknown-unit', `There is no unit ${refOf(unknown)}.`, { pointer: `/successors/${index}` })
}

function refuseOverlap(others: readonly SequencedUnit[]) {
  const names = others.map(({ state }) => refOf(state)).join(', ')
  return refuse('overlapping-validity', `On some of these days the code means ${names}.`, { pointer: '/validFrom' })
}

function refuseUsedCode(code: string) {
  return refuse('hamlet-differs', `${code} is registered already, as another hamlet.`, { pointer: '/hamletCode' })
}

function unknownCommune(code: string) {
  return refuse('unknown-unit', `No commune has the code ${code}.`, { pointer: '/hamletCode' })
}

function lastDay({ validFrom, validTo }: Placed, today: Day): Day {
  if (validTo) return addDays(validTo, -1)
  return validFrom > today ? validFrom : today
}

function overlaps(a: UnitState, b: UnitState): boolean {
  const span = ({ validFrom, validTo }: UnitState) => [{ from: validFrom, until: validTo }]
  return intersect(span(a), span(b)).length > 0
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
