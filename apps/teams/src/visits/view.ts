import type { Caller } from '@lantoa/chassis/http/caller'
import { seesPersons } from '@lantoa/chassis/http/sees-persons'
import type { Visit } from '@lantoa/contracts/teams/visits.http'
import { nextTryOn, type RefusedVisit } from './next-try.ts'
import type { StoredVisit } from './visit.ts'

/** A visit as a caller may see it: who does not see names does not see what was said at the door. */
export function viewOf(visit: StoredVisit, caller: Caller, refused: readonly RefusedVisit[]): Visit {
  const { places, warnings, withdrawal, recordedAs: _as, recordedBy: _by, version: _version, ...report } = visit
  const homeId = places?.[0]?.from === visit.visitedOn ? places[0].householdId : visit.householdId
  return {
    ...report,
    nextTryOn: withdrawal ? null : nextTryOn(visit, refused),
    ...(homeId === visit.householdId ? {} : { homeId }),
    ...(warnings.length === 0 ? {} : { warnings: [...warnings] }),
    ...(withdrawal ? { withdrawal } : {}),
    ...(seesPersons(caller) ? {} : { note: '', refusals: report.refusals.map(withoutReason), masked: true as const }),
  }
}

/** Visits of which the caller is shown what was said. */
export function withWords(visits: readonly StoredVisit[], caller: Caller): StoredVisit[] {
  return visits.filter((visit) => showsWords(visit, caller))
}

/** Whether something was said at the door that the caller is shown. */
export function showsWords({ note, refusals }: StoredVisit, caller: Caller): boolean {
  return seesPersons(caller) && (note !== '' || refusals.some(({ reason = '' }) => reason !== ''))
}

function withoutReason({ reason: _reason, ...refusal }: Visit['refusals'][number]): Visit['refusals'][number] {
  return refusal
}
