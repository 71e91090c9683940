import type { HomeOnPhone } from '../../phone/home.ts'
import { say } from '../../words/field.ts'
import { birthYear, eldestFirst } from './home-in-words.ts'

/** Who lives in a home. Where a phone number is known, it can be called. */
export function People({ people }: Pick<HomeOnPhone, 'people'>) {
  if (people.length === 0) return <p>{say('home.nobody')}</p>
  return (
    <ul class="list">
      {eldestFirst(people).map((person) => (
        <li key={person.residentId} class="row">
          <strong>{person.name}</strong>
          <span>{say('person.born', { year: birthYear(person) })}</span>
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
