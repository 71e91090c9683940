import type { Caller } from '@lantoa/chassis/http/caller'
import { liesAbove, reachesPlaceOf } from '@lantoa/chassis/units/judge-place'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import type { StoredSession } from './session.ts'

type Placed = Pick<StoredSession, 'unitCode' | 'day'>
type Owned = Placed & Pick<StoredSession, 'recordedBy' | 'trainerIds'>
type Here = { readonly tree: UnitTree; readonly today: Day }

/** Who recorded a session and who teaches there have it for their own, wherever it is. */
function isOwn({ subject }: Caller, { recordedBy, trainerIds }: Owned): boolean {
  return recordedBy === subject || trainerIds.some((id) => id === subject)
}

/** Whether a session is the caller's to read: his own, or of his units and those above them. */
export function readsSession(caller: Caller, session: Owned, { tree, today }: Here): boolean {
  if (isOwn(caller, session)) return true
  const place = { code: session.unitCode, on: session.day }
  return oversees(caller) && (reachesPlaceOf(caller, tree, place, today) || liesAbove(caller, tree, place, today))
}

/** Whether it is his to change, and to say who came: what lies above his units is others'. */
export function holdsSession(caller: Caller, session: Owned, { tree, today }: Here): boolean {
  return isOwn(caller, session) || (oversees(caller) && reachesUnit(caller, session, { tree, today }))
}

export function reachesUnit(caller: Caller, { unitCode, day }: Placed, { tree, today }: Here): boolean {
  return reachesPlaceOf(caller, tree, { code: unitCode, on: day }, today)
}

export function oversees({ permissions }: Pick<Caller, 'permissions'>): boolean {
  return permissions.has('sessions:oversee')
}
