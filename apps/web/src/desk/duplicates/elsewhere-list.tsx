import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { showOf } from '../held/show-value.ts'
import { useUnitName } from '../listing/unit-name.tsx'
import { thingAddress } from '../registers/addresses.ts'
import { AT_ONCE, type Elsewhere } from './duplicates.ts'
import { MoreOf, type PageOf } from './more-of.tsx'
import { reasonsOf, whereOf } from './show-pair.ts'

/** Who may also be written down outside of the reader's units: whoever sees both looks at them. */
export function ElsewhereList({ unit, first }: { unit: string; first: PageOf<Elsewhere> }) {
  if (first.items.length === 0 && first.next === undefined) return null
  const readFrom = (cursor: string) =>
    lantoa.identity.listDuplicatesElsewhere({ query: { unit, cursor, limit: AT_ONCE } })
  return (
    <section aria-labelledby="written-elsewhere">
      <h2 id="written-elsewhere">{say('duplicates.elsewhere')}</h2>
      <p>{say('duplicates.elsewhere-what')}</p>
      <MoreOf first={first} readFrom={readFrom}>
        {(people) => (
          <ul>
            {people.map(({ one, place, reasons }) => (
              <li key={one.residentId}>
                <p>
                  <a href={thingAddress('residents', one.residentId)}>{one.name}</a>, {showOf('birth', one.birth)},{' '}
                  {whereOf(one)}
                </p>
                <Somewhere place={place} />
                <p class="quiet">{reasonsOf(reasons)}</p>
              </li>
            ))}
          </ul>
        )}
      </MoreOf>
    </section>
  )
}

/** In which province; of who may be read by nobody here no more is said. */
function Somewhere({ place }: Pick<Elsewhere, 'place'>) {
  const name = useUnitName(place ?? '')
  return <p>{say('duplicates.somewhere-in', { place: place ? name : say('duplicates.somewhere') })}</p>
}
