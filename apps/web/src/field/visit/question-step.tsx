import { say, type Word } from '../../words/field.ts'
import { homeTitle } from '../home/home-in-words.ts'
import { Page } from '../look/page.tsx'
import { ReadAloud } from '../look/read-aloud.tsx'
import type { Answers, Question } from './decide.ts'
import type { VisitedHome } from './gather-visit.ts'
import { ManyAnswers } from './many-answers.tsx'
import { NoteAnswer } from './note-answer.tsx'
import { OneAnswer } from './one-answer.tsx'
import { HELP_GROUPS, MET_CHOICES, OBSTACLE_GROUPS, OUTCOME_CHOICES, UNKNOWN, WHY_CHOICES } from './questions.ts'

const TITLES: Readonly<Record<Question, Word>> = {
  met: 'met',
  outcome: 'outcome',
  why: 'why',
  help: 'help',
  who: 'who',
  obstacles: 'obstacles',
  note: 'note',
}

export type StepProps = { home: VisitedHome; answers: Answers; back: string }
type QuestionProps = StepProps & {
  step: Question
  /** It is kept, and the page stays. */
  onKeep: (given: Partial<Answers>) => void
  /** It is kept, and the next page comes. */
  onAnswer: (given: Partial<Answers>) => void
}

/** One question, of whom it is, and its answers; "not known" is always one of them. */
export function QuestionStep({ step, home, back, ...rest }: QuestionProps) {
  const title = say(TITLES[step])
  return (
    <Page title={title} back={back}>
      <div class="about">
        <p>{homeTitle(home)}</p>
        <ReadAloud text={title} />
      </div>
      <AnswersOf step={step} home={home} {...rest} />
    </Page>
  )
}

function AnswersOf({ step, home, answers, onKeep, onAnswer }: Omit<QuestionProps, 'back'>) {
  switch (step) {
    case 'met':
      return <OneAnswer choices={MET_CHOICES} chosen={answers.met} onChoose={(met) => onAnswer({ met })} />
    case 'outcome':
      return (
        <OneAnswer choices={OUTCOME_CHOICES} chosen={answers.outcome} onChoose={(outcome) => onAnswer({ outcome })} />
      )
    case 'why':
      return <OneAnswer choices={WHY_CHOICES} chosen={answers.why} onChoose={(why) => onAnswer({ why })} />
    case 'help':
      return (
        <ManyAnswers
          groups={HELP_GROUPS}
          chosen={answers.help}
          onTick={(help) => onKeep({ help })}
          onChoose={(help) => onAnswer({ help })}
        />
      )
    case 'obstacles':
      return (
        <ManyAnswers
          groups={OBSTACLE_GROUPS}
          chosen={answers.obstacles}
          onTick={(obstacles) => onKeep({ obstacles })}
          onChoose={(obstacles) => onAnswer({ obstacles })}
        />
      )
    case 'who':
      return <OneAnswer choices={peopleOf(home)} chosen={answers.who} onChoose={(who) => onAnswer({ who })} />
    case 'note':
      return (
        <NoteAnswer note={answers.note} onType={(note) => onKeep({ note })} onWrite={(note) => onAnswer({ note })} />
      )
  }
}

function peopleOf({ people }: VisitedHome) {
  const named = people.map(({ residentId, name }) => ({ value: residentId, text: name }))
  return [...named, { value: UNKNOWN, word: 'unknown' as const }]
}
