import type { LockerFront } from '../../phone/lockers.ts'

/** What this phone shows first. */
export type Stage =
  | { at: 'welcome' }
  /** The browser does not say what is here. */
  | { at: 'unreadable' }
  /** Of a locker that nobody can open any more: as many records are lost with it, and as many can still be sent. */
  | { at: 'new-pin'; subject: string; lost: number; kept: number }
  | { at: 'locked'; fronts: readonly LockerFront[]; own?: string | undefined }

type Login = { subject: string; lockerId: string }

/** A login leads to the locker of who logged in, with the others in reach; without one, to the lockers that are here. */
export function stageFor(fronts: readonly LockerFront[], login: Login | undefined): Stage {
  if (login) {
    const own = fronts.find(({ id }) => id === login.lockerId)
    if (own === undefined || own.emptied || own.evicted) {
      return { at: 'new-pin', subject: login.subject, lost: own?.lost ?? 0, kept: own ? own.unsent - own.lost : 0 }
    }
    return { at: 'locked', fronts, own: own.id }
  }
  return fronts.length === 0 ? { at: 'welcome' } : { at: 'locked', fronts }
}
