import type { TestService } from '@lantoa/chassis/testing/started-service'
import type { Args } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { HAMLET } from './known-world.ts'

/** Who is there to be named. */
export async function recordSeller(service: TestService, hamletCode: string = HAMLET): Promise<string> {
  const sellerId = uuid()
  const said: Args<'market', 'recordSeller'>['body'] = {
    ...{ hamletCode, since: '2026-03-01', name: 'Vườn khóm ông Tư', kind: 'individual', trade: 'farmer' },
  }
  const { market } = service.as({ roles: ['commune_officer'], units: [hamletCode.split('.')[0] ?? ''] })
  await market.recordSeller({ params: { sellerId }, body: said }).orThrow()
  return sellerId
}

/** Another number for each id, from a first one on. */
export function numbered(first: number): (id: string) => number {
  const numbers = new Map<string, number>()
  return (id) => {
    const number = numbers.get(id) ?? numbers.size + first
    numbers.set(id, number)
    return number
  }
}
