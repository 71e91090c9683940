import { askOwner } from '@lantoa/chassis/commands/ask-owner'
import { FACTS_LIMIT } from '@lantoa/contracts/identity/present-states.http'
import { ResidentState } from '@lantoa/contracts/identity/residents.events'
import type { Lantoa } from '@lantoa/sdk/client'
import type { Arrival } from './store.ts'

/** Asks identity for residents; whom it does not know either is simply not in the answer. */
export async function askIdentity(identity: Lantoa['identity'], residentIds: readonly string[]): Promise<Arrival[]> {
  const residents = await askOwner('identity', residentIds, FACTS_LIMIT, (part) =>
    identity.listResidentFacts({ query: { ids: part.join(',') } }),
  )
  return residents.map(({ sequence, state }) => {
    return { residentId: state.residentId, sequence, state: ResidentState.parse(state) }
  })
}
