import { type Day, dayOf } from '@lantoa/vietnam/days'
import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { say } from '../../words/field-later.ts'
import { dayChoices, dayIn } from './day-choices.ts'
import { OneAnswer } from './one-answer.tsx'
import { TypedAnswer } from './typed-answer.tsx'

type DayAnswerProps = {
  chosen?: Day | undefined
  /** None before it makes sense. */
  first?: Day | undefined
  onDay: (day: Day) => void
  /** It is written down another time. */
  onLater: () => void
}

/** On which day something was: most often today. */
export function DayAnswer({ chosen, first, onDay, onLater }: DayAnswerProps) {
  const [types, setTypes] = useState(false)
  const today = dayOf(new Date())
  if (types)
    return (
      <TypedAnswer
        label={say('day.which')}
        type="date"
        start={chosen}
        read={(text) => dayIn(text, today, first)}
        onAnswer={onDay}
      />
    )
  return (
    <>
      <OneAnswer choices={dayChoices(today, first)} chosen={chosen} onChoose={onDay} />
      <div class="stack">
        <Button onClick={() => setTypes(true)}>{say('day.other')}</Button>
        <Button onClick={onLater}>{say('unknown.later')}</Button>
      </div>
    </>
  )
}
