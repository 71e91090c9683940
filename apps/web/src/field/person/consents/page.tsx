import { dayOf } from '@lantoa/vietnam/days'
import { dayInWords } from '../../../words/days.ts'
import { language, say } from '../../../words/field-later.ts'
import { Page } from '../../look/page.tsx'
import { addressOf, type PersonKnown } from '../gather-person.ts'
import { OfPerson } from '../of-person.tsx'
import { purposeInWords } from './consent-in-words.ts'
import { PURPOSES } from './decide.ts'

/** `/field/h/:id/people/:r/consents`: to what somebody has agreed, and to what she may be asked to. */
export function ConsentsPage() {
  return <OfPerson>{(known) => <Consents {...known} />}</OfPerson>
}

function Consents(known: PersonKnown) {
  const { person, facts } = known
  const at = `${addressOf(known)}/consents`
  const today = dayOf(new Date())
  return (
    <Page title={say('person.consents')} back={addressOf(known)}>
      <p>{person.name}</p>
      <ul class="list">
        {PURPOSES.map((purpose) => {
          const given = facts.consents.find((one) => one.purpose === purpose)
          return (
            <li key={purpose}>
              <a class="row" href={given ? `${at}/receipt/${given.consentId}` : `${at}/${purpose}`}>
                <strong>{purposeInWords(purpose)}</strong>
                <span class="state">
                  {given === undefined
                    ? `○ ${say('consent.none')}`
                    : `✓ ${say('consent.given-on', { day: dayInWords(dayOf(given.givenAt), today, language()) })}`}
                </span>
              </a>
            </li>
          )
        })}
      </ul>
      <p>{say('consents.free')}</p>
    </Page>
  )
}
