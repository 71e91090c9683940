import { v7 as uuid } from 'uuid'
import { HAMLETS } from '../place.ts'
import { type As, SINCE } from './sample.ts'

/** Who is there to be named. */
export async function recordSeller(as: As): Promise<string> {
  const sellerId = uuid()
  const seller = { name: 'Vườn khóm ông Tư', kind: 'individual', trade: 'farmer' } as const
  const body = { hamletCode: HAMLETS[0] ?? '', since: SINCE, ...seller }
  await as('commune_officer').market.recordSeller({ params: { sellerId }, body }).orThrow()
  return sellerId
}

export async function recordProduct(as: As): Promise<string> {
  const productId = uuid()
  const body = { hamletCode: HAMLETS[0] ?? '', since: SINCE, sellerId: await recordSeller(as), name: 'Khóm sấy dẻo' }
  await as('commune_officer').market.recordProduct({ params: { productId }, body }).orThrow()
  return productId
}
