import { UnitState } from '@lantoa/contracts/teams/units.events'
import { type Answer, askOwner } from '../commands/ask-owner.ts'
import type { SequencedUnit } from './unit-store.ts'

/** As many units as teams answers at once. */
const FACTS_LIMIT = 100

/** The part of the SDK that is needed here; the chassis itself knows no client. */
type Teams = {
  getUnitFacts(args: { query: { refs: string[] } }): PromiseLike<Answer<{ sequence: number; state: unknown }>>
}

/** Asks teams for units with all above them; what it does not know either is simply not in the answer. */
export async function askUnits(teams: Teams, codes: readonly string[]): Promise<SequencedUnit[]> {
  const units = await askOwner('teams', codes, FACTS_LIMIT, (part) => teams.getUnitFacts({ query: { refs: part } }))
  return units.map(({ sequence, state }) => ({ sequence, state: UnitState.parse(state) }))
}
