import type { Context } from '@lantoa/chassis/commands/command'
import type { Caller } from '@lantoa/chassis/http/caller'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { Thing } from '@lantoa/chassis/register/thing'
import { hamletsOf } from '@lantoa/chassis/units/heirs'
import { reachesResident } from '@lantoa/chassis/units/reach-resident'
import { includes } from '@lantoa/units/intervals'
import type { KnownHome } from '../known-homes/find-homes.ts'

type Judging = Pick<Context, 'tree' | 'today'> & { readonly caller: Caller }

/**
 * A home is none of other units, and lay in the hamlet on the day: as far as it is known. Of one that has not arrived
 * yet nothing is, and what is told first makes no difference.
 */
export function refuseHome(home: KnownHome | undefined, thing: Thing, { caller, tree, today }: Judging) {
  if (!home || home.places.length === 0) return undefined
  if (!reachesResident(caller, tree, { stays: home.places }, today)) {
    return refuse('unknown-household', 'No household in your units has this id.', { pointer: '/householdId' })
  }
  const { since } = thing
  const there = home.places.filter((place) => includes([place], since))
  const hamlets = there.flatMap((place) => hamletsOf(place, since, tree))
  if (there.length === 0 || hamlets.includes(String(thing.hamletCode))) return undefined
  return refuse('household-elsewhere', `The household lay in another hamlet on ${since}.`, { pointer: '/hamletCode' })
}
