import { isDeepStrictEqual } from 'node:util'
import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context, Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type {
  changeUnitGroup,
  defineUnitGroup,
  UnitGroup,
  UnitGroupDefinition,
} from '@lantoa/contracts/reporting/unit-groups.http'
import type { UnitTree } from '@lantoa/units/tree'
import { parseUnitRef, refOf } from '@lantoa/units/unit'
import { UNIT_KINDS } from '@lantoa/units/unit-kinds'
import type { Day } from '@lantoa/vietnam/days'
import { findUnit } from '../../indicators/units/find-unit.ts'
import { isLevelWithin } from '../../indicators/units/level-within.ts'
import { isSetFor } from '../../indicators/units/set-above.ts'
import type { StoredUnitGroup } from './unit-group.ts'

type Content = Omit<UnitGroup, 'unitGroupId' | 'version'>
type Code<R extends typeof defineUnitGroup | typeof changeUnitGroup> = Extract<OutcomeOf<R>, { ok: false }>['code']
type Within = Pick<Context, 'tree' | 'today'>

export const NO_SUCH_GROUP = refuse('not-found', 'There is no such group in your units.')

/** Judges a new group. One of before it was kept how it was sent is known again by what it says. */
export function decideGroup(
  { input, caller }: Command<typeof defineUnitGroup>,
  known: StoredUnitGroup | undefined,
  context: Context,
): Decided<StoredUnitGroup, Code<typeof defineUnitGroup>> {
  const read = readGroup(input, caller, context)
  if (!read.ok) return read
  const { unitGroupId, ...definedAs } = input
  const group = { unitGroupId, version: 1, ...read.content }
  if (!known) {
    const kept = { definedBy: caller.subject, definedAt: context.now.toISOString(), definedAs }
    return { ok: true, value: { ...group, ...kept }, fresh: true }
  }
  if (isSame(known, group)) return { ok: true, value: known, fresh: false }
  return refuse('unit-group-differs', 'A group with this id is there already, with other content.')
}

export function decideGroupChange(
  given: Command<typeof changeUnitGroup>,
  known: StoredUnitGroup | undefined,
  context: Within,
): Decided<StoredUnitGroup, Code<typeof changeUnitGroup>> {
  const { input, caller } = given
  const { tree, today } = context
  const isVisible = known && isSetFor(caller, tree, known.unit, today)
  return decideChange<StoredUnitGroup, Code<typeof changeUnitGroup>, 'not-found'>(given, {
    known: isVisible ? known : undefined,
    missing: NO_SUCH_GROUP,
    isDone(group, isNext) {
      if (isNext) return isSaid(group, input)
      const read = readGroup(input, caller, context)
      return read.ok && isSame(group, read.content)
    },
    change({ unit }) {
      const found = findUnit(tree, caller, unit, today, '#/params/unitGroupId')
      if (!found.ok) return found
      const read = readGroup(input, caller, context)
      return read.ok ? read.content : read
    },
  })
}

/** Whether a definition names what a group is, without a look at whether its units are still there. */
function isSaid(group: UnitGroup, input: UnitGroupDefinition): boolean {
  const { name, level, kinds = null, members = null } = input
  const codeOf = (ref: string) => parseUnitRef(ref)?.code ?? ref
  const codes = (refs: readonly string[] | null) => refs?.map(codeOf).sort() ?? null
  const said = { unit: codeOf(input.unit), name, level, members: codes(members) }
  return isSame({ ...group, members: codes(group.members) }, { ...said, kinds: kinds && [...new Set(kinds)].sort() })
}

function isSame(a: Content, b: Content): boolean {
  const [one, other] = [a, b].map(({ unit, name, level, kinds, members }) => [unit, name, level, kinds, members])
  return isDeepStrictEqual(one, other)
}

/** What is said of a group, if it makes sense and lies in the caller's units. */
function readGroup(input: UnitGroupDefinition, caller: Caller, { tree, today }: Within) {
  const { name, level, kinds = null, members = null } = input
  const found = findUnit(tree, caller, input.unit, today, '/unit')
  if (!found.ok) return found
  const { unit } = found
  if (!isLevelWithin(level, unit)) {
    return refuse('level-not-beneath', 'Its units are the unit itself or lie beneath it.', { pointer: '/level' })
  }
  if ((kinds === null) === (members === null)) {
    return refuse('either-kinds-or-members', 'Say who is in it: by their kinds, or one by one.', {
      pointer: '/members',
    })
  }
  const unknown = (kinds ?? []).findIndex((kind) => !UNIT_KINDS[level].includes(kind))
  if (unknown >= 0) {
    const pointer = `/kinds/${unknown}`
    return refuse('unknown-kind', `Of this level there are: ${UNIT_KINDS[level].join(', ')}.`, { pointer })
  }
  const content: Content = { unit: unit.code, name, level, kinds: kinds && [...new Set(kinds)].sort(), members: null }
  return members === null ? ({ ok: true, content } as const) : readMembers(content, members, caller, tree, today)
}

function readMembers(content: Content, members: readonly string[], caller: Caller, tree: UnitTree, today: Day) {
  const refs = new Set<string>()
  for (const [index, text] of members.entries()) {
    const pointer = `/members/${index}`
    const found = findUnit(tree, caller, text, today, pointer)
    if (!found.ok) return found
    const { code, level } = found.unit
    if (level !== content.level || !tree.covers(content.unit, code, today)) {
      return refuse('member-does-not-fit', 'A member has the level of the group, and lies in its unit.', { pointer })
    }
    const ref = refOf(tree.find(code, today) ?? { code, validFrom: today })
    if (refs.has(ref)) return refuse('duplicate-member', 'The unit stands there twice.', { pointer })
    refs.add(ref)
  }
  return { ok: true, content: { ...content, members: [...refs].sort() } } as const
}
