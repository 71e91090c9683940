import { useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { v7 as uuid } from 'uuid'
import { Notice } from '../../../look/notice.tsx'
import { say } from '../../../words/field-later.ts'
import { OneAnswer } from '../../ask/one-answer.tsx'
import { QuestionPage } from '../../ask/question-page.tsx'
import { useSaving } from '../../open/use-saving.ts'
import { addressOf, type PersonKnown } from '../gather-person.ts'
import { OfPerson } from '../of-person.tsx'
import { purposeInWords } from './consent-in-words.ts'
import { type Purpose, purposeIn, TAKE_BACK_CHOICES, withdrawalsOf } from './decide.ts'
import { NoConsent } from './no-consent.tsx'

/** `/field/h/:id/people/:r/consents/take-back/:purpose`: what somebody agreed to holds no more. */
export function TakeBackPage() {
  const purpose = purposeIn(useRoute().params.purpose)
  return <OfPerson>{(known) => <TakingBack purpose={purpose} {...known} />}</OfPerson>
}

function createIds(): (of: string) => string {
  const ids = new Map<string, string>()
  return (of) => {
    const id = ids.get(of) ?? uuid()
    ids.set(of, id)
    return id
  }
}

function TakingBack({ purpose, ...known }: PersonKnown & { purpose: Purpose | undefined }) {
  const { person, facts, householdId } = known
  const at = `${addressOf(known)}/consents`
  const { route } = useLocation()
  const { failed, save } = useSaving()
  // Whoever taps twice takes back once.
  const [now] = useState(() => new Date())
  const [idFor] = useState(createIds)
  const given = facts.consents.filter((one) => one.purpose === purpose)
  const [first] = given
  if (first === undefined) return <NoConsent name={person.name} back={at} />
  async function takeBack(): Promise<void> {
    const of = { householdId, residentId: person.residentId }
    if (await save(...withdrawalsOf(given, of, now, idFor))) route(at, true)
  }
  return (
    <QuestionPage
      title={say('take-back.ask')}
      about={person.name}
      hint={say('take-back.what', { purpose: purposeInWords(first.purpose) })}
      back={`${at}/receipt/${first.consentId}`}
    >
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      <OneAnswer
        choices={TAKE_BACK_CHOICES}
        chosen={undefined}
        onChoose={(answer) => (answer === 'yes' ? void takeBack() : route(at))}
      />
    </QuestionPage>
  )
}
