import type { Context } from '@lantoa/chassis/commands/command'
import type { Caller } from '@lantoa/chassis/http/caller'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { HouseholdId } from '@lantoa/contracts/ids'
import type { Round } from '@lantoa/contracts/teams/rounds.http'
import type { PlannedRound } from '@lantoa/rounds/round'
import type { Homes } from '../known-homes/home.ts'
import type { LyingHome } from '../known-homes/lying.ts'
import type { HomeVisits } from './round.ts'

export type Reader = Pick<Context, 'tree' | 'today'> & { readonly caller: Caller; readonly limit: number }

type Seen = {
  readonly planned: PlannedRound<HouseholdId>
  /** The homes of the team, by id. */
  readonly lying: ReadonlyMap<HouseholdId, LyingHome>
  readonly visits: ReadonlyMap<HouseholdId, HomeVisits>
  /** What is known of those that are gone. */
  readonly gone: Homes
}

/** The homes of a round that a caller may see: a team may serve more than his units. */
export function viewOf(
  { planned, lying, visits, gone }: Seen,
  { tree, today, caller, limit }: Reader,
): Pick<Round, 'homes' | 'more' | 'gone' | 'leftInPeace'> {
  const sees = ({ hamletCode }: { hamletCode: string }) => reachesHamlet(caller, tree, hamletCode, today)
  const homes = planned.homes.flatMap((entry) => {
    const home = lying.get(entry.householdId)
    if (!home || !sees(home)) return []
    const { visit } = visits.get(entry.householdId) ?? {}
    return [{ ...entry, hamletCode: home.hamletCode, ...(visit ? { visit } : {}) }]
  })
  const shown = Math.max(limit, homes.filter(({ chosen }) => chosen).length)
  return {
    homes: homes.slice(0, shown),
    more: Math.max(0, homes.length - shown),
    gone: planned.gone
      .filter((id) => wasSeen(gone.get(id)?.places ?? [], sees))
      .map((id) => goneHome(id, gone, (heir) => lying.has(heir))),
    leftInPeace: planned.leftInPeace.filter((id) => wasSeen([lying.get(id) ?? []].flat(), sees)),
  }
}

/** Of an erased home nobody knows any more where it lay. */
function wasSeen<Place>(places: readonly Place[], sees: (place: Place) => boolean): boolean {
  return places.length === 0 || places.some(sees)
}

/** Why a home that the team has chosen is none of its homes any more. */
function goneHome(
  householdId: HouseholdId,
  homes: Homes,
  isHere: (heir: HouseholdId) => boolean,
): Round['gone'][number] {
  const home = homes.get(householdId)
  const last = home?.places.at(-1)
  if (!home || !last) return { householdId, why: 'erased' }
  const { mergedInto } = home
  if (mergedInto !== null) return { householdId, why: 'merged', ...(isHere(mergedInto) ? { mergedInto } : {}) }
  return { householdId, why: last.until === null ? 'moved' : 'closed' }
}
