import { useRoute } from 'preact-iso/router'
import { Notice } from '../../look/notice.tsx'
import type { Locker } from '../../phone/locker.ts'
import { say, type Word } from '../../words/field-later.ts'
import { OneAnswer } from '../ask/one-answer.tsx'
import { QuestionPage } from '../ask/question-page.tsx'
import { useAsking } from '../ask/use-asking.ts'
import { ownHamlets } from '../open/own-hamlets.ts'
import { useSaving } from '../open/use-saving.ts'
import { Read, useWork } from '../open/use-work.tsx'
import { NoteAnswer } from '../visit/note-answer.tsx'
import { type Answers, pathOf, type Question, recordOf } from './decide.ts'
import { HARM_WORDS, KIND_WORDS, MEDIUM_WORDS } from './scam-in-words.ts'

const BASE = '/field/safety/report'
const BACK = '/field/safety'

const TITLES: Readonly<Record<Question, Word>> = {
  kind: 'scam.ask.kind',
  medium: 'scam.ask.medium',
  harm: 'scam.ask.harm',
  hamletCode: 'concern.ask.hamlet',
  what: 'scam.ask.what',
}

type Hamlets = readonly { code: string; name: string }[]

/** `/field/safety/report/:step?`: a try to cheat somebody is written down, also without a network. */
export function ReportPage() {
  const { step } = useRoute().params
  return (
    <Read question="scam" read={async (locker: Locker) => ownHamlets(await locker.me())}>
      {(hamlets) => <Report asked={step} hamlets={hamlets} />}
    </Read>
  )
}

function Report({ asked, hamlets }: { asked: string | undefined; hamlets: Hamlets }) {
  const hamletCodes = hamlets.map(({ code }) => code)
  const { today } = useWork().standing.value
  const { id, failed, save } = useSaving(BASE)
  const { answers, question, backTo, answer } = useAsking<Answers, Question>({
    ...{ base: BASE, back: BACK, asked, start: {}, pathOf: () => pathOf(hamletCodes) },
    finish: async (given) => {
      const record = recordOf(given, { id, hamletCodes }, today)
      return record !== undefined && save(record)
    },
  })
  const hint = question === 'what' ? say('concern.no-names') : undefined
  return (
    <QuestionPage key={question} title={say(TITLES[question])} about={say('safety')} hint={hint} back={backTo}>
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      {hamlets.length === 0 ? <Notice urgent title={say('concern.no-hamlet')} /> : null}
      <AnswersOf question={question} answers={answers} hamlets={hamlets} onAnswer={(given) => void answer(given)} />
    </QuestionPage>
  )
}

type AnswersProps = { question: Question; answers: Answers; hamlets: Hamlets; onAnswer: (given: Answers) => void }

function AnswersOf({ question, answers, hamlets, onAnswer }: AnswersProps) {
  switch (question) {
    case 'kind':
      return <OneAnswer choices={choicesOf(KIND_WORDS)} chosen={answers.kind} onChoose={(kind) => onAnswer({ kind })} />
    case 'medium':
      return (
        <OneAnswer
          choices={choicesOf(MEDIUM_WORDS)}
          chosen={answers.medium}
          onChoose={(medium) => onAnswer({ medium })}
        />
      )
    case 'harm':
      return <OneAnswer choices={choicesOf(HARM_WORDS)} chosen={answers.harm} onChoose={(harm) => onAnswer({ harm })} />
    case 'hamletCode':
      return (
        <OneAnswer
          choices={hamlets.map(({ code, name }) => ({ value: code, text: name }))}
          chosen={answers.hamletCode}
          onChoose={(hamletCode) => onAnswer({ hamletCode })}
        />
      )
    case 'what':
      return (
        <NoteAnswer note={answers.what} longest={500} onType={() => undefined} onWrite={(what) => onAnswer({ what })} />
      )
  }
}

function choicesOf<Value extends string>(words: Readonly<Record<Value, Word>>) {
  return Object.entries<Word>(words).map(([value, word]) => ({ value: value as Value, word }))
}
