import type { Data, Lantoa } from '@lantoa/sdk'

export type Body = Data<'teams', 'getBody'>
type Membership = Data<'teams', 'getMembership'>
export type Restaffing = Data<'teams', 'getRestaffing'>
export type BodyFacts = {
  readonly body: Body
  /** Past ones too. */
  readonly memberships: readonly Membership[]
  readonly restaffings: readonly Restaffing[]
}

export async function gatherBody({ teams }: Lantoa, bodyId: string, signal: AbortSignal): Promise<BodyFacts> {
  const query = { bodyId, limit: 200 }
  const [body, memberships, restaffings] = await Promise.all([
    teams.getBody({ params: { bodyId }, signal }).orThrow(),
    Array.fromAsync(teams.listMemberships.all({ query, signal })),
    Array.fromAsync(teams.listRestaffings.all({ query, signal })),
  ])
  return { body, memberships, restaffings }
}
