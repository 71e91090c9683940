import type { Caller } from './caller.ts'

/**
 * Whether names, phones, addresses and what is said at a door are shown: to those who record at the door in these units
 * anyway, and to those who may unmask. Everybody else sees initials and the year of birth.
 */
export function seesPersons({ permissions }: Pick<Caller, 'permissions'>): boolean {
  return permissions.has('residents:unmask') || permissions.has('residents:record')
}
