import { useRoute } from 'preact-iso/router'
import { Button } from '../../../look/button.tsx'
import { Notice } from '../../../look/notice.tsx'
import { say, type Word } from '../../../words/field-later.ts'
import { DayAnswer } from '../../ask/day-answer.tsx'
import { OneAnswer } from '../../ask/one-answer.tsx'
import { QuestionPage } from '../../ask/question-page.tsx'
import { TypedAnswer } from '../../ask/typed-answer.tsx'
import { useAsking } from '../../ask/use-asking.ts'
import { useSaving } from '../../open/use-saving.ts'
import { addressOf, type PersonKnown } from '../gather-person.ts'
import { OfPerson } from '../of-person.tsx'
import {
  bookedIn,
  type Evidence,
  firstDayOf,
  missingFor,
  NEEDS,
  pathOf,
  reportOf,
  type Step,
  type StepAnswers,
  type StepQuestion,
  type StepState,
  stateOf,
  stepIn,
} from './decide.ts'
import { stepInWords } from './step-in-words.ts'

/** `/field/h/:id/people/:r/eid/:step/:question?`: how far somebody is with one step. */
export function StepPage() {
  const step = stepIn(useRoute().params.step) ?? 'chip_card'
  return <OfPerson>{(known) => <StepQuestions key={step} step={step} {...known} />}</OfPerson>
}

const NEED_WORDS: Readonly<Record<(typeof NEEDS)[Step][number], Word>> = {
  phone: 'need.phone',
  'chip-card': 'need.chip-card',
  police: 'need.police',
  'health-card': 'need.health-card',
}
const TITLES: Readonly<Record<StepQuestion, Word>> = {
  ...{ state: 'eid.state', day: 'eid.day', booked: 'eid.booked', evidence: 'eid.evidence' },
}
const EVIDENCE: readonly { value: Evidence; word: Word }[] = [
  { value: 'seen', word: 'evidence.seen' },
  { value: 'stated', word: 'evidence.stated' },
  { value: 'official_list', word: 'evidence.official-list' },
]

function StepQuestions({ step, ...known }: PersonKnown & { step: Step }) {
  const { householdId, person, facts } = known
  const { residentId } = person
  const standing = stateOf(step, facts.steps)
  const at = addressOf(known)
  const base = `${at}/eid/${step}`
  const { id, failed, save } = useSaving(base)
  const { answers, question, backTo, answer, leave } = useAsking<StepAnswers, StepQuestion>({
    ...{ base, back: `${at}/eid`, asked: useRoute().params.question, start: {} },
    pathOf: (given) => pathOf(step, given),
    async finish(given) {
      const body = reportOf(given, standing)
      return body !== undefined && save({ kind: 'step', id, householdId, residentId, step, body })
    },
  })
  const missing = missingFor(step, facts.steps)
  return (
    <QuestionPage
      title={say(TITLES[question], { step: stepInWords(step) })}
      about={person.name}
      hint={question === 'state' ? needsInWords(step) : undefined}
      back={backTo}
    >
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      {question === 'state' && missing ? <p>{say('eid.first', { step: stepInWords(missing) })}</p> : null}
      {question === 'state' ? (
        <OneAnswer
          choices={stateChoices(standing, missing)}
          chosen={answers.state ?? standing}
          onChoose={(state) => (state === 'unknown' ? leave() : void answer({ state }))}
        />
      ) : question === 'day' ? (
        <DayAnswer
          chosen={answers.day}
          first={firstDayOf(step, answers.state ?? standing, facts.steps, person.birth)}
          onDay={(day) => void answer({ day })}
          onLater={leave}
        />
      ) : question === 'booked' ? (
        <TypedAnswer
          label={say('eid.booked.day')}
          type="date"
          start={answers.booked ?? undefined}
          read={(text) => bookedIn(text, answers.day)}
          onAnswer={(booked) => void answer({ booked })}
        >
          <Button onClick={() => void answer({ booked: null })}>{say('eid.booked.unknown')}</Button>
        </TypedAnswer>
      ) : (
        <OneAnswer choices={EVIDENCE} chosen={answers.evidence} onChoose={(evidence) => void answer({ evidence })} />
      )}
    </QuestionPage>
  )
}

function needsInWords(step: Step): string {
  return say('eid.needs', { what: NEEDS[step].map((need) => say(NEED_WORDS[need])).join(', ') })
}

/** What is done can only have been written down by mistake; what has to wait for another step can't be done. */
function stateChoices(standing: StepState, missing: Step | undefined): { value: StepState | 'unknown'; word: Word }[] {
  const unknown = { value: 'unknown', word: 'unknown.later' } as const
  if (standing === 'done') return [{ value: 'not_started', word: 'eid.was-wrong' }, unknown]
  return [
    ...(missing === undefined ? [{ value: 'done', word: 'eid.is-done' } as const] : []),
    { value: 'guided', word: 'eid.is-guided' },
    { value: 'declined', word: 'eid.is-declined' },
    { value: 'not_applicable', word: 'eid.is-not-applicable' },
    unknown,
  ]
}
