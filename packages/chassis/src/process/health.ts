import type { RequestHandler } from 'express'

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

/** 200 while the process runs; 503 once one of the checks says that only a restart can help. */
export function livez(checks: readonly Check[]): RequestHandler {
  return answerChecks(checks)
}

/** 200 when requests can be served, 503 with the failing checks when not. */
export function readyz(checks: readonly Check[]): RequestHandler {
  return answerChecks(checks)
}

function answerChecks(checks: readonly Check[]): RequestHandler {
  return async (_request, response) => {
    const results = await runChecks(checks)
    const ok = results.every((result) => result.ok)
    response.status(ok ? 200 : 503).json({ ok, checks: results })
  }
}

function timeout(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${PROBE_TIMEOUT_MS} ms`)), PROBE_TIMEOUT_MS).unref()
  })
}
