import { askOwner } from '@lantoa/chassis/commands/ask-owner'
import { HouseholdState } from '@lantoa/contracts/identity/households.events'
import { FACTS_LIMIT } from '@lantoa/contracts/identity/present-states.http'
import { ResidentState } from '@lantoa/contracts/identity/residents.events'
import type { Lantoa } from '@lantoa/sdk/client'

/** Asks identity for homes and people; what it does not know either is simply not in the answer. */
export async function askIdentity(
  identity: Lantoa['identity'],
  ids: { households: readonly string[]; residents: readonly string[] },
) {
  const households = await askOwner('identity', ids.households, FACTS_LIMIT, (part) =>
    identity.listHouseholdFacts({ query: { ids: part.join(',') } }),
  )
  const residents = await askOwner('identity', ids.residents, FACTS_LIMIT, (part) =>
    identity.listResidentFacts({ query: { ids: part.join(',') } }),
  )
  return {
    households: households.map(({ sequence, state }) => {
      const known = HouseholdState.parse(state)
      return { id: known.householdId, sequence, state: known }
    }),
    residents: residents.map(({ sequence, state }) => {
      const known = ResidentState.parse(state)
      return { id: known.residentId, sequence, state: known }
    }),
  }
}
