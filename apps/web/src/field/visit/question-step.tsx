import type { PersonFacts } from '../../phone/person-facts.ts'
import { say, type Word } from '../../words/field-later.ts'
import { UNKNOWN } from '../ask/choice.ts'
import { ManyAnswers } from '../ask/many-answers.tsx'
import { OneAnswer } from '../ask/one-answer.tsx'
import { QuestionPage } from '../ask/question-page.tsx'
import { eldestFirst, homeTitle } from '../home/home-in-words.ts'
import { NONE_OF } from './answer-in-words.ts'
import type { Answers, Question } from './decide.ts'
import type { VisitedHome } from './gather-visit.ts'
import { NoteAnswer } from './note-answer.tsx'
import { DEVICE_GROUPS, HELP_GROUPS, MET_CHOICES, OBSTACLE_GROUPS, OUTCOME_CHOICES, WHY_CHOICES } from './questions.ts'
import { SeenList } from './seen/seen-list.tsx'

const TITLES: Readonly<Record<Question, Word>> = {
  met: 'met',
  outcome: 'outcome',
  why: 'why',
  help: 'help',
  who: 'who',
  skills: 'skills',
  uses: 'uses',
  obstacles: 'obstacles',
  devices: 'devices',
  note: 'note',
}

export type StepProps = { home: VisitedHome; answers: Answers; back: string }
type QuestionProps = StepProps & {
  step: Question
  /** How far the people of the home are, as was known before. */
  known: ReadonlyMap<string, PersonFacts>
  /** It is kept, and the page stays. */
  onKeep: (given: Partial<Answers>) => void
  /** It is kept, and the next page comes. */
  onAnswer: (given: Partial<Answers>) => void
}

/** One question, of whom it is, and its answers; "not known" is always one of them. */
export function QuestionStep({ step, home, back, ...rest }: QuestionProps) {
  const title = say(TITLES[step])
  return (
    <QuestionPage title={title} about={homeTitle(home)} back={back}>
      <AnswersOf step={step} home={home} {...rest} />
    </QuestionPage>
  )
}

function AnswersOf({ step, home, known, answers, onKeep, onAnswer }: Omit<QuestionProps, 'back'>) {
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
          none={NONE_OF[step]}
          chosen={answers.help}
          onTick={(help) => onKeep({ help })}
          onChoose={(help) => onAnswer({ help })}
        />
      )
    case 'obstacles':
      return (
        <ManyAnswers
          groups={OBSTACLE_GROUPS}
          none={NONE_OF[step]}
          chosen={answers.obstacles}
          onTick={(obstacles) => onKeep({ obstacles })}
          onChoose={(obstacles) => onAnswer({ obstacles })}
        />
      )
    case 'devices':
      return (
        <ManyAnswers
          groups={DEVICE_GROUPS}
          none={NONE_OF[step]}
          chosen={answers.devices}
          onTick={(devices) => onKeep({ devices })}
          onChoose={(devices) => onAnswer({ devices })}
        />
      )
    case 'skills':
    case 'uses':
      return <SeenList topic={step} home={home} seen={answers.seen ?? {}} known={known} />
    case 'who':
      return <OneAnswer choices={peopleOf(home)} chosen={answers.who} onChoose={(who) => onAnswer({ who })} />
    case 'note':
      return (
        <NoteAnswer note={answers.note} onType={(note) => onKeep({ note })} onWrite={(note) => onAnswer({ note })} />
      )
  }
}

function peopleOf({ people }: VisitedHome) {
  const named = eldestFirst(people).map(({ residentId, name }) => ({ value: residentId, text: name }))
  return [...named, { value: UNKNOWN, word: 'unknown' as const }]
}
