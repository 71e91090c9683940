import type { HouseholdState } from '@lantoa/contracts/identity/households.events'
import { includes } from '@lantoa/units/intervals'
import type { Day } from '@lantoa/vietnam/days'
import type { Homes, Resident } from './home.ts'

/** Days on which a household was one home in one hamlet. */
export type HomeStretch = HouseholdState['places'][number] & Pick<HouseholdState, 'householdId'>

/** Which home a household was through time, and where it lay: where it was merged, the other one takes over. */
export function timelineOf(homes: Homes, householdId: string): HomeStretch[] {
  const stretches: HomeStretch[] = []
  const followed = new Set<string>()
  let since: Day = ''
  for (let home = homes.get(householdId); home; home = homes.get(home.mergedInto ?? '')) {
    if (followed.has(home.householdId)) break
    followed.add(home.householdId)
    for (const place of home.places) {
      if (place.until !== null && place.until <= since) continue
      const from = place.from < since ? since : place.from
      stretches.push({ ...place, from, householdId: home.householdId })
    }
    since = home.places.at(-1)?.until ?? since
  }
  return stretches
}

export function stretchOn(timeline: readonly HomeStretch[], day: Day): HomeStretch | undefined {
  return timeline.find((stretch) => includes([stretch], day))
}

/** The stretch of the day, else the last before it, else the first: where a home is looked for. */
export function stretchNear(timeline: readonly HomeStretch[], day: Day): HomeStretch | undefined {
  return stretchOn(timeline, day) ?? timeline.findLast(({ from }) => from <= day) ?? timeline[0]
}

/** Whether the resident lived in the household on a day. */
export function livesIn(resident: Resident, householdId: string, day: Day): boolean {
  return resident.stays.some((stay) => stay.householdId === householdId && includes([stay], day))
}

/** The homes by now of those that lay somewhere, as far as they are others or lie elsewhere. */
export function homesElsewhere(
  homes: Homes,
  lay: readonly { readonly householdId: string; readonly hamletCode: string }[],
): string[] {
  return lay.flatMap(({ householdId, hamletCode }) => {
    const present = timelineOf(homes, householdId).at(-1)
    const isThere = present?.householdId === householdId && present.hamletCode === hamletCode
    return present === undefined || isThere ? [] : [present.householdId]
  })
}
