import { say } from '../../words/words.ts'
import { showOf } from '../held/show-value.ts'
import { thingAddress } from '../registers/addresses.ts'
import type { Elsewhere } from './duplicates.ts'
import { reasonsOf, whereOf } from './show-pair.ts'

/** Who may also be written down outside of the reader's units: whoever sees both looks at them. */
export function ElsewhereList({ people }: { people: readonly Elsewhere[] }) {
  if (people.length === 0) return null
  return (
    <section aria-labelledby="written-elsewhere">
      <h2 id="written-elsewhere">{say('duplicates.elsewhere')}</h2>
      <p>{say('duplicates.elsewhere-what')}</p>
      <ul>
        {people.map(({ one, place, reasons }) => (
          <li key={one.residentId}>
            <p>
              <a href={thingAddress('residents', one.residentId)}>{one.name}</a>, {showOf('birth', one.birth)},{' '}
              {whereOf(one)}
            </p>
            <p>{say('duplicates.somewhere-in', { place: place ?? say('duplicates.somewhere') })}</p>
            <p class="quiet">{reasonsOf(reasons)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
