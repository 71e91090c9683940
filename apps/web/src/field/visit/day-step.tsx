import { dayOf } from '@lantoa/vietnam/days'
import { dayInWords } from '../../words/days.ts'
import { language, say } from '../../words/field-later.ts'
import { UNKNOWN } from '../ask/choice.ts'
import { OneAnswer } from '../ask/one-answer.tsx'
import { QuestionPage } from '../ask/question-page.tsx'
import { homeTitle } from '../home/home-in-words.ts'
import type { StepProps } from './question-step.tsx'

type DayProps = StepProps & { today: string; onDay: (day: 'then' | 'today' | typeof UNKNOWN) => void }

/** A visit that was begun on another day: the numbers go by the day on which she came. */
export function DayStep({ home, answers, back, today, onDay }: DayProps) {
  const begun = dayInWords(dayOf(answers.startedAt), today, language())
  return (
    <QuestionPage title={say('day')} about={homeTitle(home)} back={back}>
      <p>{say('day.begun', { day: begun })}</p>
      <OneAnswer
        choices={[
          { value: 'then', text: begun },
          { value: 'today', word: 'day.today' },
          { value: UNKNOWN, word: 'unknown.later' },
        ]}
        chosen={undefined}
        onChoose={onDay}
      />
    </QuestionPage>
  )
}
