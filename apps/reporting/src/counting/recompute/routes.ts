import { reasonOf } from '@lantoa/chassis/consumers/poison'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Handlers } from '@lantoa/chassis/http/api'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { upkeepRoutes } from '@lantoa/contracts/reporting/recompute.http'
import { doAlone } from '../engine/alone.ts'
import { endMove } from '../engine/live.ts'
import { eventsOf } from '../measures/source.ts'
import { SOURCE_NAMES, SOURCES } from '../measures/sources.ts'
import { readFreshness } from './freshness.ts'
import { recompute } from './recompute.ts'

type BeforeSwap = (tx: Tx) => Promise<void>

export function upkeepHandlers(parts: ServiceParts, beforeSwap: BeforeSwap): Handlers<typeof upkeepRoutes> {
  return {
    async getFreshness() {
      return accept({ topics: await readFreshness(parts) })
    },
    async recompute() {
      const startedAt = performance.now()
      const lack = await whyNotWhole(parts)
      if (lack !== undefined) return refuse('try-later', lack)
      const done = await doAlone(parts.database, async () => {
        await endMove(parts.database)
        return recompute(parts, { beforeSwap })
      })
      if (!done) return refuse('already-recomputing', 'A recompute is under way, or a month is being summed up.')
      return accept({ ...done.result, seconds: Math.round(performance.now() - startedAt) / 1000 })
    },
  }
}

/** Counting from a log of which something is missing would forget what it told. */
async function whyNotWhole({ eventLog, log }: ServiceParts): Promise<string | undefined> {
  try {
    const checks = await eventLog.checkTopics(
      SOURCE_NAMES.flatMap((name) => eventsOf(SOURCES[name])).map(({ topic }) => topic),
    )
    const missing = checks.filter(({ state }) => state === 'missing').map(({ topic }) => topic)
    return missing.length > 0 ? `The log lacks ${missing.join(', ')}.` : undefined
  } catch (error) {
    log.warn({ err: error }, 'the log did not answer about its topics')
    return `The event log does not answer: ${reasonOf(error)}`
  }
}
