import { dayOf } from '@lantoa/vietnam/days'
import { useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { v7 as uuid } from 'uuid'
import { UNKNOWN, type Unknown } from '../ask/choice.ts'
import { useAttempt } from '../open/use-attempt.ts'
import { useWork } from '../open/use-work.tsx'
import { type Answers, asksForDay, onDay, reportOf, type Step } from './decide.ts'
import type { VisitFacts } from './gather-visit.ts'

/** A visit under way: what was answered, and how it is kept. */
export function useVisit({ home: { householdId }, visitor, draft }: VisitFacts) {
  const { locker, send } = useWork()
  const { route } = useLocation()
  const [answers, setAnswers] = useState<Answers>(() => ({ ...(draft ?? newAnswers()), visitor }))
  const [today] = useState(() => dayOf(new Date()))
  const { failed, attempt } = useAttempt()
  const keeping = useRef(Promise.resolve(true))
  const addressOf = (to: Step | 'later' | undefined) =>
    to === undefined || to === 'later' ? `/field/h/${householdId}` : `/field/h/${householdId}/visit/${to}`

  /** What does not come to the disk is never said to be saved; it stays on the page. */
  function keep(given: Partial<Answers>): { fresh: Answers; kept: Promise<boolean> } {
    const fresh = { ...answers, ...given }
    setAnswers(fresh)
    // One after the other, so that what was answered last is what stays.
    keeping.current = keeping.current.then(() => attempt(() => locker.keepDraft(householdId, fresh)))
    return { fresh, kept: keeping.current }
  }

  /** Kept first, so that no page opens without it. */
  async function answer(given: Partial<Answers>, next: (fresh: Answers) => string): Promise<void> {
    const { fresh, kept } = keep(given)
    if (await kept) route(next(fresh))
  }

  async function save(): Promise<void> {
    const body = reportOf(answers, { householdId, ...visitor })
    if (body === undefined) return
    // A draft that came to the disk after its report would be begun anew.
    await keeping.current
    if (!(await attempt(() => locker.save({ kind: 'visit', id: answers.visitId, body })))) return
    route(addressOf(undefined), true)
    send()
  }

  function sayDay(day: 'then' | 'today' | Unknown): void {
    if (day === UNKNOWN) route(addressOf('later'))
    else keep(onDay(day, new Date()))
  }

  async function drop(): Promise<void> {
    await keeping.current
    await locker.dropDraft(householdId)
    route(addressOf(undefined), true)
  }

  // Whoever writes past midnight is not asked in the middle of it.
  const asksDay = asksForDay(answers, today)
  return { answers, today, asksDay, failed, addressOf, keep, answer, sayDay, save, drop }
}

function newAnswers(): Answers {
  return { visitId: uuid(), startedAt: new Date().toISOString() }
}
