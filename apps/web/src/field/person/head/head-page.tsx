import { useLocation } from 'preact-iso/router'
import { Notice } from '../../../look/notice.tsx'
import { say } from '../../../words/field-later.ts'
import { OneAnswer } from '../../ask/one-answer.tsx'
import { QuestionPage } from '../../ask/question-page.tsx'
import { useSaving } from '../../open/use-saving.ts'
import { addressOf, type PersonKnown } from '../gather-person.ts'
import { OfPerson } from '../of-person.tsx'
import { choicesFor, headCorrection } from './decide.ts'
import { headInWords } from './head-in-words.ts'

/** `/field/h/:id/people/:r/head`: whether somebody heads the home. */
export function HeadPage() {
  return <OfPerson>{(known) => <Asking {...known} />}</OfPerson>
}

function Asking(known: PersonKnown) {
  const { person, head, formerHead } = known
  const at = addressOf(known)
  const { route } = useLocation()
  const { id, failed, save } = useSaving()
  const hint = person.isHead ? say('head.change') : headInWords(person, head)
  async function record(): Promise<void> {
    const correction = headCorrection(person, head?.residentId ?? formerHead, { id, now: new Date() })
    if (correction === undefined || (await save(correction))) route(at, true)
  }
  return (
    <QuestionPage title={say('head.ask')} about={person.name} hint={hint} back={at}>
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      <OneAnswer
        choices={choicesFor(person)}
        chosen={person.isHead ? 'yes' : undefined}
        onChoose={(answer) => (answer === 'yes' ? void record() : route(at))}
      />
    </QuestionPage>
  )
}
