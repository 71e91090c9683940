import { unitTitle } from '@lantoa/vietnam/unit-names'
import { say } from '../../words/words.ts'
import { showNumber } from '../show/show-number.ts'
import type { Names, Preview } from './change.ts'
import { called, listed, partOf } from './change-in-words.ts'

type Figure = Preview['indicators'][number]['before']
type Label = Preview['begun'][number]
export type Line = { readonly code: string; readonly was: string; readonly becomes: string }

/** How many units and homes a change is about, a line each. */
export function countsInWords({ ended, begun, changed, moved, households }: Preview): string[] {
  return [
    ended.length > 0 ? say('counts.ended', { count: showNumber(ended.length) }) : '',
    begun.length > 0 ? say('counts.begun', { count: showNumber(begun.length) }) : '',
    changed.length > 0 ? say('counts.changed', { count: showNumber(changed.length) }) : '',
    moved.length > 0 ? say('counts.moved', { count: showNumber(moved.length) }) : '',
    say('counts.homes', { count: showNumber(households.moving) }),
    households.unassigned > 0 ? say('counts.unassigned', { count: showNumber(households.unassigned) }) : '',
  ].filter((line) => line !== '')
}

/** The names of units as they are after a change, and of those that it speaks of. */
export function namesAfter({ begun, changed }: Preview, names: Names): Names {
  return new Map([
    ...names,
    ...[...begun, ...changed.map(({ after }) => after)].map((unit) => [unit.code, unit] as const),
  ])
}

/** What becomes of each unit: those that end and their heirs, those that begin, and those that change. */
export function unitLines({ ended, entered, begun, changed }: Preview, names: Names): Line[] {
  return [
    ...[...ended, ...entered].map((unit) => {
      const heirs = listed(unit.successors.map(({ code, extent }) => partOf(extent, called(code, names))))
      return { code: unit.code, was: unitTitle(unit), becomes: heirs || say('preview.nothing') }
    }),
    ...begun.map((unit) => ({ code: unit.code, was: say('preview.not-there'), becomes: placed(unit, names) })),
    ...changed.map(({ before, after }) => ({
      code: after.code,
      was: placed(before, names),
      becomes: placed(after, names),
    })),
  ]
}

/** Whether a change moves a figure of a unit that stands after it; of one that ends all counts in its heir. */
export function movesFigure({ before, after }: Preview['indicators'][number]): boolean {
  if (after === null) return false
  if (isNothing(after)) return before !== null && !isNothing(before)
  return JSON.stringify(before) !== JSON.stringify(after)
}

function isNothing({ numerator, denominator }: NonNullable<Figure>): boolean {
  return !numerator && !denominator
}

function placed({ parentCode, ...unit }: Label, names: Names): string {
  const title = unitTitle(unit)
  return parentCode === null ? title : say('step.under', { unit: title, parent: called(parentCode, names) })
}
