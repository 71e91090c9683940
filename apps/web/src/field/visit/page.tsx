import { useEffect } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { Notice } from '../../look/notice.tsx'
import type { Locker } from '../../phone/locker.ts'
import { say } from '../../words/field.ts'
import { visitorIn } from '../open/of-me.ts'
import { Read } from '../open/use-work.tsx'
import { CheckStep } from './check-step.tsx'
import { type Answers, stepBefore, stepIn } from './decide.ts'
import { QuestionStep } from './question-step.tsx'
import { useVisit, type VisitOf } from './use-visit.ts'

/** `/field/h/:id/visit/:step`: one question a page. What is answered is kept at once, so that no way leads to its loss. */
export function VisitPage() {
  const { id = '', step } = useRoute().params
  return (
    <Read question={id} read={(locker) => gatherVisit(locker, id)}>
      {({ home, visitor, draft }) =>
        home && visitor ? (
          <Visit home={home} visitor={visitor} draft={draft} asked={stepIn(step)} />
        ) : (
          <Elsewhere id={id} />
        )
      }
    </Read>
  )
}

async function gatherVisit(locker: Locker, id: string) {
  const [home, me, draft] = await Promise.all([locker.home(id), locker.me(), locker.draft(id)])
  const here = home && !('gone' in home) ? home : undefined
  // Only this page keeps drafts.
  return { home: here, visitor: here && visitorIn(me, here.hamletCode), draft: draft as Answers | undefined }
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
