import { useRoute } from 'preact-iso/router'
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
  type AccountAnswers,
  type AccountQuestion,
  accountOf,
  HELP_CHOICES,
  KIND_CHOICES,
  nameIn,
  OTHER,
  PROVIDERS,
  pathOf,
  STATUS_CHOICES,
} from './decide.ts'

/** `/field/h/:id/people/:r/accounts/new/:question?`: an account that somebody has opened, or means to. */
export function NewAccountPage() {
  return <OfPerson>{(known) => <NewAccount {...known} />}</OfPerson>
}

const TITLES: Readonly<Record<AccountQuestion, Word>> = {
  kind: 'account.kind',
  provider: 'account.provider',
  named: 'account.named',
  status: 'account.status',
  day: 'account.day',
  help: 'account.help',
}

function NewAccount(known: PersonKnown) {
  const { householdId, person } = known
  const at = `${addressOf(known)}/accounts`
  const base = `${at}/new`
  const { id, failed, save } = useSaving(base)
  const { answers, question, backTo, answer, leave } = useAsking<AccountAnswers, AccountQuestion>({
    ...{ base, back: at, asked: useRoute().params.question, start: {} },
    pathOf,
    async finish(given) {
      const body = accountOf(given, person.residentId)
      return body !== undefined && save({ kind: 'account', id, householdId, body })
    },
  })
  return (
    <QuestionPage title={say(TITLES[question])} about={person.name} back={backTo}>
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      <AnswersOf question={question} answers={answers} onAnswer={(given) => void answer(given)} onLater={leave} />
    </QuestionPage>
  )
}

type AnswersProps = {
  question: AccountQuestion
  answers: AccountAnswers
  onAnswer: (given: AccountAnswers) => void
  onLater: () => void
}

function AnswersOf({ question, answers, onAnswer, onLater }: AnswersProps) {
  switch (question) {
    case 'kind':
      return (
        <OneAnswer
          choices={KIND_CHOICES}
          chosen={answers.kind}
          onChoose={(kind) => (kind === 'unknown' ? onLater() : onAnswer({ kind }))}
        />
      )
    case 'provider':
      return (
        <OneAnswer
          choices={[
            ...PROVIDERS[answers.kind ?? 'bank'].map((name) => ({ value: name, text: name })),
            { value: OTHER, word: 'account.other' as const },
          ]}
          chosen={answers.provider}
          onChoose={(provider) => onAnswer({ provider })}
        />
      )
    case 'named':
      return (
        <TypedAnswer
          label={say('account.named.how')}
          start={answers.named}
          read={nameIn}
          onAnswer={(named) => onAnswer({ named })}
        />
      )
    case 'status':
      return (
        <OneAnswer
          choices={STATUS_CHOICES}
          chosen={answers.status}
          onChoose={(status) => (status === 'unknown' ? onLater() : onAnswer({ status }))}
        />
      )
    case 'day':
      return <DayAnswer chosen={answers.day} onDay={(day) => onAnswer({ day })} onLater={onLater} />
    case 'help':
      return <OneAnswer choices={HELP_CHOICES} chosen={answers.help} onChoose={(help) => onAnswer({ help })} />
  }
}
