import type { EventData } from '@lantoa/contracts/define-event'
import { merchants } from '@lantoa/contracts/payments/merchants'
import { stock } from './measure.ts'
import { daysAs } from './registers.ts'
import { source } from './source.ts'

type Merchant = EventData<typeof merchants.changed>

export const merchantSource = source(merchants.changed, [
  stock('merchants', 'merchant', 'điểm bán đang hoạt động', (merchant: Merchant) => daysAs(merchant, 'active')),
  stock('merchants-with-qr', 'merchant', 'điểm bán đang hoạt động có mã QR', (merchant: Merchant) =>
    daysAs(merchant, 'active', merchant.qr),
  ),
])
