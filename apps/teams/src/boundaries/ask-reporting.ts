import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import { ProblemError } from '@lantoa/chassis/http/problems'
import type { Problem } from '@lantoa/sdk/client'

/** What says nothing about the question: no service of ours answered. */
const UNANSWERED: readonly string[] = ['network-error', 'timeout', 'login-failed']

/**
 * What becomes of a question to reporting that it does not answer. It is asked as the caller, so that what it does not show
 * him he may not do.
 * @throws ProblemError `try-later`, where it may answer a moment later
 */
export function refusalOf({
  code,
  status,
  detail,
}: Pick<Problem, 'code' | 'status' | 'detail'>): Refusal<'outside-scope'> {
  if (code === 'outside-scope' || code === 'forbidden') {
    return refuse('outside-scope', detail ?? 'Units of the change are not yours.')
  }
  if (UNANSWERED.includes(code) || status === 429 || status >= 500) {
    throw new ProblemError('try-later', `reporting cannot be asked at the moment (${code}).`, { retryAfterSeconds: 2 })
  }
  throw new Error(`reporting does not understand a question about boundaries: ${code}: ${detail}`)
}
