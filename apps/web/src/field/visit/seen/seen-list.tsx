import { dayOf } from '@lantoa/vietnam/days'
import { LinkButton } from '../../../look/button.tsx'
import type { PersonFacts } from '../../../phone/person-facts.ts'
import { say } from '../../../words/field-later.ts'
import { eldestFirst } from '../../home/home-in-words.ts'
import type { VisitedHome } from '../gather-visit.ts'
import { isAsked, type SeenPeople, type SeenTopic, seenPath } from './decide.ts'
import { knownBefore, seenOfOne } from './seen-in-words.ts'

type SeenListProps = {
  topic: SeenTopic
  home: VisitedHome
  seen: SeenPeople
  known: ReadonlyMap<string, PersonFacts>
}

/** The people of a home: of whom something was seen, and of whom one may go on to say it. */
export function SeenList({ topic, home, seen, known }: SeenListProps) {
  const today = dayOf(new Date())
  const people = eldestFirst(home.people).filter(({ birth }) => isAsked(birth, today))
  return (
    <>
      {people.length === 0 ? <p>{say(home.people.length === 0 ? 'home.nobody' : 'home.children')}</p> : null}
      <ul class="list">
        {people.map(({ residentId, name }) => {
          const [first] = seenPath(topic, seen[residentId] ?? {})
          return (
            <li key={residentId}>
              <a class="row" href={`/field/h/${home.householdId}/visit/of/${residentId}/${first}`}>
                <strong>{name}</strong>
                <span>{seenOfOne(topic, seen[residentId] ?? {}) ?? knownBefore(topic, known.get(residentId))}</span>
              </a>
            </li>
          )
        })}
      </ul>
      <div class="page-main">
        <LinkButton kind="main" href={`/field/h/${home.householdId}/visit/check`}>
          {say('check')}
        </LinkButton>
      </div>
    </>
  )
}
