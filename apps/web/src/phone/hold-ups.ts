import type { Problem } from '@lantoa/sdk'
import { isOfAll, retryAfterMs } from './decide.ts'
import type { Kind } from './kinds/kind.ts'
import { IN_ORDER } from './kinds.ts'
import { createPause, type Pause } from './pause.ts'
import type { Failed } from './times.ts'

/** What holds up the sending: all of it without a login or a network, else the kinds that did not get through. */
export type HoldUps = {
  /** `atOnce`: somebody asks for it, and only a pause that the service itself has set holds that up. */
  all(atOnce: boolean): boolean
  kinds(atOnce: boolean): Kind[]
  /** Answers the kinds that wait for it. */
  note(failed: Failed, kind: Kind): readonly Kind[]
  /** A network and a login are there, and these got through. */
  clear(kinds: readonly Kind[]): void
  problem(): Problem | undefined
  /** Before that nothing of it is tried again. */
  until(): number | undefined
}

export function createHoldUps(): HoldUps {
  const all = createPause()
  const byKind = new Map<Kind, Pause>(IN_ORDER.map((kind) => [kind, createPause()]))
  const pauses = [all, ...byKind.values()]
  return {
    all: all.holds,
    kinds: (atOnce) => [...byKind].flatMap(([kind, pause]) => (pause.holds(atOnce) ? [kind] : [])),
    note(failed, kind) {
      if (isOfAll(failed.problem)) {
        all.note(failed)
        return IN_ORDER
      }
      const held = isOfService(failed) ? IN_ORDER.filter(({ service }) => service === kind.service) : [kind]
      for (const one of held) byKind.get(one)?.note(failed)
      return held
    },
    clear(kinds) {
      all.note(undefined)
      for (const kind of kinds) byKind.get(kind)?.note(undefined)
    },
    problem: () => pauses.map((pause) => pause.problem()).find((problem) => problem !== undefined),
    until: () => pauses.flatMap((pause) => pause.until() ?? []).toSorted((a, b) => a - b)[0],
  }
}

/** It asks for patience, or gives no answer: whatever else goes there would meet the same. */
function isOfService({ problem, response }: Failed): boolean {
  return problem.code === 'timeout' || retryAfterMs(response?.headers.get('Retry-After'), Date.now()) > 0
}
