import { type Day, isoWeekOf } from '@lantoa/vietnam/days'
import type { Locker } from '../../phone/locker.ts'
import { teamsOf } from '../../phone/me.ts'
import { addressInWords, homeTitle } from '../home/home-in-words.ts'

/** A home as a sheet lists it; without a number it stands on none that this phone knows. */
export type PaperLine = {
  householdId: string
  number: number | undefined
  title: string
  address: string | undefined
  /** A visit to it is being written down. */
  begun: boolean
}

/** The homes of the week of a day by the numbers of their sheet, then all others by lane and number. */
export async function gatherLines(locker: Locker, day: Day): Promise<PaperLine[]> {
  const me = await locker.me()
  if (!me) return []
  const teams = teamsOf(me)
  const codes = [...new Set(teams.flatMap(({ hamletCodes }) => hamletCodes))]
  const [homes, rounds, drafts] = await Promise.all([
    Promise.all(codes.map((code) => locker.homes(code))),
    Promise.all(teams.map(({ bodyId }) => locker.round(bodyId, isoWeekOf(day)))),
    locker.drafts(),
  ])
  const numbers = new Map(rounds.flatMap((round) => round?.homes.map((home, at) => [home.householdId, at + 1]) ?? []))
  const begun = new Set(drafts.map(({ householdId }) => householdId))
  const lines = homes.flat().map((home) => {
    const { householdId } = home
    const title = homeTitle(home)
    const address = addressInWords(home)
    const shown = address === title ? undefined : address
    return { householdId, number: numbers.get(householdId), title, address: shown, begun: begun.has(householdId) }
  })
  return lines.sort((a, b) => (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY) || 0)
}
