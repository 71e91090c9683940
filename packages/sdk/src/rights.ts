import { RIGHTS } from './generated/rights.ts'

/** What a caller may do, as the services name it: `merchants:record`. */
export type Right = keyof typeof RIGHTS

/** Whether roles have a right. The services decide; this keeps pages from offering what they would refuse. */
export function hasRight(roles: readonly string[], right: Right): boolean {
  const having: readonly string[] = RIGHTS[right]
  return roles.some((role) => having.includes(role))
}
