import type { Data, Lantoa } from '@lantoa/sdk'
import { v7 as uuid } from 'uuid'

type Session = Data<'teams', 'getSession'>
type Attendance = Data<'teams', 'listAttendances'>['items'][number]
/** `heads`: there people are named, and here heads are counted; `refused`: so many of those people cannot be written down here. */
export type Joined = 'joined' | 'heads' | { readonly refused: number }

const LIMIT = 500

/**
 * Takes over what another report of the same session says, and says of that one that it was written down twice. The people come
 * first: where this breaks off, the other one still stands there, and who is here already is not written down again.
 */
export async function joinSessions(lantoa: Lantoa, { into, from }: { into: string; from: string }): Promise<Joined> {
  const other = await lantoa.teams.getSession({ params: { sessionId: from } }).orThrow()
  const before = await lantoa.teams.getSession({ params: { sessionId: into } }).orThrow()
  if (other.attended > 0 && before.headcounts.length > 0) return 'heads'
  const own = await holdLike(lantoa, before, other)
  const refused = await carryPeople(lantoa, { into, from })
  if (refused > 0) return { refused }
  if (other.headcounts.length > 0 && own.attended === 0 && own.headcounts.length === 0) {
    const { headcounts } = other
    await lantoa.teams.countHeads({ params: { sessionId: into }, body: { headcounts }, ifMatch: own.version }).orThrow()
  }
  const body = { status: 'cancelled', reason: 'Ghi hai lần' } as const
  await lantoa.teams.correctSessionStatus({ params: { sessionId: from }, body, ifMatch: other.version }).orThrow()
  return 'joined'
}

/** The session that stays is held where the other one was. */
async function holdLike({ teams }: Lantoa, own: Session, { status }: Session): Promise<Session> {
  if (own.status !== 'planned' || status !== 'held') return own
  const params = { sessionId: own.sessionId }
  return teams.advanceSession({ params, body: { status }, ifMatch: own.version }).orThrow()
}

/** Writes down here who stands there. Answers how many could not be. */
async function carryPeople(lantoa: Lantoa, { into, from }: { into: string; from: string }): Promise<number> {
  const here = new Map((await standingAt(lantoa, into)).map((one) => [keyOf(one), one]))
  const there = await standingAt(lantoa, from)
  for (const one of there) await addActions(lantoa, here.get(keyOf(one)), one)
  const missing = there.filter((one) => !here.has(keyOf(one)))
  if (missing.length === 0) return 0
  const items = missing.map(({ attendeeKind, attendeeId, actions }) => {
    return { attendanceId: uuid(), sessionId: into, attendeeKind, attendeeId, actions }
  })
  const results = await lantoa.teams.recordAttendanceBatch.many(items)
  return results.filter((one) => !one.accepted && one.problem.code !== 'already-attends').length
}

/** What somebody completed as either report says it. */
async function addActions({ teams }: Lantoa, own: Attendance | undefined, { actions }: Attendance): Promise<void> {
  const more = actions.filter((action) => !own?.actions.includes(action))
  if (!own || more.length === 0) return
  const { attendanceId, version } = own
  const body = { actions: [...own.actions, ...more] }
  await teams.correctAttendance({ params: { attendanceId }, body, ifMatch: version }).orThrow()
}

async function standingAt({ teams }: Lantoa, sessionId: string): Promise<Attendance[]> {
  const all = await Array.fromAsync(teams.listAttendances.all({ query: { sessionId, limit: LIMIT } }))
  return all.filter(({ withdrawal }) => withdrawal === null)
}

function keyOf({ attendeeKind, attendeeId }: Pick<Attendance, 'attendeeKind' | 'attendeeId'>): string {
  return `${attendeeKind} ${attendeeId}`
}
