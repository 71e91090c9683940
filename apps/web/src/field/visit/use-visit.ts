import { useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { v7 as uuid } from 'uuid'
import { useWork } from '../open/use-work.tsx'
import { type Answers, reportOf, type Step, stepAfter, stepFor } from './decide.ts'
import type { VisitFacts } from './gather-visit.ts'

export type VisitOf = VisitFacts & { asked: Step }

/** A visit under way: what was answered, which page that leads to, and how it is kept. */
export function useVisit({ home: { householdId }, visitor, draft, asked }: VisitOf) {
  const { locker, send } = useWork()
  const { route } = useLocation()
  const [answers, setAnswers] = useState<Answers>(() => ({ ...(draft ?? newAnswers()), visitor }))
  const [failed, setFailed] = useState(false)
  const keeping = useRef(Promise.resolve(true))
  const step = stepFor(asked, answers)
  const addressOf = (to: Step | 'later' | undefined) =>
    to === undefined || to === 'later' ? `/field/h/${householdId}` : `/field/h/${householdId}/visit/${to}`

  /** What does not come to the disk is never said to be saved; it stays on the page. */
  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    const done = await work().then(
      () => true,
      () => false,
    )
    setFailed(!done)
    return done
  }

  function keep(given: Partial<Answers>): { fresh: Answers; kept: Promise<boolean> } {
    const fresh = { ...answers, ...given }
    setAnswers(fresh)
    // One after the other, so that what was answered last is what stays.
    keeping.current = keeping.current.then(() => attempt(() => locker.keepDraft(householdId, fresh)))
    return { fresh, kept: keeping.current }
  }

  async function answer(given: Partial<Answers>): Promise<void> {
    if (step === 'check') return
    const { fresh, kept } = keep(given)
    if (await kept) route(addressOf(stepAfter(step, fresh)))
  }

  async function save(): Promise<void> {
    const body = reportOf(answers, { householdId, ...visitor })
    if (body === undefined) return
    // A draft that came to the disk after its report would be begun anew.
    await keeping.current
    if (!(await attempt(() => locker.save({ kind: 'visit', id: answers.visitId, body })))) return
    send()
    route(addressOf(undefined), true)
  }

  return { answers, step, failed, addressOf, keep, answer, save }
}

function newAnswers(): Answers {
  return { visitId: uuid(), startedAt: new Date().toISOString() }
}
