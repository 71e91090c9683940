import type { UnitState } from '@lantoa/contracts/teams/units.events'
import type { UnitTree } from '@lantoa/units/tree'
import { refOf, type UnitVersion } from '@lantoa/units/unit'
import fc from 'fast-check'
import type { Sent } from './world.ts'

/** Later than anything in a random history. */
export const CHANGE_DAY = '2026-06-01'
const NEW_HAMLET = '31027.09'
/** Also given to another area when it is free by then. */
const OLD_HAMLET = '31027.01'

export type BoundaryChange = {
  readonly kind: 'merge' | 'split' | 'move' | 'renumber'
  readonly first: number
  readonly second: number
}

export const boundaryChange: fc.Arbitrary<BoundaryChange> = fc.record({
  kind: fc.constantFrom('merge', 'split', 'move', 'renumber'),
  first: fc.nat(),
  second: fc.nat(),
})

/** The rows of a change: what it closes and what it opens. */
function rowsOf(
  tree: UnitTree,
  { kind, first, second }: BoundaryChange,
): { closed: UnitVersion[]; opened: UnitVersion[] } {
  const nothing = { closed: [], opened: [] }
  const open = [...tree.versions()]
    .filter(({ validFrom, validTo }) => validTo === null && validFrom < CHANGE_DAY)
    .sort((a, b) => (a.code < b.code ? -1 : 1))
  const pick = (level: UnitVersion['level'], index: number) => {
    const list = open.filter((one) => one.level === level)
    return list[index % Math.max(1, list.length)]
  }
  const close = (unit: UnitVersion, successors: UnitVersion['successors']) => ({
    ...unit,
    validTo: CHANGE_DAY,
    successors,
  })
  const into = ({ code, validFrom }: UnitVersion, extent: 'full' | 'partial') => ({ code, validFrom, extent })
  const level = kind === 'merge' && second % 2 === 0 ? 'commune' : 'hamlet'
  const [unit, other] = [pick(level, first), pick(level, second)]
  const commune = pick('commune', second)
  if (!unit) return nothing
  if (kind === 'move' || kind === 'renumber') {
    const opened = { ...unit, validFrom: CHANGE_DAY, parentCode: commune?.code ?? unit.parentCode, name: 'changed' }
    if (kind === 'move') return { closed: [close(unit, [])], opened: [opened] }
    const renumbered = { ...opened, code: isFree(tree, OLD_HAMLET) ? OLD_HAMLET : NEW_HAMLET }
    return { closed: [close(unit, [into(renumbered, 'full')])], opened: [renumbered] }
  }
  if (!other || other.code === unit.code) return nothing
  if (kind === 'split') return { closed: [close(unit, [into(other, 'partial')])], opened: [] }
  const hamlets = open.filter((one) => one.level === 'hamlet' && one.parentCode === unit.code)
  return {
    closed: [close(unit, [into(other, 'full')]), ...(level === 'commune' ? hamlets.map((one) => close(one, [])) : [])],
    opened:
      level === 'commune' ? hamlets.map((one) => ({ ...one, validFrom: CHANGE_DAY, parentCode: other.code })) : [],
  }
}

/** What was told of a code that nobody knew yet belongs to the unit that is registered under it later, so it is not free. */
function isFree(tree: UnitTree, code: string): boolean {
  const history = tree.history(code)
  return history.length > 0 && history.every(({ validTo }) => validTo !== null && validTo < CHANGE_DAY)
}

/** The records that make a change, and those that take it back. */
export function recordsOf(tree: UnitTree, change: BoundaryChange): { made: Sent[]; undone: Sent[] } {
  const { closed, opened } = rowsOf(tree, change)
  const sent = (version: UnitVersion, sequence: number): Sent => {
    const data = { ...version, successors: [...version.successors] } satisfies UnitState
    return { source: 'unit', key: refOf(version), data, sequence }
  }
  const before = closed.flatMap(({ code, validFrom }) =>
    tree.history(code).filter((one) => one.validFrom === validFrom),
  )
  return {
    made: [...closed, ...opened].map((version) => sent(version, 10)),
    undone: [...before, ...opened.map((one) => ({ ...one, validTo: one.validFrom }))].map((one) => sent(one, 11)),
  }
}
