import type { Lantoa, Problem } from '@lantoa/sdk'
import type { Came } from '../act/use-act.ts'
import type { Claim } from './claim.ts'

/** Answered by nobody: what is missing is seen before anything is sent. */
const NO_REASON: Problem = { type: 'about:blank', title: '', status: 0, code: 'no-reason' }

/** Withdraws a claim as it stands now; one that was withdrawn for this reason already is. */
export async function withdraw({ reporting }: Lantoa, claimId: string, reason: string): Promise<Came<Claim>> {
  if (reason === '') return { error: NO_REASON }
  const params = { claimId }
  const known = await reporting.getClaim({ params })
  if (known.error) return { error: known.error }
  if (known.data.withdrawn?.reason === reason) return { data: known.data }
  const { data, error } = await reporting.withdrawClaim({ params, body: { reason }, ifMatch: known.etag ?? '' })
  return data ? { data } : { error }
}
