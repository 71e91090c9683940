import type { FormerState } from '../history/former-states.ts'
import type { ResidentBefore, StoredResident } from '../residents/resident.ts'

/** What is known of those whose stays ended with a household. */
export type ReturningFacts = {
  concerned: readonly { residentId: string; householdId: string }[]
  residents: ReadonlyMap<string, StoredResident>
  /** The last change of the stays of each of them. */
  moves: ReadonlyMap<string, FormerState>
}

/** Those whose stays nothing changed since the end of the household: they live there as if it had not been. */
export function comeBack(
  householdId: string,
  { concerned, residents, moves }: ReturningFacts,
): { before: StoredResident; after: StoredResident }[] {
  return concerned.flatMap(({ residentId, householdId: ended }) => {
    const [before, last] = [residents.get(residentId), moves.get(residentId)]
    if (ended !== householdId || !before || !isOf(last, householdId, 'household-closed')) return []
    return [{ before, after: { ...before, ...(last.before as ResidentBefore) } }]
  })
}

/** Those whose stays were changed since, by themselves or by a correction: they stay where they are. */
export function movedSince(householdId: string, { concerned, residents, moves }: ReturningFacts) {
  return concerned.flatMap(({ residentId, householdId: ended }) => {
    const [one, last] = [residents.get(residentId), moves.get(residentId)]
    if (ended !== householdId || !one) return []
    const isBack = ['household-closed', 'household-reopened'].some((kind) => isOf(last, householdId, kind))
    return isBack ? [] : [one.residentId]
  })
}

function isOf(change: FormerState | undefined, householdId: string, kind: string): change is FormerState {
  return change?.kind === kind && change.householdId === householdId
}
