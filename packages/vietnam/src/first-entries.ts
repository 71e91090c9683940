type Words = readonly [code: string, name: string, nameEn: string, ...aliases: string[]]

/** Codes of the seven tasks of a team. */
type Task =
  | 'inform'
  | 'teach'
  | 'online_services'
  | 'platform_sign_up'
  | 'payment_accounts'
  | 'product_promotion'
  | 'difficulties'

export type FirstEntry = {
  readonly catalogue: 'tasks' | 'actions' | 'topics' | 'apps' | 'platforms' | 'providers'
  readonly code: string
  readonly name: string
  readonly nameEn: string
  readonly aliases: readonly string[]
  /** Of an app: the province whose citizen app it is. */
  readonly citizenAppOf: string | null
  readonly task: Task | null
}

/** Đắk Lắk and Thanh Hóa. */
const CITIZEN_APPS: Readonly<Record<string, string>> = { dak_lak_so: '66', thanh_hoa_s: '38' }

const entries = (catalogue: FirstEntry['catalogue'], words: readonly Words[], task: Task | null = null): FirstEntry[] =>
  words.map(([code, name, nameEn, ...aliases]) => ({
    ...{ catalogue, code, name, nameEn, aliases, task },
    citizenAppOf: (catalogue === 'apps' && CITIZEN_APPS[code]) || null,
  }))

const TASKS: readonly Words[] = [
  ['inform', 'Tuyên truyền', 'Inform', 'Phổ biến'],
  ['teach', 'Hướng dẫn kỹ năng số', 'Teach digital skills', 'Dạy kỹ năng số'],
  ['online_services', 'Dịch vụ công trực tuyến', 'Online public services', 'DVC trực tuyến'],
  ['platform_sign_up', 'Đăng ký nền tảng số', 'Sign up on platforms', 'Cài đặt nền tảng số'],
  ['payment_accounts', 'Tài khoản thanh toán', 'Payment accounts', 'Thanh toán không tiền mặt'],
  ['product_promotion', 'Quảng bá sản phẩm', 'Promote products', 'Đưa sản phẩm lên sàn'],
  ['difficulties', 'Tiếp nhận khó khăn, vướng mắc', 'Take up difficulties', 'Khó khăn', 'Vướng mắc'],
]

/** What is done at a door, under the task that it serves. */
const ACTIONS: Readonly<Record<Task, readonly Words[]>> = {
  inform: [['safety_advice', 'Tư vấn an toàn trên mạng', 'Advice on safety']],
  teach: [
    ['teach_skill', 'Hướng dẫn kỹ năng', 'Teach a skill'],
    ['ai_assistant', 'Dùng trợ lý AI', 'Use an AI assistant'],
    ['buy_online', 'Mua hàng trên mạng', 'Buy online'],
  ],
  online_services: [
    ['eid_guidance', 'Hướng dẫn định danh điện tử', 'Guide to an e-ID', 'VNeID'],
    ['level2_appointment', 'Hẹn làm định danh mức 2', 'Appointment for level 2'],
    ['signature', 'Chữ ký số', 'Digital signature'],
    ['health_link', 'Liên kết thẻ BHYT', 'Link the health card'],
    ['online_service', 'Dùng dịch vụ công', 'Use an online service', 'DVC mức 3', 'DVC mức 4'],
    ['file_dossier', 'Nộp hồ sơ trực tuyến', 'File a dossier'],
    ['queue_number', 'Lấy số thứ tự', 'Take a queue number'],
  ],
  platform_sign_up: [
    ['install_app', 'Cài ứng dụng', 'Install an app'],
    ['shop_account', 'Mở gian hàng', 'Open a shop'],
  ],
  payment_accounts: [
    ['open_account', 'Mở tài khoản', 'Open an account'],
    ['pay_bill', 'Trả hóa đơn', 'Pay a bill'],
    ['scan_qr', 'Quét mã QR', 'Scan a QR code'],
    ['merchant_qr', 'Làm mã QR cho điểm bán', 'QR code of a merchant'],
  ],
  product_promotion: [
    ['list_product', 'Đăng sản phẩm', 'List a product'],
    ['promote', 'Quảng bá', 'Promote'],
  ],
  difficulties: [['answer', 'Trả lời câu hỏi', 'Answer a question']],
}

