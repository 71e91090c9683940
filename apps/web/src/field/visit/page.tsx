import { useEffect, useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { v7 as uuid } from 'uuid'
import { Notice } from '../../look/notice.tsx'
import type { HomeOnPhone } from '../../phone/home.ts'
import type { Locker } from '../../phone/locker.ts'
import { say } from '../../words/field.ts'
import { visitorIn } from '../open/of-me.ts'
import { Read, useWork } from '../open/use-work.tsx'
import { CheckStep } from './check-step.tsx'
import { type Answers, reportOf, type Step, stepAfter, stepBefore, stepFor, stepIn } from './decide.ts'
import { QuestionStep } from './question-step.tsx'

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

type VisitProps = {
  home: HomeOnPhone
  visitor: { teamId: string; visitorId: string }
  draft: Answers | undefined
  asked: Step
}

function Visit({ home, visitor, draft, asked }: VisitProps) {
  const { householdId } = home
  const { locker, send } = useWork()
  const { route } = useLocation()
  const [answers, setAnswers] = useState(() => draft ?? newAnswers())
  const [failed, setFailed] = useState(false)
  const step = stepFor(asked, answers)
  const addressOf = (to: Step | 'later' | undefined) =>
    to === undefined || to === 'later' ? `/field/h/${householdId}` : `/field/h/${householdId}/visit/${to}`

  async function answer(given: Partial<Answers>): Promise<void> {
    if (step === 'check') return
    const fresh = { ...answers, ...given }
    setAnswers(fresh)
    await attempt(async () => {
      await locker.keepDraft(householdId, fresh)
      route(addressOf(stepAfter(step, fresh)))
    })
  }

  async function save(): Promise<void> {
    const body = reportOf(answers, { householdId, ...visitor })
    if (body === undefined) return
    await attempt(async () => {
      await locker.save({ kind: 'visit', id: answers.visitId, body })
      send()
      route(addressOf(undefined), true)
    })
  }

  /** What does not come to the disk is never said to be saved; it stays on the page. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work()
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }

  const common = { home, answers, back: addressOf(stepBefore(step, answers)) }
  return (
    <>
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      {step === 'check' ? (
        <CheckStep {...common} addressOf={addressOf} onSave={() => void save()} />
      ) : (
        <QuestionStep key={step} {...common} step={step} onAnswer={(given) => void answer(given)} />
      )}
    </>
  )
}

function newAnswers(): Answers {
  return { visitId: uuid(), startedAt: new Date().toISOString() }
}
