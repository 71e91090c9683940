import type { Context } from '@lantoa/chassis/commands/command'
import type { Caller } from '@lantoa/chassis/http/caller'
import { refuse } from '@lantoa/chassis/http/outcome'
import { reachesResident } from '@lantoa/chassis/units/reach-resident'
import type { Resident } from './resident.ts'

/**
 * A home is none of other units, as far as people are known who live or lived in it. Of whom nobody is known the people
 * may be registered later: what is told first makes no difference.
 */
export function refuseHousehold(
  people: readonly Resident[],
  caller: Caller,
  { tree, today }: Pick<Context, 'tree' | 'today'>,
) {
  if (people.length === 0 || people.some((one) => reachesResident(caller, tree, one, today))) return undefined
  return refuse('unknown-household', 'No household in your units has this id.', { pointer: '/householdId' })
}
