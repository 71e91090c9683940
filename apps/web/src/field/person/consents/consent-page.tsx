import { dayOf } from '@lantoa/vietnam/days'
import { useRoute } from 'preact-iso/router'
import { Notice } from '../../../look/notice.tsx'
import { say } from '../../../words/field-later.ts'
import { OneAnswer } from '../../ask/one-answer.tsx'
import { QuestionPage } from '../../ask/question-page.tsx'
import { TypedAnswer } from '../../ask/typed-answer.tsx'
import { useAsking } from '../../ask/use-asking.ts'
import { useSaving } from '../../open/use-saving.ts'
import { addressOf, type PersonKnown } from '../gather-person.ts'
import { OfPerson } from '../of-person.tsx'
import { consentText, purposeInWords } from './consent-in-words.ts'
import {
  type ConsentAnswers,
  type ConsentQuestion,
  guardianIn,
  METHOD_CHOICES,
  type Purpose,
  pathOf,
  purposeIn,
  recordOf,
} from './decide.ts'

/** `/field/h/:id/people/:r/consents/:purpose/:question?`: the text, read aloud, and what somebody says to it. */
export function ConsentPage() {
  const purpose = purposeIn(useRoute().params.purpose) ?? 'record_skills'
  return <OfPerson>{(known) => <ConsentQuestions key={purpose} purpose={purpose} {...known} />}</OfPerson>
}

function ConsentQuestions({ purpose, ...known }: PersonKnown & { purpose: Purpose }) {
  const { householdId, person, helperId } = known
  const { residentId, birth } = person
  const at = `${addressOf(known)}/consents`
  const base = `${at}/${purpose}`
  const { id, failed, save } = useSaving(base)
  const { answers, question, backTo, answer, leave } = useAsking<ConsentAnswers, ConsentQuestion>({
    ...{
      base,
      back: at,
      done: `${at}/receipt/${id}`,
      asked: useRoute().params.question,
      start: {},
    },
    pathOf: () => pathOf(birth, dayOf(new Date())),
    async finish(given) {
      const body = recordOf(given, { residentId, purpose, helperId, now: new Date() })
      return body !== undefined && save({ kind: 'consent', id, householdId, body })
    },
  })
  return (
    <QuestionPage
      title={question === 'method' ? purposeInWords(purpose) : say('consent.guardian')}
      about={person.name}
      hint={question === 'method' ? consentText(purpose) : undefined}
      back={backTo}
    >
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      {question === 'method' ? (
        <OneAnswer
          choices={METHOD_CHOICES.filter(({ value }) => value !== 'voice' || helperId !== undefined)}
          chosen={answers.method}
          onChoose={(method) => (method === 'no' || method === 'unknown' ? leave() : void answer({ method }))}
        />
      ) : (
        <TypedAnswer
          label={say('consent.guardian.how')}
          start={answers.guardian}
          read={guardianIn}
          onAnswer={(guardian) => void answer({ guardian })}
        />
      )}
    </QuestionPage>
  )
}
