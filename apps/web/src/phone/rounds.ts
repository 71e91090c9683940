import type { Data, Lantoa } from '@lantoa/sdk'
import { addDays, dayOf, isoWeekOf } from '@lantoa/vietnam/days'
import { fetchEach } from './fetch-each.ts'
import type { OwnVisit, VisitsOf } from './home.ts'
import { type Me, teamsOf } from './me.ts'
import type { OpenLocker } from './open-locker.ts'
import { type RoundRow, STRICT } from './store.ts'
import { type Failed, noteClock } from './times.ts'

export type Round = Data<'teams', 'getRound'>
type RoundHome = Round['homes'][number]

/** A round with what was visited from this phone within its week. */
export function markRound(round: Round, visitsOf: VisitsOf): Round {
  return { ...round, homes: round.homes.map((home) => markHome(home, round, visitsOf(home.householdId))) }
}

function markHome(home: RoundHome, { from, until }: Round, own: readonly OwnVisit[]): RoundHome {
  const visits = own.map(({ visitId, startedAt, outcome }) => ({ visitId, on: dayOf(startedAt), outcome }))
  const [last] = visits.filter(({ on }) => on >= from && on < until)
  if (!last || (home.visit && home.visit.on > last.on)) return home
  return { ...home, visit: last as NonNullable<RoundHome['visit']> } // its outcome came from a report
}

/** As many as begin before packs are dropped for want of contact, whichever day it is. */
const WEEKS = [0, 1, 2]

/** The teams for which a person goes round, and the weeks that are worth carrying along. */
function roundsOf(me: Me): { teamId: string; isoWeek: string }[] {
  const today = dayOf(me.now)
  const weeks = WEEKS.map((ahead) => isoWeekOf(addDays(today, 7 * ahead)))
  return teamsOf(me).flatMap(({ bodyId: teamId }) => weeks.map((isoWeek) => ({ teamId, isoWeek })))
}

/** Whether the rounds that are here are of other weeks only. */
export async function lacksWeek({ store }: Pick<OpenLocker, 'store'>, isoWeek: string): Promise<boolean> {
  const names = await store.getAllKeys('rounds')
  return names.length > 0 && !names.some((name) => name.endsWith(`/${isoWeek}`))
}

export async function readRound(locker: OpenLocker, teamId: string, isoWeek: string): Promise<Round | undefined> {
  const name = nameOf(teamId, isoWeek)
  const row = await locker.store.get('rounds', name)
  return row && locker.unsealPacked<Round>('rounds', name, row.sealed)
}

/** Replaces all rounds that are kept; one that its team has no more is left out. Of a failure those stay that were kept. */
export async function pullRounds(
  locker: OpenLocker,
  lantoa: Lantoa,
  me: Me,
  signal?: AbortSignal,
): Promise<Failed | undefined> {
  const rows: RoundRow[] = []
  const refused: string[] = []
  const failed = await fetchEach(roundsOf(me), async (params) => {
    const { data, error, response } = await lantoa.teams.getRound({ params, signal })
    await noteClock(locker, response)
    const name = nameOf(params.teamId, params.isoWeek)
    if (data) rows.push({ name, sealed: await locker.sealPacked('rounds', name, data) })
    else if ([403, 404, 409].includes(error.status) && error.code !== 'network-error') refused.push(name)
    else return { problem: error, response }
    return undefined
  })
  const tx = locker.store.transaction('rounds', 'readwrite', STRICT)
  const clears = failed ? refused.map((name) => tx.store.delete(name)) : [tx.store.clear()]
  await Promise.all([...clears, ...rows.map((row) => tx.store.put(row)), tx.done])
  return failed
}

function nameOf(teamId: string, isoWeek: string): string {
  return `${teamId}/${isoWeek}`
}
