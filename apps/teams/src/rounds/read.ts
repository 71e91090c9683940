import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { Round } from '@lantoa/contracts/teams/rounds.http'
import { DEFAULT_INTERVAL_DAYS, planRound } from '@lantoa/rounds/round'
import { type Period, parsePeriod } from '@lantoa/vietnam/periods'
import { hamletsOn } from '../bodies/served.ts'
import { findHomes } from '../known-homes/find.ts'
import { listLying } from '../known-homes/lying.ts'
import { listWithCore } from '../progress/cores.ts'
import type { OwnRound } from './round.ts'
import { findInterval, listHomeVisits } from './store.ts'
import { type Reader, viewOf } from './view.ts'

/** The round of a week: the homes of the team as they lie today, in the order that follows from what is known of them. */
export async function readRound(source: Database | Tx, round: OwnRound, reader: Reader): Promise<Round> {
  const { teamId, isoWeek, team, householdIds } = round
  const { tree, today } = reader
  const { from, until } = weekOf(isoWeek)
  const homes = await listLying(source, tree, hamletsOn(tree, team, today), today)
  const observed = homes.filter(({ isObserved }) => isObserved)
  const [visits, withCore, intervalDays = DEFAULT_INTERVAL_DAYS] = await Promise.all([
    listHomeVisits(
      source,
      homes.map((home) => home.householdId),
      { from, until },
    ),
    listWithCore(
      source,
      observed.map((home) => home.householdId),
    ),
    findInterval(source, round),
  ])
  const facts = homes.map(({ householdId, since }) => {
    const { last = null, refusals = 0 } = visits.get(householdId) ?? {}
    return { householdId, since, last, refusals, hasCore: withCore.has(householdId) }
  })
  const planned = planRound(facts, { from, until, intervalDays }, householdIds)
  const lying = new Map(homes.map((home) => [home.householdId, home]))
  const gone = await findHomes(source, planned.gone)
  return { ...{ teamId, isoWeek, from, until, intervalDays }, ...viewOf({ planned, lying, visits, gone }, reader) }
}

/** The contract lets no other weeks through. */
function weekOf(isoWeek: string): Period {
  const week = parsePeriod(isoWeek)
  if (!week) throw new Error(`${isoWeek} is no week`)
  return week
}
