import type { Context } from '@lantoa/chassis/commands/command'
import type { Caller } from '@lantoa/chassis/http/caller'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import { daysBetween } from '@lantoa/vietnam/days'
import type { StoredHousehold } from '../households/household.ts'
import type { StoredResident } from '../residents/resident.ts'
import { within } from '../scope.ts'
import { stretchOn } from '../stretches.ts'

/** Who sends a correction, and the day on which it was written down. */
export type Sender = { readonly caller: Caller; readonly on: string }

/** As long as a phone shows what was written down on it: nothing that lay there longer is merely late. */
const LATE_DAYS = 90

function isTooLate({ on }: Sender, { today }: Context): boolean {
  return daysBetween(on, today) > LATE_DAYS
}

/**
 * The home is the caller's now, or was on that day: who looked after it then may still send what was written down there. A
 * day long ago does not count, or whoever names one would correct people who left for ever.
 */
export function mayCorrectHome(sender: Sender, home: StoredHousehold, context: Context): boolean {
  const { caller, on } = sender
  const place = isTooLate(sender, context) ? undefined : stretchOn(home.places, on)
  return (
    within(caller, home, context) !== undefined ||
    (place !== undefined && reachesHamlet(caller, context.tree, place.hamletCode, context.today))
  )
}

/** The same of a person, by the home in which they lived on that day. */
export function mayCorrectPerson(
  sender: Sender,
  person: StoredResident,
  homes: ReadonlyMap<string, StoredHousehold>,
  context: Context,
): boolean {
  const stay = isTooLate(sender, context) ? undefined : stretchOn(person.stays, sender.on)
  const home = homes.get(stay?.householdId ?? '')
  return (
    within(sender.caller, person, context) !== undefined ||
    (home !== undefined && mayCorrectHome(sender, home, context))
  )
}
