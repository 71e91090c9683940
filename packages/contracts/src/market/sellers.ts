import { z } from 'zod'
import { HouseholdId, SellerId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText, openTextOrNone } from '../text.ts'

/** Who sells something of one's own, in a hamlet. */
export const sellers = defineRegister({
  service: 'market',
  thing: 'seller',
  things: 'sellers',
  called: 'seller',
  titles: { vi: { all: 'Người bán', one: 'Người bán' }, en: { all: 'Sellers', one: 'Seller' } },
  id: SellerId,
  within: 'hamletCode',
  fields: {
    name: openText(120).meta({ description: 'As the neighbours call it', examples: ['Vườn khóm ông Tư'] }),
    kind: z.enum(['individual', 'household_business', 'cooperative', 'enterprise']).meta({ id: 'SellerKind' }),
    trade: z.enum(['farmer', 'fisher', 'weaver', 'trader', 'shop', 'workshop', 'other']).meta({ id: 'SellerTrade' }),
    exports: z.boolean().default(false).meta({ description: 'Sells abroad' }),
    startedIn: z.int().min(1900).max(2100).nullable().default(null).meta({ description: 'The year in which it began' }),
    householdId: HouseholdId.nullable().default(null).meta({ description: 'The home that sells, where it is one' }),
    showsName: z.boolean().default(false).meta({ description: 'It agreed that buyers see its name on labels' }),
    place: openTextOrNone(200).default('').meta({ description: 'Where it sells, such as a market' }),
  },
  life: lifecycle({ active: ['paused', 'closed'], paused: ['active', 'closed'], closed: [] }),
  stateWords: { active: 'đang bán', paused: 'tạm nghỉ', closed: 'đã nghỉ hẳn' },
  published: ['kind', 'trade', 'exports', 'householdId'],
  personal: ['name'],
  searched: ['name'],
  columns: [
    { path: 'name', vi: 'Tên người bán', en: 'Name' },
    {
      ...{ path: 'kind', vi: 'Loại', en: 'Kind' },
      words: {
        ...{ individual: 'cá nhân', household_business: 'hộ kinh doanh', cooperative: 'hợp tác xã' },
        enterprise: 'doanh nghiệp',
      },
    },
    {
      ...{ path: 'trade', vi: 'Nghề', en: 'Trade' },
      words: {
        ...{ farmer: 'nông dân', fisher: 'ngư dân', weaver: 'dệt, đan lát', trader: 'tiểu thương' },
        ...{ shop: 'cửa hàng', workshop: 'cơ sở sản xuất', other: 'nghề khác' },
      },
    },
    { path: 'exports', vi: 'Có bán ra nước ngoài', en: 'Sells abroad' },
    { path: 'startedIn', vi: 'Bắt đầu từ năm', en: 'Started in' },
    { path: 'householdId', vi: 'Mã hộ', en: 'Household' },
    { path: 'showsName', vi: 'Cho hiện tên trên tem', en: 'Name on labels' },
    { path: 'place', vi: 'Nơi bán', en: 'Place' },
  ],
  example: {
    ...{ hamletCode: '31027.07', since: '2026-03-17', name: 'Vườn khóm ông Tư', kind: 'individual', trade: 'farmer' },
    startedIn: 2012,
  },
})
