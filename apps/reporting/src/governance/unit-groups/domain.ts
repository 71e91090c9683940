import { isDeepStrictEqual } from 'node:util'
import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { refuse } from '@lantoa/chassis/http/outcome'
import type {
  changeUnitGroup,
  defineUnitGroup,
  UnitGroup,
  UnitGroupDefinition,
} from '@lantoa/contracts/reporting/unit-groups.http'
import { UNIT_KINDS } from '@lantoa/contracts/teams/unit-kinds'
import type { UnitTree } from '@lantoa/units/tree'
import { refOf } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import { findUnit } from '../../indicators/units/find-unit.ts'
import { isLevelWithin } from '../../indicators/units/level-within.ts'

export type UnitGroupFacts = {
  readonly tree: UnitTree
  readonly groups: ReadonlyMap<string, UnitGroup>
  readonly today: Day
}
type Content = Omit<UnitGroup, 'unitGroupId' | 'version'>

export const NO_SUCH_GROUP = refuse('not-found', 'There is no such group in your units.')

/** Judges a new group; the same one sent again is what it was. */
export function decideGroup({ input, caller }: Command<typeof defineUnitGroup>, facts: UnitGroupFacts) {
  const read = readGroup(input, caller, facts)
  if (!read.ok) return read
  const { unitGroupId } = input
  const known = facts.groups.get(unitGroupId)
  const group: UnitGroup = { unitGroupId, ...read.content, version: 1 }
  if (!known) return { ok: true, group, fresh: true } as const
  if (isDeepStrictEqual({ ...known, version: 1 }, group)) return { ok: true, group: known, fresh: false } as const
  return refuse('unit-group-differs', 'A group with this id is there already, with other content.')
}

export function decideGroupChange({ input, caller, ifMatch }: Command<typeof changeUnitGroup>, facts: UnitGroupFacts) {
  const known = facts.groups.get(input.unitGroupId)
  if (!known) return NO_SUCH_GROUP
  const found = findUnit(facts.tree, caller, known.unit, facts.today, '#/params/unitGroupId')
  if (!found.ok) return found
  if (ifMatch !== known.version) {
    return refuse('precondition-failed', 'The group was changed meanwhile: read it again.')
  }
  const read = readGroup(input, caller, facts)
  if (!read.ok) return read
  return { ok: true, group: { ...known, ...read.content, version: known.version + 1 } } as const
}

/** What is said of a group, if it makes sense and lies in the caller's units. */
function readGroup(input: UnitGroupDefinition, caller: Caller, { tree, today }: UnitGroupFacts) {
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
