import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Thing } from '@lantoa/chassis/register/decide'
import { register, registerTable } from '@lantoa/chassis/register/register'
import { merchants } from '@lantoa/contracts/payments/merchants'

export const merchant = registerTable('merchant', merchants, {
  name: 'text',
  kind: 'text',
  householdId: 'uuid',
  transfer: 'jsonb',
  qr: 'jsonb',
  prices: 'jsonb',
  shipping: 'jsonb',
})

/** Who takes payments without cash. */
export const merchantSlice = (parts: ServiceParts) =>
  register(parts, merchants, { table: merchant, check: refusePeriods })

const PERIODS = ['transfer', 'qr', 'prices', 'shipping'] as const

/** What a merchant does ends after it began. */
export function refusePeriods(thing: Thing) {
  for (const field of PERIODS) {
    const period = thing[field] as { since: string; until: string | null } | null
    if (period?.until && period.until <= period.since) {
      const detail = `It ends on ${period.until}, and began on ${period.since} only.`
      return refuse('ends-before-it-begins', detail, { pointer: `/${field}/until` })
    }
  }
  return undefined
}
