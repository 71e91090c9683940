import type { BuiltIn } from '../indicator.ts'
import { CUMULATIVE, counts, EVERY_LEVEL, flowBy, STOCK, untold } from './common.ts'

const PAYMENTS = { levels: EVERY_LEVEL, pillar: 'society', service: 'payments' } satisfies Partial<BuiltIn>

/** Who pays and is paid without cash. */
export const paymentIndicators: readonly BuiltIn[] = [
  {
    ...{ ...STOCK, ...PAYMENTS, unit: '%', merge: 'ratio' },
    indicatorId: 'I-26',
    name: 'Người có tài khoản thanh toán điện tử',
    nameEn: 'Persons with a payment account',
    definition: 'Tỷ lệ người từ đủ 15 tuổi có ít nhất một tài khoản đang mở; nhiều tài khoản tính một người.',
    definitionEn: 'Persons of 15 and over with at least one open account, of all persons of 15 and over.',
    numerator: counts('người có tài khoản', 'account-holders-15'),
    denominator: counts('người từ đủ 15 tuổi', 'persons-15'),
  },
  {
    ...{ ...CUMULATIVE, ...PAYMENTS, unit: 'accounts', merge: 'sum' },
    indicatorId: 'I-27',
    name: 'Tài khoản dùng cho dịch vụ thiết yếu',
    nameEn: 'Accounts for essential services',
    definition: 'Số tài khoản từng được thiết lập để trả dịch vụ thiết yếu, cộng dồn, tại nơi ở khi thiết lập.',
    definitionEn: 'Accounts ever set up to pay an essential service, cumulative, where the holder lived at the time.',
    numerator: counts('tài khoản cho dịch vụ thiết yếu', 'service-accounts'),
    denominator: null,
  },
  {
    ...{ ...flowBy('month'), ...PAYMENTS, unit: '%', merge: 'ratio' },
    indicatorId: 'I-28',
    name: 'Người hưởng an sinh nhận tiền qua tài khoản',
    nameEn: 'Beneficiaries paid to an account',
    definition: 'Tỷ lệ người hưởng trợ giúp xã hội, người có công nhận tiền qua tài khoản trong tháng.',
    definitionEn: 'Beneficiaries of social payments paid to an account in the month, of those listed.',
    numerator: untold('người nhận qua tài khoản'),
    denominator: untold('người trong danh sách chi trả'),
  },
  {
    ...{ ...STOCK, ...PAYMENTS, pillar: 'economy', unit: 'merchants', merge: 'sum' },
    indicatorId: 'I-46',
    name: 'Điểm bán nhận thanh toán không tiền mặt',
    nameEn: 'Merchants',
    definition: 'Số điểm bán (sạp, cửa hàng, hộ) đang hoạt động được ghi nhận.',
    definitionEn: 'Stalls, shops and households on record that sell and are active.',
    numerator: counts('điểm bán đang hoạt động', 'merchants'),
    denominator: null,
  },
  {
    ...{ ...STOCK, ...PAYMENTS, pillar: 'economy', unit: '%', merge: 'ratio' },
    indicatorId: 'I-47',
    name: 'Điểm bán có mã QR',
    nameEn: 'Merchants with QR',
    definition: 'Tỷ lệ điểm bán đang hoạt động có mã QR để thanh toán.',
    definitionEn: 'Active merchants that show a QR code to pay by, of all active merchants.',
    numerator: counts('điểm bán có mã QR', 'merchants-with-qr'),
    denominator: counts('điểm bán đang hoạt động', 'merchants'),
  },
]
