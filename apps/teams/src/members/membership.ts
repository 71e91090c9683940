import type { Membership, MembershipRecord } from '@lantoa/contracts/teams/members.http'

/** A membership as it is kept; `joinedAs` is how it was first sent. */
export type StoredMembership = Omit<Membership, 'ambassadorDays'> &
  Required<Pick<Membership, 'ambassadorDays'>> & { version: number; joinedAs: MembershipRecord }

export function personKey({ bodyId, personId }: { bodyId: string; personId: string }): string {
  return `${bodyId} ${personId}`
}
