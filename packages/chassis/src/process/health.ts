import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

export type Check = { name: string; probe: () => Promise<void> }
export type CheckResult = { name: string; ok: boolean; detail?: string }

const PROBE_TIMEOUT_MS = 2_000

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
  const told = new Map<string, string>()

  /** Once for each new reason, not every few seconds; numbers in it change all the time. */
  function tell({ name, ok, detail = '' }: CheckResult): void {
    const reason = ok ? '' : detail.replaceAll(/\d+/g, '#')
    if ((told.get(name) ?? '') !== reason && !ok) log.warn({ check: name, reason: detail }, 'not ready')
    told.set(name, reason)
  }

  return async (_request, response) => {
    const results = await runChecks(checks)
    results.forEach(tell)
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
