import type { BuiltIn } from '../indicator.ts'
import { counts, FROM_COMMUNE, flowBy, PROVINCE, STOCK } from './common.ts'

const OFFICE = { pillar: 'government', service: 'government' } satisfies Partial<BuiltIn>
const RATE = { unit: '%', merge: 'ratio' } satisfies Partial<BuiltIn>

/** How the offices themselves work. */
export const officeIndicators: readonly BuiltIn[] = [
  {
    ...{ ...flowBy('range'), ...OFFICE, levels: PROVINCE, unit: 'documents', merge: 'sum' },
    indicatorId: 'I-15',
    name: 'Văn bản điện tử gửi, nhận',
    nameEn: 'E-documents exchanged',
    definition: 'Số văn bản điện tử gửi và nhận giữa các cơ quan trong kỳ; văn bản mật không tính.',
    definitionEn: 'E-documents sent and received between agencies in the period; secret ones do not count.',
    numerator: counts('văn bản điện tử', 'documents-exchanged'),
    denominator: null,
  },
  {
    ...{ ...flowBy('range'), ...OFFICE, ...RATE, levels: PROVINCE },
    indicatorId: 'I-16',
    name: 'Văn bản đi được ký số',
    nameEn: 'Outgoing documents signed digitally',
    definition: 'Tỷ lệ văn bản đi được ký số trong kỳ.',
    definitionEn: 'Outgoing documents with a digital signature, of all outgoing documents.',
    numerator: counts('văn bản đi đã ký số', 'outgoing-documents-signed'),
    denominator: counts('văn bản đi', 'outgoing-documents'),
  },
  {
    ...{ ...STOCK, ...OFFICE, ...RATE, levels: FROM_COMMUNE },
    indicatorId: 'I-22',
    name: 'Cán bộ có tài khoản công vụ',
    nameEn: 'Officials with a work account',
    definition:
      'Tỷ lệ cán bộ, công chức có tài khoản công vụ, theo số liệu đơn vị đã ghi cho tháng; tháng chưa ghi thì chưa có số liệu.',
    definitionEn:
      'Officials with a work account, of all officials, as recorded for the month; no data where none is recorded.',
    numerator: counts('cán bộ có tài khoản', 'officials-with-account'),
    denominator: counts('cán bộ', 'office-officials'),
  },
  {
    ...{ ...flowBy('year'), ...OFFICE, ...RATE, levels: FROM_COMMUNE },
    indicatorId: 'I-23',
    name: 'Văn bản không mật xử lý trên môi trường mạng',
    nameEn: 'Non-confidential documents handled online',
    definition: 'Tỷ lệ văn bản không mật được xử lý trên môi trường mạng trong năm; văn bản mật không tính.',
    definitionEn: 'Non-confidential documents handled online, of all non-confidential documents.',
    numerator: counts('văn bản xử lý trên mạng', 'documents-online'),
    denominator: counts('văn bản không mật', 'non-confidential-documents'),
  },
  {
    ...{ ...flowBy('year'), ...OFFICE, ...RATE, levels: FROM_COMMUNE },
    indicatorId: 'I-25',
    name: 'Cuộc họp trực tuyến',
    nameEn: 'Meetings online',
    definition: 'Tỷ lệ cuộc họp được tổ chức trực tuyến trong năm.',
    definitionEn: 'Meetings held online, of all meetings of the year.',
    numerator: counts('cuộc họp trực tuyến', 'meetings-online'),
    denominator: counts('cuộc họp', 'meetings'),
  },
]
