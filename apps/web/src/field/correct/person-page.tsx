import { useEffect } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { LinkButton } from '../../look/button.tsx'
import { Notice } from '../../look/notice.tsx'
import { say } from '../../words/field-later.ts'
import { QuestionPage } from '../ask/question-page.tsx'
import { Page } from '../look/page.tsx'
import { useSaving } from '../open/use-saving.ts'
import { addressOf, type PersonKnown } from '../person/gather-person.ts'
import { OfPerson } from '../person/of-person.tsx'
import { PersonRows } from '../register/check-person.tsx'
import { hintOf, PERSON_TITLES, PersonAnswer } from '../register/person-answer.tsx'
import { PERSON_FIELDS, personCorrection } from './decide.ts'

/** `/field/h/:id/people/:r/correct/:field?`: what is wrong with what is known of somebody. */
export function CorrectPersonPage() {
  const { field } = useRoute().params
  const asked = PERSON_FIELDS.find((one) => one === field)
  return (
    <OfPerson>
      {(known) =>
        known.masked ? (
          <AtPerson {...known} />
        ) : asked === undefined ? (
          <Fields {...known} />
        ) : (
          <Field key={asked} field={asked} {...known} />
        )
      }
    </OfPerson>
  )
}

/** Of whom only initials are shown, nobody corrects a name. */
function AtPerson(known: PersonKnown) {
  const { route } = useLocation()
  useEffect(() => route(addressOf(known), true), [])
  return null
}

function Fields(known: PersonKnown) {
  const at = addressOf(known)
  return (
    <Page title={say('correct.person')} back={at}>
      <PersonRows person={known.person} addressOf={(field) => `${at}/correct/${field}`} />
      <div class="stack">
        <LinkButton href={`${at}/leave`}>{say('leave')}</LinkButton>
      </div>
    </Page>
  )
}

function Field({ field, ...known }: PersonKnown & { field: (typeof PERSON_FIELDS)[number] }) {
  const { person } = known
  const { route } = useLocation()
  const { id, failed, save } = useSaving()
  const back = `${addressOf(known)}/correct`
  return (
    <QuestionPage title={say(PERSON_TITLES[field])} about={person.name} hint={hintOf(field)} back={back}>
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      <PersonAnswer
        question={field}
        person={person}
        later="correct.keep"
        onAnswer={async (says) => {
          const correction = personCorrection(person, says, { id, now: new Date() })
          if (correction === undefined || (await save(correction))) route(back, true)
        }}
        onLater={() => route(back, true)}
      />
    </QuestionPage>
  )
}
