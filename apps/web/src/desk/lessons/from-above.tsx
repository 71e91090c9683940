import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { lessonAddress } from '../address.ts'
import type { Place } from '../listing/gather-place.ts'
import type { Lesson } from './lesson-words.ts'

/** As many as one unit has in use at most, by far. */
const LIMIT = 500

/** Lessons of the units above that are in use, which people here learn from as well. */
export function FromAbove({ unit }: { unit: Place['unit'] }) {
  const above = unit.ancestors
  const { data: lessons = [] } = useQuery({
    queryKey: ['lessons above', unit.code],
    async queryFn({ signal }): Promise<Lesson[]> {
      const pages = above.map(({ code }) => {
        const query = { unit: code, status: 'published', limit: LIMIT } as const
        return lantoa.teams.listLessons({ query, signal }).orThrow()
      })
      // A list of a unit has those beneath as well.
      return (await Promise.all(pages)).flatMap(({ items }, at) =>
        items.filter(({ unitCode }) => unitCode === above[at]?.code),
      )
    },
    enabled: above.length > 0,
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