const APPS: readonly Words[] = [
  ['vneid', 'VNeID', '', 'Định danh điện tử'],
  ['vssid', 'VSSiD', '', 'Bảo hiểm xã hội số'],
  ['dak_lak_so', 'Đắk Lắk Số', ''],
  ['thanh_hoa_s', 'Thanh Hóa-S', '', 'Thanh Hóa S'],
  ['mobifone_smart_travel', 'Mobifone Smart Travel', ''],
  ['vnedu_teacher', 'vnEdu Teacher', ''],
  ['vnedu_connect', 'vnEdu Connect', ''],
]

const PLATFORMS: readonly Words[] = [
  ['postmart', 'PostMart', '', 'portmart', 'Buudien'],
  ['voso', 'Vỏ Sò', '', 'Voso'],
  ['shopee', 'Shopee', ''],
  ['sendo', 'Sendo', '', 'Sen Đỏ'],
  ['facebook', 'Facebook', '', 'Facebook page', 'Facebook group', 'Fanpage', 'FB'],
  ['zalo', 'Zalo', ''],
  ['tiktok', 'TikTok', '', 'TikTok Shop'],
  ['youtube', 'YouTube', ''],
  ['province_safe_produce', 'Sàn nông sản an toàn của tỉnh', 'Safe produce of the province', 'Nông sản an toàn'],
  ['province_ecommerce', 'Sàn thương mại điện tử của tỉnh', 'E-commerce site of the province', 'Sàn TMĐT của tỉnh'],
]

const PROVIDERS: readonly Words[] = [
  ['momo', 'MoMo', '', 'Ví MoMo'],
  ['zalopay', 'ZaloPay', '', 'Zalo Pay'],
  ['viettel_money', 'Viettel Money', '', 'ViettelPay'],
  ['vnpt_money', 'VNPT Money', '', 'VNPT Pay'],
  ['mobifone_money', 'MobiFone Money', '', 'MobiFone Pay'],
  ['agribank', 'Agribank', '', 'Ngân hàng Nông nghiệp và Phát triển nông thôn'],
  ['vietinbank', 'VietinBank', ''],
  ['vietcombank', 'Vietcombank', '', 'VCB'],
  ['bidv', 'BIDV', ''],
  ['lpbank', 'LPBank', '', 'LienVietPostBank'],
]

const TOPICS: readonly (readonly [Task, ...Words])[] = [
  ['online_services', 'online_services', 'Dịch vụ công trực tuyến', 'Online public services', 'Dịch vụ công'],
  ['teach', 'online_shopping', 'Mua sắm trực tuyến', 'Online shopping'],
  ['payment_accounts', 'online_payment', 'Thanh toán trực tuyến', 'Online payment', 'Thanh toán không tiền mặt'],
  ['inform', 'self_protection', 'Tự bảo vệ trên không gian mạng', 'Self-protection', 'An toàn trên mạng', 'Lừa đảo'],
  ['teach', 'local_platforms', 'Nền tảng số của địa phương', 'Local platforms'],
  ['online_services', 'eid', 'Định danh điện tử', 'e-ID', 'VNeID'],
  ['product_promotion', 'e_commerce', 'Thương mại điện tử', 'E-commerce', 'Bán hàng trên mạng', 'Livestream'],
  ['teach', 'ai_assistant', 'Trợ lý AI', 'AI assistants'],
]

/** What every catalogue begins with: the closed lists of the field. A province goes on from there. */
export const FIRST_ENTRIES: readonly FirstEntry[] = [
  ...entries('tasks', TASKS),
  ...Object.entries(ACTIONS).flatMap(([task, words]) => entries('actions', words, task as Task)),
  ...entries('apps', APPS),
  ...entries('platforms', PLATFORMS),
  ...entries('providers', PROVIDERS),
  ...TOPICS.flatMap(([task, ...words]) => entries('topics', [words], task)),
]

/** By which the same entry of the same unit gets the same id. */
export function nameOfEntry({ catalogue, code }: Pick<FirstEntry, 'catalogue' | 'code'>, unit: string): string {
  return `catalogueEntry/${unit}/${catalogue}/${code}`
}
