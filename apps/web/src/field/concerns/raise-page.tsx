import type { Day } from '@lantoa/vietnam/days'
import { useRoute } from 'preact-iso/router'
import { Notice } from '../../look/notice.tsx'
import type { Concern } from '../../phone/kinds/concern.ts'
import type { Locker } from '../../phone/locker.ts'
import { say, type Word } from '../../words/field-later.ts'
import { OneAnswer } from '../ask/one-answer.tsx'
import { QuestionPage } from '../ask/question-page.tsx'
import { useAsking } from '../ask/use-asking.ts'
import { homeTitle } from '../home/home-in-words.ts'
import { ownHamlets } from '../open/own-hamlets.ts'
import { useSaving } from '../open/use-saving.ts'
import { Read, useWork } from '../open/use-work.tsx'
import { NoteAnswer } from '../visit/note-answer.tsx'
import { KIND_WORDS, TOPIC_WORDS } from './concern-in-words.ts'
import { type Answers, pathOf, type Question, recordOf, visitOf } from './decide.ts'

/** `/field/concerns/new/:step?`, `/field/h/:id/concern/:step?`: something is raised, also without a network. */
export function RaisePage() {
  const { id, step } = useRoute().params
  const { today } = useWork().standing.value
  return (
    <Read question={id ?? ''} read={(locker) => gatherPlace(locker, id, today)}>
      {(place) => <Raise asked={step} {...place} />}
    </Read>
  )
}

async function gatherPlace(locker: Locker, id: string | undefined, today: Day) {
  if (id !== undefined) {
    const home = await locker.home(id)
    if (home && !('gone' in home)) {
      const [begun, receipts] = await Promise.all([locker.draft(id), locker.receipts(id)])
      const visitId = visitOf(begun as { visitId?: string } | undefined, receipts, today)
      return { householdId: id, visitId, about: homeTitle(home), hamlets: [hamletOf(home)] }
    }
  }
  const nowhere = { householdId: undefined, visitId: undefined }
  return { ...nowhere, about: say('concerns'), hamlets: ownHamlets(await locker.me()) }
}

function hamletOf({ hamletCode }: { hamletCode: string }) {
  return { code: hamletCode, name: hamletCode }
}

const TITLES: Readonly<Record<Question, Word>> = {
  kind: 'concern.ask.kind',
  topic: 'concern.ask.topic',
  hamletCode: 'concern.ask.hamlet',
  text: 'concern.ask.text',
}

type RaiseProps = { asked: string | undefined } & Awaited<ReturnType<typeof gatherPlace>>

function Raise({ asked, householdId, visitId, about, hamlets }: RaiseProps) {
  const base = householdId === undefined ? '/field/concerns/new' : `/field/h/${householdId}/concern`
  const back = householdId === undefined ? '/field/concerns' : `/field/h/${householdId}`
  const hamletCodes = hamlets.map(({ code }) => code)
  const { today } = useWork().standing.value
  const { id, failed, save } = useSaving(base)
  const asking = useAsking<Answers, Question>({
    ...{ base, back, asked, start: {}, pathOf: () => pathOf(hamletCodes) },
    finish: async (answers) => {
      const record = recordOf(answers, { id, householdId, visitId, hamletCodes }, today)
      return record !== undefined && save(record)
    },
  })
  const { answers, question, backTo, answer } = asking
  const hint = question === 'text' ? say('concern.no-names') : undefined
  return (
    <QuestionPage key={question} title={say(TITLES[question])} about={about} hint={hint} back={backTo}>
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      {hamlets.length === 0 ? <Notice urgent title={say('concern.no-hamlet')} /> : null}
      <AnswersOf question={question} answers={answers} hamlets={hamlets} onAnswer={(given) => void answer(given)} />
    </QuestionPage>
  )
}

type AnswersProps = {
  question: Question
  answers: Answers
  hamlets: readonly { code: string; name: string }[]
  onAnswer: (given: Answers) => void
}

function AnswersOf({ question, answers, hamlets, onAnswer }: AnswersProps) {
  switch (question) {
    case 'kind':
      return <OneAnswer choices={choicesOf(KIND_WORDS)} chosen={answers.kind} onChoose={(kind) => onAnswer({ kind })} />
    case 'topic':
      return (
        <OneAnswer choices={choicesOf(TOPIC_WORDS)} chosen={answers.topic} onChoose={(topic) => onAnswer({ topic })} />
      )
    case 'hamletCode':
      return (
        <OneAnswer
          choices={hamlets.map(({ code, name }) => ({ value: code, text: name }))}
          chosen={answers.hamletCode}
          onChoose={(hamletCode) => onAnswer({ hamletCode })}
        />
      )
    case 'text':
      return (
        <NoteAnswer
          note={answers.text}
          onType={() => undefined}
          onWrite={(text) => text.trim() && onAnswer({ text })}
        />
      )
  }
}

function choicesOf<Value extends Concern['kind'] | Concern['topic']>(words: Readonly<Record<Value, Word>>) {
  return Object.entries<Word>(words).map(([value, word]) => ({ value: value as Value, word }))
}
