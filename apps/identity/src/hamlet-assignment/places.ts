import type { HouseholdPlace } from '@lantoa/contracts/identity/households.events'
import type { Day } from '@lantoa/vietnam/days'
import { isSamePlace } from '../households/household.ts'
import { joined } from '../stretches.ts'

/** Places with what lay in a split hamlet from the split on in another one; who was assigned before is assigned anew. */
export function assignPlaces(
  places: readonly HouseholdPlace[],
  { from, to, on }: { from: string; to: string; on: Day },
): HouseholdPlace[] {
  return places.flatMap((place) => {
    if (place.assignedFrom?.at(-1) === from) return [{ ...place, hamletCode: to }]
    if (place.hamletCode !== from || (place.until !== null && place.until <= on)) return [place]
    const assignedFrom = [...(place.assignedFrom ?? []), from]
    if (place.from >= on) return [{ ...place, hamletCode: to, assignedFrom }]
    return [
      { ...place, until: on },
      { hamletCode: to, from: on, until: place.until, assignedFrom },
    ]
  })
}

/** Places as they were before homes were assigned, where the split is taken back. */
export function revertPlaces(
  places: readonly HouseholdPlace[],
  isTakenBack: (place: HouseholdPlace) => boolean,
): HouseholdPlace[] {
  return joined(
    places.map((place) => (isTakenBack(place) ? backFrom(place) : place)),
    isSamePlace,
  )
}

function backFrom(place: HouseholdPlace): HouseholdPlace {
  const { assignedFrom = [], ...rest } = place
  const origin = assignedFrom.at(-1)
  if (origin === undefined) return place
  const earlier = assignedFrom.slice(0, -1)
  return { ...rest, hamletCode: origin, ...(earlier.length > 0 ? { assignedFrom: earlier } : {}) }
}
