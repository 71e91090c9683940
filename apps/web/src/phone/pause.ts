import type { Problem } from '@lantoa/sdk'
import { retryAfterMs, waitBefore } from './decide.ts'
import type { Failed } from './times.ts'

/** What is tried again and again, and after each failure not before some time: it has a pause of its own. */
export type Pause = {
  /** `atOnce`: somebody asks for it, and only a pause that the service itself has set holds that up. */
  holds(atOnce: boolean): boolean
  /** How the last try ended. */
  note(failed: Failed | undefined): void
  problem(): Problem | undefined
  /** Before that it is not worth trying; undefined: it is. */
  until(): number | undefined
}

type Wait = { problem: Problem; until: number; setByService: number }

export function createPause(): Pause {
  let failures = 0
  let wait: Wait | undefined
  return {
    holds: (atOnce) => wait !== undefined && Date.now() < (atOnce ? wait.setByService : wait.until),
    note(failed) {
      wait = failed && waitAfter(failed, failures, Date.now())
      failures = failed ? failures + 1 : 0
    },
    problem: () => wait?.problem,
    until: () => (wait && wait.until > Date.now() ? wait.until : undefined),
  }
}

function waitAfter({ problem, response }: Failed, failures: number, now: number): Wait {
  const asked = retryAfterMs(response?.headers.get('Retry-After'), now)
  const wait = waitBefore(failures, problem, Math.random(), asked)
  return { problem, until: now + wait, setByService: now + Math.min(wait, asked) }
}
