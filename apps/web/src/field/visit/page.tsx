import { useEffect, useMemo } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { Notice } from '../../look/notice.tsx'
import { say } from '../../words/field-later.ts'
import { Read } from '../open/use-work.tsx'
import { CheckStep } from './check-step.tsx'
import { DayStep } from './day-step.tsx'
import { type Step, stepAfter, stepBefore, stepFor, stepIn } from './decide.ts'
import { type VisitFacts, visitReaderOf } from './gather-visit.ts'
import { QuestionStep } from './question-step.tsx'
import { useVisit } from './use-visit.ts'

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

function Visit({ asked, ...facts }: VisitFacts & { asked: Step }) {
  const { home } = facts
  const { answers, today, asksDay, failed, addressOf, keep, answer, sayDay, save, drop } = useVisit(facts)
  const step = stepFor(asked, answers)
  const common = { home, answers, back: addressOf(stepBefore(step, answers)) }
  if (asksDay) return <DayStep {...common} back={addressOf('later')} today={today} onDay={sayDay} />
  return (
    <>
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      {step === 'check' ? (
        <CheckStep {...common} addressOf={addressOf} onSave={() => void save()} onDrop={drop} />
      ) : (
        <QuestionStep
          key={step}
          {...common}
          step={step}
          known={facts.known}
          onKeep={keep}
          onAnswer={(given) => void answer(given, (fresh) => addressOf(stepAfter(step, fresh)))}
        />
      )}
    </>
  )
}
