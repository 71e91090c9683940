import { useEffect, useMemo } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { Notice } from '../../../look/notice.tsx'
import { say } from '../../../words/field-later.ts'
import { OneAnswer } from '../../ask/one-answer.tsx'
import { QuestionPage } from '../../ask/question-page.tsx'
import { Read } from '../../open/use-work.tsx'
import { type VisitFacts, visitReaderOf } from '../gather-visit.ts'
import { useVisit } from '../use-visit.ts'
import { answerOf, type SeenQuestion, seenAfter, seenBefore, seenQuestionIn, topicOf, withAnswer } from './decide.ts'
import { choicesOf, SEEN_WORDS } from './questions.ts'

/** `/field/h/:id/visit/of/:r/:question`: what somebody of the home can do, and uses every day. */
export function SeenPage() {
  const { id = '', r = '', question: asked } = useRoute().params
  const question = seenQuestionIn(asked)
  const read = useMemo(() => visitReaderOf(id), [id])
  return (
    <Read question={id} read={read}>
      {(facts) =>
        facts?.draft && question ? <SeenStep {...facts} residentId={r} question={question} /> : <Begin id={id} />
      }
    </Read>
  )
}

/** Without a visit that was begun there is nothing to add to. */
function Begin({ id }: { id: string }) {
  const { route } = useLocation()
  useEffect(() => route(`/field/h/${id}`, true), [id, route])
  return null
}

function SeenStep({ residentId, question, ...facts }: VisitFacts & { residentId: string; question: SeenQuestion }) {
  const { home } = facts
  const { answers, failed, addressOf, answer } = useVisit(facts)
  const seen = answers.seen?.[residentId] ?? {}
  const at = (to: SeenQuestion | undefined, otherwise: 'check' | 'skills' | 'uses') =>
    to === undefined ? addressOf(otherwise) : `/field/h/${home.householdId}/visit/of/${residentId}/${to}`
  const give = (given: string) => {
    const fresh = withAnswer(seen, question, given)
    const people = { ...answers.seen, [residentId]: fresh }
    return answer({ seen: people }, () => at(seenAfter(question, fresh), 'check'))
  }
  const name = home.people.find((person) => person.residentId === residentId)?.name ?? say('who.elsewhere')
  return (
    <QuestionPage
      title={say(SEEN_WORDS[question])}
      about={name}
      hint={question === 'all-skills' ? say('all-skills.which') : undefined}
      back={at(seenBefore(question, seen), topicOf(question))}
    >
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      <OneAnswer
        choices={choicesOf(question)}
        chosen={answerOf(seen, question)}
        onChoose={(given) => void give(given)}
      />
    </QuestionPage>
  )
}
