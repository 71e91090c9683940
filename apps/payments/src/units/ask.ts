import { askOwner } from '@lantoa/chassis/peers'
import type { SequencedUnit } from '@lantoa/chassis/unit-store'
import { UnitState } from '@lantoa/contracts/teams/units.events'
import type { Lantoa } from '@lantoa/sdk/client'

/** As many units as teams answers at once. */
const FACTS_LIMIT = 100

/** Asks teams for units with all above them; what it does not know either is simply not in the answer. */
export async function askTeams(teams: Lantoa['teams'], codes: readonly string[]): Promise<SequencedUnit[]> {
  const units = await askOwner('teams', codes, FACTS_LIMIT, (part) => teams.getUnitFacts({ query: { refs: part } }))
  return units.map(({ sequence, state }) => ({ sequence, state: UnitState.parse(state) }))
}
