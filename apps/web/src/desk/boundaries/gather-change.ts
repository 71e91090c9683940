import type { Lantoa } from '@lantoa/sdk'
import { addDays, type Day } from '@lantoa/vietnam/days'
import { ifAny } from '../problem/part.ts'
import { type Change, codesIn, type Names, type Step } from './change.ts'

export type ChangeFacts = {
  readonly change: Change
  /** Of the units that it speaks of, as they were the day before. */
  readonly names: Names
}

/** As many units as are looked up by name; of a change of thousands the others are shown by code. */
const NAMED = 100

export async function gatherChange(lantoa: Lantoa, changeId: string, signal: AbortSignal): Promise<ChangeFacts> {
  const change = await lantoa.teams.getBoundaryChange({ params: { changeId }, signal }).orThrow()
  return { change, names: await nameUnits(lantoa, change.steps, addDays(change.on, -1), signal) }
}

/** A code that means nothing on that day has no name. */
async function nameUnits({ teams }: Lantoa, steps: readonly Step[], asOf: Day, signal: AbortSignal): Promise<Names> {
  const codes = [...new Set(steps.flatMap(codesIn))].slice(0, NAMED)
  const units = await Promise.all(
    codes.map((code) => ifAny(teams.getUnit({ params: { code }, query: { asOf }, signal }).orThrow(), ['not-found'])),
  )
  return new Map(units.flatMap((unit) => (unit ? [[unit.code, { kind: unit.kind, name: unit.name }]] : [])))
}
