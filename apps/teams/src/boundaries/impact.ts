import type { BoundaryPlan } from '@lantoa/units/plan-boundary-change'
import type { UnitTree } from '@lantoa/units/tree'
import { addDays, type Day } from '@lantoa/vietnam/days'

/** As many units as reporting is asked for. */
const UNITS_MAX = 500

/** The units whose numbers a change may move: those that end, begin or change, who takes over, and the parents. */
export function concernedUnits({ ended, begun, changed, moved }: BoundaryPlan): string[] {
  const codes = [
    ...ended.flatMap(({ code, successors }) => [code, ...successors.map((one) => one.code)]),
    ...begun.map(({ code }) => code),
    ...changed.flatMap(({ before, after }) => [after.code, before.parentCode, after.parentCode]),
    ...moved.flatMap(({ from, to }) => [from, to]),
  ]
  return [...new Set(codes.filter((code) => code !== null))].slice(0, UNITS_MAX)
}

/** Hamlets that come to lie in another unit, and those whose homes must each be assigned. */
export function hamletsTouched({ ended, changed, moved, waiting }: BoundaryPlan, tree: UnitTree, on: Day) {
  const before = addDays(on, -1)
  const hamlets = ended.filter(({ level }) => level === 'hamlet')
  const isWhole = ({ successors }: (typeof hamlets)[number]) => successors.every(({ extent }) => extent === 'full')
  const unassigned = new Set([...hamlets.filter((one) => !isWhole(one)), ...waiting].map(({ code }) => code))
  const going = [
    ...moved.map(({ code }) => code),
    ...changed.flatMap(({ before, after }) => (before.parentCode === after.parentCode ? [] : [after.code])),
  ]
  const leaves = going.flatMap((code) => tree.leaves(code, before))
  const moving = new Set([...hamlets.filter(isWhole).map(({ code }) => code), ...leaves])
  return { moving: [...moving].filter((code) => !unassigned.has(code)), unassigned }
}
