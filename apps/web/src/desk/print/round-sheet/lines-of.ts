import { unitTitle } from '@lantoa/vietnam/unit-names'
import { addressInWords, eldestFirst, homeTitle } from '../../../field/home/home-in-words.ts'
import type { HomeOnPhone } from '../../../phone/home.ts'
import type { Homes, RoundHome, SheetFacts } from './gather-sheet.ts'

/** A home on the sheet. */
export type Line = Pick<RoundHome, 'householdId' | 'reason' | 'missed'> & {
  /** By which it is found among the others, in the order in which the team goes. */
  readonly number: number
  /** Hamlet, and address where that was asked for. */
  readonly place: string
  /** Undefined where names were not asked for, or the home lies elsewhere by now: it is written by hand. */
  readonly title: string | undefined
  readonly people: readonly Pick<HomeOnPhone['people'][number], 'residentId' | 'name' | 'birth'>[]
}

export function linesOf({ round, hamlets }: SheetFacts, homes: Homes | undefined): Line[] {
  return round.homes.map(({ householdId, hamletCode, reason, missed }, at) => {
    const home = homes?.get(householdId)
    const hamlet = hamlets.get(hamletCode)
    const title = home && homeTitle(home)
    const address = home && addressInWords(home)
    return {
      ...{ householdId, reason, missed, number: at + 1 },
      // A home in which nobody is known is called by its address already.
      place: [address === title ? undefined : address, hamlet ? unitTitle(hamlet) : hamletCode]
        .filter((part) => part !== undefined)
        .join(' · '),
      title,
      people: eldestFirst(home?.people ?? []),
    }
  })
}
