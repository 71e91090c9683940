import type { Lantoa, Problem } from '@lantoa/sdk'
import type { Lesson, Lessons } from './kinds/lesson.ts'
import { download, keepFiles } from './lesson-files.ts'
import type { Locker } from './locker.ts'

/** As many as a phone carries along, the newest ones. */
const MOST = 100
/** Younger than this they are not fetched again by themselves: they are long, and hardly ever change. */
const FRESH_MS = 12 * 3_600_000

type Keeping = Pick<Locker, 'lessons' | 'keepLessons'>

/** Fetches lessons where those that are here are old, or a file has not come yet. */
export async function pullLessons(locker: Keeping, lantoa: Lantoa, signal?: AbortSignal): Promise<void> {
  const kept = await locker.lessons()
  if (!kept || !isFresh(kept, Date.now())) await fetchLessons(locker, lantoa, signal)
}

/** A time that is yet to come was written by a wrong clock, and says nothing. */
function isFresh({ fetchedAt, items, files }: Lessons, now: number): boolean {
  const age = now - Date.parse(fetchedAt)
  return age >= 0 && age < FRESH_MS && items.flatMap(filesOf).every((address) => files[address] !== undefined)
}

/** Words first, then files. Answers why lessons could not be fetched; what was fetched before stays. */
export async function fetchLessons(
  locker: Keeping,
  lantoa: Lantoa,
  signal?: AbortSignal,
): Promise<Problem | undefined> {
  const query = { status: 'published', sort: '-since', limit: MOST } as const
  const { data, error } = await lantoa.teams.listLessons({ query, signal })
  if (!data) return error
  const before = (await locker.lessons())?.files ?? {}
  const lessons: Lessons = { fetchedAt: new Date().toISOString(), items: data.items, files: before }
  await locker.keepLessons(lessons)
  const files = await keepFiles(data.items.flatMap(filesOf), before, (address) => download(lantoa, address, signal))
  await locker.keepLessons({ ...lessons, files })
  return undefined
}

/** In the order in which they are shown. */
export function filesOf({ pictures, audio }: Pick<Lesson, 'pictures' | 'audio'>): string[] {
  return audio === null ? pictures : [...pictures, audio]
}
