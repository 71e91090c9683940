import type { VisitWarning } from '@lantoa/contracts/lists'
import type { VisitPlace, VisitState } from '@lantoa/contracts/teams/visits.events'
import type { Visit, VisitReport, Withdrawal } from '@lantoa/contracts/teams/visits.http'

/** As whom a visit was recorded: an officer says for which team, a member speaks for his own. */
export type RecordedAs = 'officer' | 'team' | 'other-team'

/** What a visit takes from its home and its team. It follows from them, and is written anew when they change. */
export type Placement = {
  readonly hamletCode: VisitPlace['hamletCode']
  /** Null: recorded before this was kept. */
  readonly places: readonly VisitPlace[] | null
  readonly warnings: readonly VisitWarning[]
}

/** A visit as it is kept. */
export type StoredVisit = VisitReport &
  Placement &
  Pick<Visit, 'visitId' | 'visitedOn' | 'receivedAt'> & {
    readonly recordedAs: RecordedAs
    readonly recordedBy: string
    readonly withdrawal: Withdrawal | null
    /** Of its states; 0 while only the fact was published. */
    readonly version: number
  }

/** What is published of a visit, as a fact and as a state. */
export function stateOf({ places, warnings, withdrawal, ...visit }: StoredVisit): VisitState {
  return {
    ...visit,
    ...(places === null ? {} : { places: [...places] }),
    ...(warnings.length === 0 ? {} : { warnings: [...warnings] }),
    withdrawn: withdrawal !== null,
  }
}
