import type { SequencedUnit } from '@lantoa/chassis/units/unit-store'
import type { UnitState } from '@lantoa/contracts/teams/units.events'

/** Without versions that an undone change took back: those are valid on no day. */
export function withoutTakenBack(known: readonly SequencedUnit[]): SequencedUnit[] {
  return known.filter(({ state }) => state.validTo !== state.validFrom)
}

/** A version may begin where one was taken back; under a sequence no higher than that one's it would be left aside. */
export function nextSequence(known: readonly SequencedUnit[], { code, validFrom }: UnitState): number {
  const there = known.find(({ state }) => state.code === code && state.validFrom === validFrom)
  return (there?.sequence ?? 0) + 1
}
