import { dayOf } from '@lantoa/vietnam/days'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { say, type Word } from '../../words/field-later.ts'
import type { Choice } from '../ask/choice.ts'
import { OneAnswer } from '../ask/one-answer.tsx'
import { TypedAnswer } from '../ask/typed-answer.tsx'
import { type Birth, birthDateIn, birthYearIn, phoneAsTyped, phoneIn, type Sex } from './answers.ts'
import type { PersonAnswers, PersonQuestion } from './decide.ts'
import { SEX_WORDS } from './field-in-words.ts'
import { NameAnswer } from './name-answer.tsx'

export const PERSON_TITLES: Readonly<Record<PersonQuestion, Word>> = {
  name: 'person.name',
  birth: 'birth',
  sex: 'sex',
  phone: 'phone-number',
}

/** What has to be known before one answers. */
export function hintOf(question: string): string | undefined {
  return question === 'phone' ? say('phone-number.free') : undefined
}

const SEXES: readonly Choice<Sex>[] = [
  { value: 'female', word: SEX_WORDS.female },
  { value: 'male', word: SEX_WORDS.male },
]

type PersonAnswerProps = {
  question: PersonQuestion
  person: PersonAnswers
  onAnswer: (given: Pick<PersonAnswers, PersonQuestion>) => void
  /** It is not known, and is asked another time. */
  onLater: () => void
  later: Word
}

/** What can be said of somebody, by the question. */
export function PersonAnswer({ question, person, onAnswer, onLater, later }: PersonAnswerProps) {
  const notNow = <Button onClick={onLater}>{say(later)}</Button>
  switch (question) {
    case 'name':
      return (
        <NameAnswer name={person.name} onAnswer={onAnswer}>
          {notNow}
        </NameAnswer>
      )
    case 'birth':
      return (
        <BirthAnswer birth={person.birth} onBirth={(birth) => onAnswer({ birth })}>
          {notNow}
        </BirthAnswer>
      )
    case 'sex':
      return (
        <>
          <OneAnswer choices={SEXES} chosen={person.sex} onChoose={(sex) => onAnswer({ sex })} />
          <div class="stack">{notNow}</div>
        </>
      )
    case 'phone':
      return (
        <TypedAnswer
          label={say('phone-number.how')}
          start={phoneAsTyped(person.phone)}
          type="digits"
          read={phoneIn}
          onAnswer={(phone) => onAnswer({ phone })}
        >
          <Button onClick={() => onAnswer({ phone: null })}>{say('phone-number.none')}</Button>
        </TypedAnswer>
      )
  }
}

type BirthAnswerProps = { birth: Birth | undefined; onBirth: (birth: Birth) => void; children: ComponentChildren }

/** The year, which neighbours know; the whole date where somebody does. */
function BirthAnswer({ birth, onBirth, children }: BirthAnswerProps) {
  const [whole, setWhole] = useState(birth !== undefined && 'date' in birth)
  const today = dayOf(new Date())
  const known = birth && ('date' in birth ? birth.date : String(birth.year))
  return whole ? (
    <TypedAnswer
      key="date"
      label={say('birth.date')}
      type="date"
      start={known?.length === 10 ? known : undefined}
      read={(text) => birthDateIn(text, today)}
      onAnswer={onBirth}
    >
      <Button onClick={() => setWhole(false)}>{say('birth.year-only')}</Button>
      {children}
    </TypedAnswer>
  ) : (
    <TypedAnswer
      key="year"
      label={say('birth.year')}
      type="digits"
      start={known?.slice(0, 4)}
      read={(text) => birthYearIn(text, today)}
      onAnswer={onBirth}
    >
      <Button onClick={() => setWhole(true)}>{say('birth.whole')}</Button>
      {children}
    </TypedAnswer>
  )
}
