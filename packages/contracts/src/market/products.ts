import { addMonths, type Day as DayText } from '@lantoa/vietnam/days'
import { z } from 'zod'
import { ProductId, SellerId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText, openTextOrNone } from '../text.ts'
import { Day } from '../time.ts'

/** From how many points on a product has so many stars (148/QĐ-TTg, 2023). */
const STARS = [
  [90, 5],
  [70, 4],
  [50, 3],
  [30, 2],
  [0, 1],
] as const
/** For how many months a certificate is good where it does not say so itself. */
const CERTIFICATE_MONTHS = 36

const Ocop = z.strictObject({
  score: z
    .number()
    .min(0)
    .max(100)
    .multipleOf(0.01)
    .meta({ description: 'Points, of 100', examples: [82.5] }),
  decision: openText(80).meta({ description: 'The decision that grants the stars', examples: ['1234/QĐ-UBND'] }),
  decidedOn: Day,
  validTo: Day.nullable().default(null).meta({ description: 'Its last day; null: 36 months after the decision' }),
})
type Ocop = z.output<typeof Ocop>

/** The stars of a score: 90 points are five, 89.99 four. */
export function starsOf(score: number): number {
  return STARS.find(([from]) => score >= from)?.[1] ?? 1
}

/** The last day on which a certificate is good. */
export function lastOcopDay({ decidedOn, validTo }: Pick<Ocop, 'decidedOn' | 'validTo'>): DayText {
  return validTo ?? addMonths(decidedOn, CERTIFICATE_MONTHS)
}

/** What sellers make or sell, with the stars that a product of its commune (OCOP) was granted. */
export const products = defineRegister({
  service: 'market',
  thing: 'product',
  things: 'products',
  called: 'product',
  titles: { vi: { all: 'Sản phẩm', one: 'Sản phẩm' }, en: { all: 'Products', one: 'Product' } },
  id: ProductId,
  within: 'hamletCode',
  fields: {
    sellerId: SellerId.meta({ description: 'Whose product it is' }),
    name: openText(160).meta({ examples: ['Khóm sấy dẻo'] }),
    brand: openTextOrNone(120).default(''),
    ofFarm: z.boolean().default(false).meta({ description: 'A product of the farm' }),
    ocop: Ocop.nullable().default(null).meta({ description: 'The OCOP certificate; null: it has none' }),
  },
  dayRules: { 'ocop.decidedOn': 'precedes', 'ocop.validTo': 'lies-ahead' },
  derived: {
    fields: {
      stars: z.int().min(1).max(5).nullable().meta({ description: 'Follow from the score' }),
      ocopUntil: Day.nullable().meta({ description: 'The last day on which the certificate is good' }),
    },
    of: ({ ocop }) => {
      const granted = ocop as Ocop | null // by its fields
      return { stars: granted && starsOf(granted.score), ocopUntil: granted && lastOcopDay(granted) }
    },
  },
  life: lifecycle({ sold: ['ended'], ended: ['sold'] }),
  stateWords: { sold: 'đang bán', ended: 'thôi bán' },
  published: ['sellerId', 'ofFarm', 'ocop'],
  personal: [],
  searched: ['name', 'brand'],
  columns: [
    { path: 'name', vi: 'Tên sản phẩm', en: 'Name' },
    { path: 'sellerId', vi: 'Mã người bán', en: 'Seller' },
    { path: 'brand', vi: 'Nhãn hiệu', en: 'Brand' },
    { path: 'ofFarm', vi: 'Nông sản', en: 'Of the farm' },
    { path: 'stars', vi: 'Số sao OCOP', en: 'OCOP stars' },
    { path: 'ocop.score', vi: 'Điểm OCOP', en: 'OCOP points' },
    { path: 'ocop.decision', vi: 'Quyết định công nhận', en: 'Decision' },
    { path: 'ocop.decidedOn', vi: 'Ngày quyết định', en: 'Decided on' },
    { path: 'ocop.validTo', vi: 'Có hạn đến hết ngày', en: 'Valid to' },
    { path: 'ocopUntil', vi: 'Ngày cuối của giấy OCOP', en: 'Last day of the certificate' },
  ],
  example: {
    ...{ hamletCode: '31027.07', since: '2026-03-17', sellerId: '01990f3e-7c1a-7000-8000-0000000000f1' },
    ...{ name: 'Khóm sấy dẻo', brand: 'Khóm Minh Thuận', ofFarm: true },
    ocop: { score: 82.5, decision: '1234/QĐ-UBND', decidedOn: '2025-11-20' },
  },
  refusals: { 'unknown-seller': 422, 'ocop-ends-early': 422 },
})
