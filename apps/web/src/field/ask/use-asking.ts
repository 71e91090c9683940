import { useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { useWork } from '../open/use-work.tsx'

type Asking<Answers, Question extends string> = {
  /** Where the questions have their addresses. */
  base: string
  /** Where they lead back to. */
  back: string
  /** Where they lead on to when all is answered; left out: back. */
  done?: string
  asked: string | undefined
  start: Answers
  /** The questions, as far as the answers lead. */
  pathOf: (answers: Answers) => readonly Question[]
  /** All is answered. Whether it was kept: else the page stays. */
  finish: (answers: Answers) => Promise<boolean>
}

/**
 * A few questions, each at an address of its own, so that "back" leads to the one before. What was tapped stays on the phone
 * under `base` until all is answered, or left for later: a page that is loaded anew goes on where it was.
 */
export function useAsking<Answers extends object, Question extends string>(asking: Asking<Answers, Question>) {
  const { base, back, done = back, asked, start, pathOf, finish } = asking
  const { route } = useLocation()
  const { answers, keep, keptAll, drop } = useKept(base, start)
  const question = questionFor(pathOf(answers), asked, answers)

  async function answer(given: Partial<Answers>): Promise<void> {
    const fresh = { ...answers, ...given }
    keep(fresh)
    const path = pathOf(fresh)
    const next = path[path.indexOf(question) + 1]
    if (next !== undefined) return route(`${base}/${next}`)
    // What came to the disk after its record would be asked anew.
    await keptAll()
    if (!(await finish(fresh))) return
    await drop()
    route(done, true)
  }

  async function leave(): Promise<void> {
    await drop()
    route(back)
  }

  return {
    answers,
    question,
    backTo: addressBefore(pathOf(answers), question, base, back),
    answer,
    leave: () => void leave(),
  }
}

/** Answers that lie on the phone too. Where that is full they live as long as the page. */
function useKept<Answers extends object>(base: string, start: Answers) {
  const { locker, asked } = useWork()
  const [answers, setAnswers] = useState<Answers>(() => ({ ...start, ...asked.get(base) }))
  const keeping = useRef(Promise.resolve())

  function keep(fresh: Answers): void {
    setAnswers(fresh)
    asked.set(base, fresh)
    // One after the other, so that what was answered last is what stays.
    keeping.current = keeping.current.then(() => locker.keepAsked(base, fresh)).catch(() => undefined)
  }

  async function drop(): Promise<void> {
    asked.delete(base)
    await keeping.current
    await locker.dropAsked(base).catch(() => undefined)
  }

  return { answers, keep, keptAll: () => keeping.current, drop }
}

/** The question of an address; without the answers that lead to it, the first one that has none. */
export function questionFor<Question extends string>(
  path: readonly Question[],
  asked: string | undefined,
  answers: object,
): Question {
  const [first] = path
  if (first === undefined) throw new Error('There is nothing to ask')
  const open = path.find((question) => !(question in answers)) ?? path.at(-1) ?? first
  const at = path.indexOf(asked as Question)
  return at >= 0 && at <= path.indexOf(open) ? (path[at] ?? first) : asked === undefined ? first : open
}

function addressBefore(path: readonly string[], question: string, base: string, back: string): string {
  const before = path[path.indexOf(question) - 1]
  return before === undefined ? back : `${base}/${before}`
}
