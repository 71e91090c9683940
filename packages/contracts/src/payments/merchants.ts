import { z } from 'zod'
import { HouseholdId, MerchantId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText } from '../text.ts'
import { Day } from '../time.ts'

/** Something that a merchant does from a day on, perhaps until a day; null: never did. */
const Since = z
  .strictObject({ since: Day, until: Day.nullable().default(null) })
  .nullable()
  .default(null)

/** Who takes payments without cash: never with the number of an account. */
export const merchants = defineRegister({
  service: 'payments',
  thing: 'merchant',
  things: 'merchants',
  called: 'merchant',
  titles: { vi: { all: 'Điểm bán', one: 'Điểm bán' }, en: { all: 'Merchants', one: 'Merchant' } },
  id: MerchantId,
  within: 'hamletCode',
  fields: {
    name: openText(120).meta({ description: 'As the neighbours call it', examples: ['Quán nước đầu ấp'] }),
    kind: z.enum(['stall', 'shop', 'household']).meta({ id: 'MerchantKind' }),
    householdId: HouseholdId.nullable().default(null).meta({ description: 'The home that sells, where it is one' }),
    transfer: Since.meta({ description: 'Takes transfers' }),
    qr: Since.meta({ description: 'Shows a QR code to pay by' }),
    prices: Since.meta({ description: 'Displays its prices' }),
    shipping: Since.meta({ description: 'Ships to the buyer itself' }),
  },
  life: lifecycle({ active: ['paused', 'closed'], paused: ['active', 'closed'], closed: [] }),
  stateWords: { active: 'đang bán', paused: 'tạm nghỉ', closed: 'đã nghỉ hẳn' },
  published: ['kind', 'householdId', 'transfer', 'qr', 'prices', 'shipping'],
  personal: ['name'],
  searched: ['name'],
  columns: [
    { path: 'name', vi: 'Tên điểm bán', en: 'Name' },
    {
      ...{ path: 'kind', vi: 'Loại', en: 'Kind' },
      words: { stall: 'quầy hàng', shop: 'cửa hàng', household: 'hộ bán tại nhà' },
    },
    { path: 'householdId', vi: 'Mã hộ', en: 'Household' },
    { path: 'transfer.since', vi: 'Nhận chuyển khoản từ', en: 'Transfer since' },
    {
      path: 'transfer.until',
      vi: 'Ngừng nhận chuyển khoản từ ngày',
      en: 'No transfer from',
      was: ['Nhận chuyển khoản đến', 'Transfer until'],
    },
    { path: 'qr.since', vi: 'Có mã QR từ', en: 'QR since' },
    { path: 'qr.until', vi: 'Ngừng dùng mã QR từ ngày', en: 'No QR from', was: ['Có mã QR đến', 'QR until'] },
    { path: 'prices.since', vi: 'Niêm yết giá từ', en: 'Prices since' },
    {
      path: 'prices.until',
      vi: 'Ngừng niêm yết giá từ ngày',
      en: 'No prices from',
      was: ['Niêm yết giá đến', 'Prices until'],
    },
    { path: 'shipping.since', vi: 'Tự giao hàng từ', en: 'Shipping since' },
    {
      path: 'shipping.until',
      vi: 'Ngừng tự giao hàng từ ngày',
      en: 'No shipping from',
      was: ['Tự giao hàng đến', 'Shipping until'],
    },
  ],
  example: {
    hamletCode: '31027.07',
    since: '2026-03-17',
    name: 'Quán nước đầu ấp',
    kind: 'stall',
    qr: { since: '2026-03-17' },
  },
  refusals: { 'unknown-household': 422 },
})
