import type { SequencedUnit } from './unit-store.ts'

/** Whether one of these states may take back that a unit ended, as the undo of a split does. */
export function mayReopen(units: readonly SequencedUnit[]): boolean {
  return units.some(({ state, sequence }) => state.validTo === null && sequence > 1)
}
