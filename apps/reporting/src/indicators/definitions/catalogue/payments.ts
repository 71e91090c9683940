import type { EssentialService } from '@lantoa/contracts/lists'
import type { BuiltIn } from '../indicator.ts'
import { CUMULATIVE, counts, EVERY_LEVEL, flowBy, STOCK } from './common.ts'

const PAYMENTS = { levels: EVERY_LEVEL, pillar: 'society', service: 'payments' } satisfies Partial<BuiltIn>

const BILLS = { ...flowBy('month'), ...PAYMENTS, unit: '%', merge: 'ratio' } satisfies Partial<BuiltIn>

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
    numerator: counts('người nhận qua tài khoản', 'beneficiaries-with-account'),
    denominator: counts('người trong danh sách chi trả', 'beneficiaries'),
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
  {
    ...BILLS,
    indicatorId: 'I-55',
    name: 'Hộ trả hóa đơn thiết yếu không dùng tiền mặt',
    nameEn: 'Households paying bills without cash',
    definition:
      'Tỷ lệ hộ trả không dùng tiền mặt ít nhất một hóa đơn điện, nước, viễn thông, học phí, viện phí, phí công trong tháng, trên số hộ có hóa đơn được ghi.',
    definitionEn:
      'Households that paid at least one essential bill of the month without cash, of the households with a recorded one.',
    numerator: counts('hộ trả không dùng tiền mặt', 'homes-paying-cashless'),
    denominator: counts('hộ có hóa đơn được ghi', 'homes-with-bill'),
  },
  billsOf(1, 'electricity', ['tiền điện', 'electricity']),
  billsOf(2, 'water', ['tiền nước', 'water']),
  billsOf(3, 'telecom', ['viễn thông', 'telecom']),
  billsOf(4, 'tuition', ['học phí', 'tuition']),
  billsOf(5, 'hospital', ['viện phí', 'hospital']),
  billsOf(6, 'public_fee', ['phí, lệ phí công', 'public fees']),
]

/** One essential service. A home without a recorded bill for it may well have none: it is not asked about. */
function billsOf(number: number, service: EssentialService, [vi, en]: readonly [string, string]): BuiltIn {
  return {
    ...BILLS,
    indicatorId: `I-55-${number}`,
    name: `Hộ trả ${vi} không dùng tiền mặt`,
    nameEn: `Households paying ${en} without cash`,
    definition: `Tỷ lệ hộ trả ${vi} không dùng tiền mặt trong tháng, trên số hộ có hóa đơn ${vi} được ghi.`,
    definitionEn: `Households that paid ${en} of the month without cash, of the households with a recorded bill for it.`,
    numerator: counts(`hộ trả ${vi} không dùng tiền mặt`, `homes-paying-cashless-${service}`),
    denominator: counts(`hộ có hóa đơn ${vi}`, `homes-with-bill-${service}`),
  }
}
