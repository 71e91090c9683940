import { useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { NewRecord } from '../../phone/kinds/kind.ts'
import { useAttempt } from '../open/use-attempt.ts'
import { useWork } from '../open/use-work.tsx'

type Registering<Answers> = { draft: string; start: Answers }

/** Something new that is being written down: what was answered, and how it is kept and saved. */
export function useRegistering<Answers extends object>({ draft, start }: Registering<Answers>) {
  const { locker, send } = useWork()
  const { route } = useLocation()
  const [answers, setAnswers] = useState(start)
  const { failed, attempt } = useAttempt()
  const keeping = useRef(Promise.resolve(true))

  /** Kept first, so that no page opens without it; one after the other, so that what was answered last is what stays. */
  async function go(fresh: Answers, to: string, replaces = false): Promise<void> {
    setAnswers(fresh)
    keeping.current = keeping.current.then(() => attempt(() => locker.keepDraft(draft, fresh)))
    if (await keeping.current) route(to, replaces)
  }

  async function save(records: readonly NewRecord[], to: string): Promise<void> {
    await keeping.current
    if (!(await attempt(() => locker.saveAll(records, draft)))) return
    route(to, true)
    send()
  }

  async function drop(to: string): Promise<void> {
    await keeping.current
    await locker.dropDraft(draft)
    route(to, true)
  }

  return { answers, failed, go, save, drop }
}
