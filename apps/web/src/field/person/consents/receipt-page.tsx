import { dayOf } from '@lantoa/vietnam/days'
import { useRoute } from 'preact-iso/router'
import { LinkButton } from '../../../look/button.tsx'
import { Qr } from '../../../look/qr.tsx'
import { dayInWords } from '../../../words/days.ts'
import { language, say } from '../../../words/field-later.ts'
import { Page } from '../../look/page.tsx'
import { addressOf, type PersonKnown } from '../gather-person.ts'
import { OfPerson } from '../of-person.tsx'
import { purposeInWords } from './consent-in-words.ts'
import { NoConsent } from './no-consent.tsx'

/** `/field/h/:id/people/:r/consents/receipt/:consent`: what the home gets in hand, without a name. */
export function ConsentReceiptPage() {
  const consentId = useRoute().params.consent ?? ''
  return <OfPerson>{(known) => <Receipt consentId={consentId} {...known} />}</OfPerson>
}

function Receipt({ consentId, ...known }: PersonKnown & { consentId: string }) {
  const back = `${addressOf(known)}/consents`
  const given = known.facts.consents.find((one) => one.consentId === consentId)
  if (given === undefined) return <NoConsent name={known.person.name} back={back} />
  return (
    <Page title={say('consent.receipt')} back={back}>
      <Qr text={consentId} label={say('consent.receipt-code')} />
      <ul>
        <li>{say('consent.for', { purpose: purposeInWords(given.purpose) })}</li>
        <li>{say('consent.given-on', { day: dayInWords(dayOf(given.givenAt), '', language()) })}</li>
        <li>{say('consent.code', { code: consentId })}</li>
      </ul>
      <p>{say('consent.take-back')}</p>
      <LinkButton href={`${back}/take-back/${given.purpose}`}>{say('take-back')}</LinkButton>
    </Page>
  )
}
