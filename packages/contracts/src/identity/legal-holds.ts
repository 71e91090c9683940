import { LegalHoldId, ResidentId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText } from '../text.ts'

/** Orders by which the data on somebody have to be kept: as long as one is in force, nobody erases them. */
export const legalHolds = defineRegister({
  service: 'identity',
  thing: 'legalHold',
  things: 'legal-holds',
  called: 'legal hold',
  titles: {
    vi: { all: 'Lệnh giữ dữ liệu', one: 'Lệnh giữ dữ liệu' },
    en: { all: 'Legal holds', one: 'Legal hold' },
  },
  id: LegalHoldId,
  within: 'unitCode',
  since: { vi: 'Ngày ra lệnh', en: 'Ordered on' },
  fields: {
    residentId: ResidentId.meta({ description: 'Whose data have to be kept' }),
    issuer: openText(120).meta({ description: 'Who ordered it', examples: ['Công an tỉnh An Giang'] }),
    orderNumber: openText(60).meta({ description: 'Number of the order', examples: ['15/QĐ-CAT'] }),
  },
  life: lifecycle({ in_force: ['lifted'], lifted: ['in_force'] }),
  stateWords: { in_force: 'đang có hiệu lực', lifted: 'đã gỡ' },
  published: [],
  personal: [],
  searched: ['issuer', 'orderNumber'],
  columns: [
    { path: 'residentId', vi: 'Mã nhân khẩu', en: 'Resident' },
    { path: 'issuer', vi: 'Cơ quan ra lệnh', en: 'Issuer' },
    { path: 'orderNumber', vi: 'Số lệnh', en: 'Order' },
  ],
  example: {
    unitCode: '31027',
    since: '2026-03-17',
    residentId: '01990f3e-7c1a-7000-8000-0000000000d1',
    issuer: 'Công an tỉnh An Giang',
    orderNumber: '15/QĐ-CAT',
  },
  refusals: { 'unknown-resident': 422 },
})
