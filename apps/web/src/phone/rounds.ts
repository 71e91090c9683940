import type { Data, Lantoa } from '@lantoa/sdk'
import { addDays, dayOf, isoWeekOf } from '@lantoa/vietnam/days'
import { fetchEach } from './fetch-each.ts'
import { type OwnVisit, visitsIn } from './home.ts'
import { type Me, teamsOf } from './me.ts'
import type { OpenLocker } from './open-locker.ts'
import type { Overlay } from './overlay.ts'
import { passOverUnreadable } from './seal.ts'
import { type RoundRow, STRICT } from './store.ts'
import { type Failed, noteClock } from './times.ts'

export type Round = Data<'teams', 'getRound'>
type RoundHome = Round['homes'][number]

/**
 * A round with what was done from this phone since it was fetched: visits within its week, and the homes that were
 * registered in the hamlets of its team, where nobody has been yet.
 */
export function markRound(round: Round, overlay: Overlay, hamletCodes: readonly string[]): Round {
  const { homes, gone, leftInPeace } = round
  const known = new Set([...[...homes, ...gone].map(({ householdId }) => householdId), ...leftInPeace])
  const fresh = overlay.homes
    .filter(({ id, body: { hamletCode, openedOn } }) => {
      return !known.has(id) && hamletCodes.includes(hamletCode) && openedOn < round.until
    })
    .map(({ id, body: { hamletCode } }) => ({ ...NEVER_VISITED, householdId: id, hamletCode }))
  const marked = [...homes, ...fresh].map((home) => markHome(home, round, visitsIn(overlay.of(home.householdId))))
  return { ...round, homes: marked }
}

const NEVER_VISITED = { reason: 'never-visited', dueOn: null, missed: false, chosen: false } as const

function markHome(home: RoundHome, { from, until }: Round, own: readonly OwnVisit[]): RoundHome {
  const visits = own.map(({ visitId, startedAt, outcome }) => ({ visitId, on: dayOf(startedAt), outcome }))
  const [last] = visits.filter(({ on }) => on >= from && on < until)
  if (!last || (home.visit && home.visit.on > last.on)) return home
  return { ...home, visit: last as NonNullable<RoundHome['visit']> } // its outcome came from a report
}

/** As the services bring them along: sheets of the last week are still typed in. */
const WEEKS = [-1, 0, 1, 2]

/** The teams for which a person goes round, and the weeks that are worth carrying along. */
function roundsOf(me: Me): { teamId: string; isoWeek: string }[] {
  const today = dayOf(me.now)
  const weeks = WEEKS.map((ahead) => isoWeekOf(addDays(today, 7 * ahead)))
  return teamsOf(me).flatMap(({ bodyId: teamId }) => weeks.map((isoWeek) => ({ teamId, isoWeek })))
}

/** Whether the rounds that are here are of other weeks only. */
export function lacksWeek(names: readonly string[], isoWeek: string): boolean {
  return names.length > 0 && !names.some((name) => name.endsWith(`/${isoWeek}`))
}

export async function readRound(locker: OpenLocker, teamId: string, isoWeek: string): Promise<Round | undefined> {
  const name = nameOf({ teamId, isoWeek })
  const row = await locker.store.get('rounds', name)
  // What cannot be read comes again with a fetch.
  return row && locker.unsealPacked<Round>('rounds', name, row.sealed).catch(passOverUnreadable)
}

/**
 * Replaces all rounds that are kept by those that came with who this is. A service that brings none along is asked for each:
 * one that its team has no more is left out, and of a failure those stay that were kept.
 */
export async function pullRounds(
  locker: OpenLocker,
  lantoa: Lantoa,
  { rounds, ...me }: Me,
  signal?: AbortSignal,
): Promise<Failed | undefined> {
  if (rounds === undefined) return fetchRounds(locker, lantoa, me, signal)
  await replaceRounds(locker, await Promise.all(rounds.map((round) => rowOf(locker, round))), 'all')
  return undefined
}

async function fetchRounds(
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
    if (data) rows.push(await rowOf(locker, data))
    else if ([403, 404, 409].includes(error.status) && error.code !== 'network-error') refused.push(nameOf(params))
    else return { problem: error, response }
    return undefined
  })
  await replaceRounds(locker, rows, failed ? refused : 'all')
  return failed
}

async function rowOf(locker: OpenLocker, round: Round): Promise<RoundRow> {
  const name = nameOf(round)
  return { name, sealed: await locker.sealPacked('rounds', name, round) }
}

async function replaceRounds({ store }: OpenLocker, rows: readonly RoundRow[], gone: readonly string[] | 'all') {
  const tx = store.transaction('rounds', 'readwrite', STRICT)
  const clears = gone === 'all' ? [tx.store.clear()] : gone.map((name) => tx.store.delete(name))
  await Promise.all([...clears, ...rows.map((row) => tx.store.put(row)), tx.done])
}

function nameOf({ teamId, isoWeek }: Pick<Round, 'teamId' | 'isoWeek'>): string {
  return `${teamId}/${isoWeek}`
}
