import type { Lantoa } from '@lantoa/sdk'
import { addDays, dayOf } from '@lantoa/vietnam/days'
import type { Session } from './kinds/session.ts'
import type { OpenLocker } from './open-locker.ts'
import { keepSecret, readSecret } from './secrets.ts'

/** Sheets of the last week are still typed in, and the next ones are looked forward to. */
const [BEHIND, AHEAD] = [7, 15]
const PAGE = 100

/** Sessions as they were last read, those that begin first in front; undefined: they never were. */
export function readSessions(locker: OpenLocker): Promise<readonly Session[] | undefined> {
  return readSecret(locker, 'sessions')
}

/** Fetches the sessions of these weeks, all pages of them: the latest come first, and tonight's would be cut off. Without a network, or the right, those stay that were here. */
export async function pullSessions(locker: OpenLocker, lantoa: Lantoa, signal?: AbortSignal): Promise<void> {
  const today = dayOf(new Date())
  const query = { from: addDays(today, -BEHIND), until: addDays(today, AHEAD), limit: PAGE }
  const found: Session[] = []
  let cursor: string | undefined
  do {
    const { data } = await lantoa.teams.listSessions({ query: { ...query, ...(cursor && { cursor }) }, signal })
    if (!data) return
    found.push(...data.items)
    cursor = data.next
  } while (cursor !== undefined)
  const sessions = await withCourses(lantoa, found, await readSessions(locker), signal)
  await keepSecret(
    locker,
    'sessions',
    sessions.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1)),
  )
  locker.changed()
}

/** Courses that cannot be read now stay as they were read before. */
async function withCourses(
  { teams }: Lantoa,
  sessions: readonly Session[],
  before: readonly Session[] = [],
  signal?: AbortSignal,
): Promise<Session[]> {
  const known = new Map(before.flatMap(({ courseId, course }) => (courseId && course ? [[courseId, course]] : [])))
  for (const courseId of new Set(sessions.flatMap((session) => session.courseId ?? []))) {
    const { data } = await teams.getCourse({ params: { courseId }, signal })
    if (data) known.set(courseId, { name: data.name, steps: data.steps })
  }
  return sessions.map((session) => {
    const course = session.courseId ? known.get(session.courseId) : undefined
    return course ? { ...session, course } : session
  })
}
