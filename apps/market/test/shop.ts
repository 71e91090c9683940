import type { TestService } from '@lantoa/chassis/testing/started-service'
import { HAMLET } from './known-world.ts'

const at = (hamletCode: string) => ({ hamletCode, since: '2025-07-01' })
const by = (service: TestService, hamletCode: string) =>
  service.as({ roles: ['volunteer'], units: [hamletCode.slice(0, 5)] }).market

/** A seller under an id of the test's own. */
export async function sell(service: TestService, sellerId: string, hamletCode = HAMLET): Promise<void> {
  const body = { ...at(hamletCode), name: 'Vườn khóm ông Tư', kind: 'individual', trade: 'farmer' } as const
  await by(service, hamletCode).recordSeller({ params: { sellerId }, body }).orThrow()
}

/** A product of a seller under an id of the test's own; `more`: its certificate. */
export async function make(
  service: TestService,
  productId: string,
  sellerId: string,
  more: object = {},
  hamletCode = HAMLET,
) {
  const body = { ...at(hamletCode), sellerId, name: 'Khóm sấy dẻo', ofFarm: true, ...more }
  return by(service, hamletCode).recordProduct({ params: { productId }, body }).orThrow()
}
