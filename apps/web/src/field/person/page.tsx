import { LinkButton } from '../../look/button.tsx'
import { say } from '../../words/field-later.ts'
import { birthYear } from '../home/home-in-words.ts'
import { Page } from '../look/page.tsx'
import { accountsInWords } from './accounts/account-in-words.ts'
import { consentsInWords } from './consents/consent-in-words.ts'
import { eidInWords } from './eid/step-in-words.ts'
import { addressOf, type PersonKnown } from './gather-person.ts'
import { headInWords } from './head/head-in-words.ts'
import { OfPerson } from './of-person.tsx'
import { skillsInWords } from './skills/skills-in-words.ts'

/** `/field/h/:id/people/:r`: somebody, how far she is, and what can be written down of her. */
export function PersonPage() {
  return <OfPerson>{(known) => <Person {...known} />}</OfPerson>
}

function Person(known: PersonKnown) {
  const { householdId, person, facts, head, masked } = known
  const at = addressOf(known)
  const parts = [
    { to: 'skills', title: say('person.skills'), text: skillsInWords(facts) },
    { to: 'eid', title: say('person.eid'), text: eidInWords(facts.steps) },
    { to: 'consents', title: say('person.consents'), text: consentsInWords(facts.consents) },
    { to: 'accounts', title: say('person.accounts'), text: accountsInWords(facts.accounts) },
    { to: 'head', title: say('person.head'), text: headInWords(person, head) },
  ]
  return (
    <Page title={person.name} back={`/field/h/${householdId}`}>
      <p>{say('person.born', { year: birthYear(person) })}</p>
      {person.phone === null ? null : (
        <a class="call" href={`tel:${person.phone}`}>
          {say('person.call', { phone: person.phone })}
        </a>
      )}
      <ul class="list">
        {parts.map(({ to, title, text }) => (
          <li key={to}>
            <a class="row" href={`${at}/${to}`}>
              <strong>{title}</strong>
              <span>{text}</span>
            </a>
          </li>
        ))}
      </ul>
      {masked ? null : (
        <div class="stack">
          <LinkButton href={`${at}/correct`}>{say('correct.person')}</LinkButton>
        </div>
      )}
    </Page>
  )
}
