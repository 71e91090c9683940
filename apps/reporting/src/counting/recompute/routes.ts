import { reasonOf } from '@lantoa/chassis/consumers/poison'
import type { Handlers } from '@lantoa/chassis/http/api'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { upkeepRoutes } from '@lantoa/contracts/reporting/recompute.http'
import { SOURCE_NAMES, SOURCES } from '../measures/sources.ts'
import { readFreshness } from './freshness.ts'
import { recompute } from './recompute.ts'

export function upkeepHandlers(parts: ServiceParts): Handlers<typeof upkeepRoutes> {
  return {
    async getFreshness() {
      return accept({ topics: await readFreshness(parts) })
    },
    async recompute() {
      const startedAt = performance.now()
      const lack = await whyNotWhole(parts)
      if (lack !== undefined) return refuse('try-later', lack)
      // The lock lives as long as its connection: a process that dies half way leaves it free.
      const connection = await parts.database.connect('recompute')
      try {
        const { rows } = await connection.query(`SELECT pg_try_advisory_lock(hashtext('recompute')) AS free`)
        if (!rows[0]?.free) return refuse('already-recomputing', 'A recompute is under way.')
        const result = await recompute(parts)
        return accept({ ...result, seconds: Math.round(performance.now() - startedAt) / 1000 })
      } finally {
        await connection.end()
      }
    },
  }
}

/** Counting from a log of which something is missing would forget what it told. */
async function whyNotWhole({ eventLog, log }: ServiceParts): Promise<string | undefined> {
  try {
    const checks = await eventLog.checkTopics(SOURCE_NAMES.map((name) => SOURCES[name].event.topic))
    const missing = checks.filter(({ state }) => state === 'missing').map(({ topic }) => topic)
    return missing.length > 0 ? `The log lacks ${missing.join(', ')}.` : undefined
  } catch (error) {
    log.warn({ err: error }, 'the log did not answer about its topics')
    return `The event log does not answer: ${reasonOf(error)}`
  }
}
