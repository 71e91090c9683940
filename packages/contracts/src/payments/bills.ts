import { z } from 'zod'
import { BillId, HouseholdId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { EssentialService } from '../lists.ts'
import { defineRegister } from '../register/define-register.ts'

/** How homes pay for essential services: month by month, by what means, and never how much. */
export const bills = defineRegister({
  service: 'payments',
  thing: 'bill',
  things: 'bills',
  called: 'bill',
  titles: {
    vi: { all: 'Hóa đơn thiết yếu', one: 'Hóa đơn thiết yếu' },
    en: { all: 'Essential bills', one: 'Essential bill' },
  },
  id: BillId,
  within: 'hamletCode',
  since: { vi: 'Ngày trả trong tháng', en: 'Day in the month' },
  fields: {
    householdId: HouseholdId.meta({ description: 'The home that paid' }),
    service: EssentialService,
    paidBy: z.enum(['cash', 'qr', 'app', 'auto_debit', 'other_cashless']).meta({
      id: 'BillMeans',
      description: 'By what the bill of that month was paid; everything but `cash` is without cash',
    }),
  },
  life: lifecycle({ recorded: ['withdrawn'], withdrawn: ['recorded'] }),
  stateWords: { recorded: 'đã ghi', withdrawn: 'ghi nhầm' },
  published: ['householdId', 'service', 'paidBy'],
  personal: [],
  searched: ['service', 'paidBy'],
  columns: [
    { path: 'householdId', vi: 'Mã hộ', en: 'Household' },
    {
      ...{ path: 'service', vi: 'Dịch vụ', en: 'Service' },
      words: {
        ...{ electricity: 'tiền điện', water: 'tiền nước', telecom: 'viễn thông', tuition: 'học phí' },
        ...{ hospital: 'viện phí', public_fee: 'phí, lệ phí công' },
      },
    },
    {
      ...{ path: 'paidBy', vi: 'Trả bằng', en: 'Paid by' },
      words: {
        ...{ cash: 'tiền mặt', qr: 'quét mã QR', app: 'ứng dụng', auto_debit: 'tự động trừ tiền' },
        other_cashless: 'cách khác không tiền mặt',
      },
    },
  ],
  example: {
    hamletCode: '31027.07',
    since: '2026-03-17',
    householdId: '01990f3e-7c1a-7000-8000-0000000000a1',
    service: 'electricity',
    paidBy: 'qr',
  },
  refusals: { 'unknown-household': 422, 'household-elsewhere': 422 },
})
