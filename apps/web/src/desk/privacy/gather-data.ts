import type { Data, Problem } from '@lantoa/sdk'
import type { Lantoa } from '@lantoa/sdk/client'

/** What every service keeps of one person. */
export type PersonalData = {
  readonly identity: Data<'identity', 'getPersonalData'>
  readonly payments: Data<'payments', 'getPaymentData'>
  readonly teams: Data<'teams', 'getActivityData'>
}

/** Each service is asked for its own; of half of it nothing is shown. */
export async function gatherData(
  { identity, payments, teams }: Lantoa,
  residentId: string,
  rightsRequestId: string,
): Promise<{ data: PersonalData; error?: undefined } | { data?: undefined; error: Problem }> {
  const params = { residentId }
  const own = await identity.getPersonalData({ params, query: { rightsRequestId } })
  if (own.error) return own
  const paid = await payments.getPaymentData({ params })
  if (paid.error) return paid
  const seen = await teams.getActivityData({ params })
  if (seen.error) return seen
  return { data: { identity: own.data, payments: paid.data, teams: seen.data } }
}
