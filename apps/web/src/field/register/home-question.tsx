import { unitTitle } from '@lantoa/vietnam/unit-names'
import { Notice } from '../../look/notice.tsx'
import type { Me } from '../../phone/me.ts'
import { say } from '../../words/field-later.ts'
import { OneAnswer } from '../ask/one-answer.tsx'
import { QuestionPage } from '../ask/question-page.tsx'
import { ADDRESS_TITLES, AddressAnswer } from './address-answer.tsx'
import { type HomeAnswers, type HomeStep, withPerson, withPlace } from './decide.ts'
import { hintOf, PERSON_TITLES, PersonAnswer } from './person-answer.tsx'

export type Hamlet = Pick<Me['hamlets'][number], 'code' | 'kind' | 'name'>

type HomeQuestionProps = {
  step: Exclude<HomeStep, 'known' | 'same' | 'check'>
  answers: HomeAnswers
  hamlets: readonly Hamlet[]
  failed: boolean
  back: string
  /** `given`: what was answered, where a card may have answered more than was asked. */
  onAnswer: (fresh: HomeAnswers, given?: object) => void
  onLeaveOut: () => void
}

/** One question about a new home or somebody of it. */
export function HomeQuestion({ step, answers, hamlets, failed, back, onAnswer, onLeaveOut }: HomeQuestionProps) {
  const title = step === 'hamlet' ? 'new-home.hamlet' : { ...ADDRESS_TITLES, ...PERSON_TITLES }[step]
  return (
    <QuestionPage title={say(title)} about={aboutOf(answers)} hint={hintOf(step)} back={back}>
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      {step === 'hamlet' ? (
        <OneAnswer
          choices={hamlets.map((one) => ({ value: one.code, text: unitTitle(one) }))}
          chosen={answers.hamlet}
          onChoose={(hamlet) => onAnswer(withPlace(answers, { hamlet }))}
        />
      ) : step === 'lane' || step === 'number' ? (
        <AddressAnswer
          part={step}
          start={answers[step]}
          onAnswer={(text) => onAnswer(withPlace(answers, { [step]: text }))}
        />
      ) : (
        <PersonAnswer
          question={step}
          person={answers}
          later="new-person.leave-out"
          onAnswer={(given) => onAnswer(withPerson(answers, given), given)}
          onLater={onLeaveOut}
        />
      )}
    </QuestionPage>
  )
}

/** Of whom one speaks: whoever is being written down, or else the home. */
function aboutOf({ name, people }: HomeAnswers): string {
  const [first] = people
  return name ?? (first === undefined ? say('new-home') : say('home.of', { name: first.name }))
}
