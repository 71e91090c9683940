import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { lessonAddress } from '../address.ts'
import type { Place } from '../listing/gather-place.ts'
import type { Lesson } from './lesson-words.ts'

/** As many as a page of an answer has at most. */
const LIMIT = 500

/** Lessons of the units above that are in use, which people here learn from as well. */
export function FromAbove({ unit }: { unit: Place['unit'] }) {
  const above = unit.ancestors
  const top = above.at(-1)?.code
  const { data: lessons = [] } = useQuery({
    queryKey: ['lessons above', unit.code],
    async queryFn({ signal }): Promise<Lesson[]> {
      // The list of the highest has those of all beneath it, more than a page where many communes write their own.
      const query = { unit: top, status: 'published', limit: LIMIT } as const
      const all = await Array.fromAsync(lantoa.teams.listLessons.all({ query, signal }))
      return all.filter(({ unitCode }) => above.some(({ code }) => code === unitCode))
    },
    enabled: top !== undefined,
  })
  if (lessons.length === 0) return null
  const nameOf = (code: string) => {
    const found = above.find((one) => one.code === code)
    return found ? unitTitle(found) : code
  }
  return (
    <section class="section">
      <h2>{say('lessons.above')}</h2>
      <p>{say('lessons.above-what')}</p>
      <ul>
        {lessons.map(({ lessonId, title, unitCode }) => (
          <li key={lessonId}>
            <a href={lessonAddress(lessonId)}>{title}</a> ({nameOf(unitCode)})
          </li>
        ))}
      </ul>
    </section>
  )
}
