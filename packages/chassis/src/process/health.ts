import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { remember } from './remember.ts'

export type Check = { name: string; probe: () => Promise<void> }
export type CheckResult = { name: string; ok: boolean; detail?: string }

const PROBE_TIMEOUT_MS = 2_000
/** Who asks whether all is well does so every few seconds; who asks more often is no worse answered by this. */
const REMEMBERED_MS = 1_000

/** The same check, of which one probe is under way at most: while the database hangs they would take all connections. */
export function probeOnce({ name, probe }: Check): Check {
  return { name, probe: remember(0, probe) }
}

/** Runs every check at once; one that fails or does not answer in two seconds is not ok, and says why. */
export async function runChecks(checks: readonly Check[]): Promise<CheckResult[]> {
  return Promise.all(
    checks.map(async ({ name, probe }) => {
      try {
        await Promise.race([probe(), timeout()])
        return { name, ok: true }
      } catch (error) {
        return { name, ok: false, detail: error instanceof Error ? error.message : 'failed' }
      }
    }),
  )
}

/**
 * 200 when all checks pass, else 503. Anybody may ask, so it says which part fails and not why: reasons name hosts and
 * roles. They go to the log, and to operators with a token.
 */
export function answerChecks(checks: readonly Check[], log: Logger): RequestHandler {
  const reported = new Map<string, string>()

  /** Once for each new reason, not every few seconds; numbers in it change all the time. */
  function report({ name, ok, detail = '' }: CheckResult): void {
    const reason = ok ? '' : detail.replaceAll(/\d+/g, '#')
    if ((reported.get(name) ?? '') !== reason && !ok) log.warn({ check: name, reason: detail }, 'not ready')
    reported.set(name, reason)
  }

  const run = remember(REMEMBERED_MS, async () => {
    const results = await runChecks(checks)
    results.forEach(report)
    return results
  })

  return async (_request, response) => {
    const results = await run()
    const ok = results.every((result) => result.ok)
    response
      .status(ok ? 200 : 503)
      .json({ ok, checks: results.map((result) => ({ name: result.name, ok: result.ok })) })
  }
}

function timeout(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${PROBE_TIMEOUT_MS} ms`)), PROBE_TIMEOUT_MS).unref()
  })
}
