import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { UnitTree } from '@lantoa/units/tree'
import { findTeams } from '../bodies/find.ts'
import { findHomes } from '../known-homes/find.ts'
import { placementOf } from './placement.ts'
import { visitStates } from './published.ts'
import { eachPlaced, lockVisits, type PlacedVisit, updateVisits } from './store.ts'
import type { Placement } from './visit.ts'

/** Writes and publishes anew the visits to homes that moved, ended or merged. The households must be locked. */
export async function refreshVisitsOfHomes(
  tx: Tx,
  tree: UnitTree,
  householdIds: readonly string[],
  context: EventContext,
): Promise<void> {
  if (householdIds.length === 0) return
  for await (const visits of eachPlaced(tx, { householdIds })) await refreshVisits(tx, tree, visits, context)
}

/** The same for visits by bodies whose people, hamlets or states changed. */
export async function refreshVisitsOfTeams(
  tx: Tx,
  tree: UnitTree,
  teamIds: readonly string[],
  context: EventContext,
): Promise<void> {
  if (teamIds.length === 0) return
  for await (const visits of eachPlaced(tx, { teamIds })) await refreshVisits(tx, tree, visits, context)
}

async function refreshVisits(
  tx: Tx,
  tree: UnitTree,
  visits: readonly PlacedVisit[],
  context: EventContext,
): Promise<void> {
  const suspects = await findMisplaced(tx, tree, visits)
  if (suspects.size === 0) return
  // Read again now that nobody else can write them: a home and a team that change together must both be seen.
  const locked = await lockVisits(tx, [...suspects.keys()])
  const misplaced = await findMisplaced(tx, tree, [...locked.values()])
  const placed = [...misplaced].flatMap(([visitId, placement]) => {
    const visit = locked.get(visitId)
    return visit ? [{ ...visit, ...placement, version: visit.version + 1 }] : []
  })
  updateVisits(tx, placed)
  await visitStates.append(tx, placed, [], context)
}

/** Visits that take something else from their homes and teams than is kept with them. */
async function findMisplaced(tx: Tx, tree: UnitTree, visits: readonly PlacedVisit[]): Promise<Map<string, Placement>> {
  if (visits.length === 0) return new Map()
  const idsOf = (of: (visit: PlacedVisit) => string | readonly string[]) => [...new Set(visits.flatMap(of))]
  const homes = await findHomes(
    tx,
    idsOf(({ householdId }) => householdId),
  )
  const teams = await findTeams(
    tx,
    idsOf(({ teamId }) => teamId),
    idsOf(({ visitorIds }) => visitorIds),
  )
  const entries = visits.flatMap((visit) => {
    const placement = pick(placementOf(visit, { homes, teams, tree }))
    return isDeepStrictEqual(placement, pick(visit)) ? [] : [[visit.visitId, placement] as const]
  })
  return new Map(entries)
}

function pick({ hamletCode, places, warnings }: Placement): Placement {
  return { hamletCode, places, warnings }
}
