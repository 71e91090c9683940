import { isoWeekOf } from '@lantoa/vietnam/days'
import type { HomeOnPhone } from '../../phone/home.ts'
import type { Locker } from '../../phone/locker.ts'
import { teamsOf } from '../../phone/me.ts'
import type { Round } from '../../phone/rounds.ts'
import { addressInWords, homeTitle } from '../home/home-in-words.ts'

type RoundHome = Round['homes'][number]

export type RoundRow = Pick<RoundHome, 'householdId' | 'reason' | 'missed' | 'visit'> & {
  title: string
  address: string | undefined
}
/** The week of a team; undefined homes: it was never fetched. `missing`: as many of it are not on this phone. */
export type RoundFacts = { teamId: string; rows: readonly RoundRow[] | undefined; missing: number }

/** This week's homes of each of her teams, in the order of the team. */
export async function gatherRound(locker: Locker, today: string): Promise<RoundFacts[]> {
  const me = await locker.me()
  if (!me) return []
  const week = isoWeekOf(today)
  const rounds = await Promise.all(
    teamsOf(me).map(async ({ bodyId }) => ({ teamId: bodyId, round: await locker.round(bodyId, week) })),
  )
  const homes = await locker.homesOf(rounds.flatMap(({ round }) => round?.homes ?? []))
  const known = new Map(homes.map((home) => [home.householdId, home]))
  return rounds.map(({ teamId, round }) => {
    const rows = round?.homes.flatMap((home) => rowOf(home, known.get(home.householdId)))
    return { teamId, rows, missing: (round?.homes.length ?? 0) - (rows?.length ?? 0) }
  })
}

/** A home that is not on this phone can't be shown; the next fetch brings it, or takes it from the round. */
function rowOf(inRound: RoundHome, home: HomeOnPhone | undefined): RoundRow[] {
  if (home === undefined) return []
  const { householdId, reason, missed, visit } = inRound
  return [
    { householdId, reason, missed, ...(visit && { visit }), title: homeTitle(home), address: addressInWords(home) },
  ]
}
