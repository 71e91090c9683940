import { z } from 'zod'
import { SellerId, SupportRecordId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'

/** That somebody of a team helped a seller, with what, and on which day. */
export const supportRecords = defineRegister({
  service: 'market',
  thing: 'supportRecord',
  things: 'support-records',
  called: 'support record',
  titles: {
    vi: { all: 'Lượt hỗ trợ người bán', one: 'Lượt hỗ trợ người bán' },
    en: { all: 'Support records', one: 'Support record' },
  },
  id: SupportRecordId,
  within: 'hamletCode',
  since: { vi: 'Ngày hỗ trợ', en: 'Day' },
  fields: {
    sellerId: SellerId.meta({ description: 'Who was helped' }),
    kind: z
      .enum(['account', 'photo', 'listing', 'promotion', 'livestream', 'enterprise_digitalisation'])
      .meta({ id: 'SupportKind', description: 'With what' }),
  },
  life: lifecycle({ recorded: ['withdrawn'], withdrawn: ['recorded'] }),
  stateWords: { recorded: 'đã ghi', withdrawn: 'ghi nhầm' },
  published: ['sellerId', 'kind'],
  personal: [],
  searched: ['kind'],
  columns: [
    { path: 'sellerId', vi: 'Mã người bán', en: 'Seller' },
    {
      ...{ path: 'kind', vi: 'Hỗ trợ việc', en: 'With' },
      words: {
        ...{ account: 'mở gian hàng', photo: 'chụp ảnh sản phẩm', listing: 'đăng bán', promotion: 'quảng bá' },
        ...{ livestream: 'bán hàng trực tiếp', enterprise_digitalisation: 'chuyển đổi số doanh nghiệp mới' },
      },
    },
  ],
  example: {
    ...{ hamletCode: '31027.07', since: '2026-03-17', sellerId: '01990f3e-7c1a-7000-8000-0000000000f1' },
    kind: 'listing',
  },
  refusals: { 'unknown-seller': 422 },
})
