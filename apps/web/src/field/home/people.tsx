import type { HomeOnPhone } from '../../phone/home.ts'
import { say } from '../../words/field-later.ts'
import { birthYear, eldestFirst } from './home-in-words.ts'

/** Who lives in a home. Where a phone number is known, it can be called. */
export function People({ householdId, people }: Pick<HomeOnPhone, 'householdId' | 'people'>) {
  if (people.length === 0) return <p>{say('home.nobody')}</p>
  return (
    <ul class="list">
      {eldestFirst(people).map((person) => (
        <li key={person.residentId} class="row">
          <a class="call" href={`/field/h/${householdId}/people/${person.residentId}`}>
            {person.name}
          </a>
          <span>{say('person.born', { year: birthYear(person) })}</span>
          {person.isHead ? <span>{say('person.head')}</span> : null}
          {person.phone === null ? null : (
            <a class="call" href={`tel:${person.phone}`}>
              {say('person.call', { phone: person.phone })}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
