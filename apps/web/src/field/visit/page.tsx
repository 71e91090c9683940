import { useEffect, useMemo } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { Notice } from '../../look/notice.tsx'
import { say } from '../../words/field.ts'
import { Read } from '../open/use-work.tsx'
import { CheckStep } from './check-step.tsx'
import { stepBefore, stepIn } from './decide.ts'
import { visitReaderOf } from './gather-visit.ts'
import { QuestionStep } from './question-step.tsx'
import { useVisit, type VisitOf } from './use-visit.ts'

/** `/field/h/:id/visit/:step`: one question a page. What is answered is kept at once, so that no way leads to its loss. */
export function VisitPage() {
  const { id = '', step } = useRoute().params
  const read = useMemo(() => visitReaderOf(id), [id])
  return (
    <Read question={id} read={read}>
      {(facts) => (facts ? <Visit {...facts} asked={stepIn(step)} /> : <Elsewhere id={id} />)}
    </Read>
  )
}

/** What can't be visited is explained on the page of the home. */
function Elsewhere({ id }: { id: string }) {
  const { route } = useLocation()
  useEffect(() => route(`/field/h/${id}`, true), [id, route])
  return null
}

function Visit(props: VisitOf) {
  const { home } = props
  const { answers, step, failed, addressOf, keep, answer, save } = useVisit(props)
  const common = { home, answers, back: addressOf(stepBefore(step, answers)) }
  return (
    <>
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      {step === 'check' ? (
        <CheckStep {...common} addressOf={addressOf} onSave={() => void save()} />
      ) : (
        <QuestionStep key={step} {...common} step={step} onKeep={keep} onAnswer={(given) => void answer(given)} />
      )}
    </>
  )
}
