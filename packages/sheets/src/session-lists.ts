import { AUDIENCE_WORDS } from '@lantoa/vietnam/list-words'
import { writtenColumn } from './as-written.ts'
import { withCodes } from './catalogue-words.ts'
import type { Sheet, SheetColumn } from './sheet.ts'
import { byWord } from './words.ts'

const AUDIENCES = { values: Object.keys(AUDIENCE_WORDS), words: byWord(AUDIENCE_WORDS) }

/** Columns of sessions whose words are read as codes. */
const CODED = ['kind', 'topics', 'mode', 'audiences', 'status', 'partners', 'headcounts']

const COLUMNS: readonly SheetColumn[] = [
  { path: 'unitCode', vi: 'Mã đơn vị', en: 'Unit', kind: 'unit', required: true },
  { path: 'title', vi: 'Tên buổi', en: 'Title', kind: 'text', required: true },
  {
    ...{ path: 'kind', vi: 'Loại', en: 'Kind', kind: 'choice', required: true },
    values: ['course', 'practice', 'information_event', 'conference'],
    words: {
      ...{ 'lớp học': 'course', 'buổi thực hành': 'practice' },
      ...{ 'buổi tuyên truyền': 'information_event', 'hội nghị': 'conference' },
    },
  },
  { path: 'topics', vi: 'Chủ đề', en: 'Topics', kind: 'texts', required: true },
  { path: 'startsAt', vi: 'Bắt đầu lúc', en: 'Starts at', kind: 'instant', required: true },
  { path: 'minutes', vi: 'Số phút', en: 'Minutes', kind: 'number', required: true },
  { path: 'place', vi: 'Nơi tổ chức', en: 'Place', kind: 'text', empty: '' },
  {
    ...{ path: 'mode', vi: 'Hình thức', en: 'Mode', kind: 'choice' },
    values: ['in_person', 'online', 'hybrid', 'self_study'],
    words: {
      ...{ 'trực tiếp': 'in_person', 'trực tuyến': 'online', 'trực tiếp và trực tuyến': 'hybrid' },
      'tự học': 'self_study',
    },
  },
  { path: 'audiences', vi: 'Đối tượng', en: 'Audiences', kind: 'choices', required: true, ...AUDIENCES },
  {
    ...{ path: 'status', vi: 'Tình trạng', en: 'Status', kind: 'choice' },
    ...{ values: ['planned', 'held'], words: { 'dự kiến': 'planned', 'đã tổ chức': 'held' } },
    standsAs: { postponed: 'planned', cancelled: 'planned' },
  },
  { path: 'organiserId', vi: 'Ban, tổ tổ chức', en: 'Organised by', kind: 'reference', of: 'body' },
  { path: 'courseId', vi: 'Thuộc khóa học', en: 'Of the course', kind: 'reference', of: 'course' },
  { path: 'partners', vi: 'Đơn vị phối hợp', en: 'Partners', kind: 'partners' },
  { path: 'headcounts', vi: 'Số người dự', en: 'Headcounts', kind: 'counts', of: 'audience', ...AUDIENCES },
]

/** Sessions, planned or held; who attended them by name is written down at each. */
export const SESSIONS: Sheet = {
  name: 'session',
  idField: 'sessionId',
  unit: 'unitCode',
  service: 'teams',
  operation: 'recordSessionBatch',
  written: CODED,
  lookUp: (lantoa, items, signal) => withCodes(lantoa, { path: 'topics', catalogue: 'topics' }, items, signal),
  again: {
    ...{ read: 'getSession', correct: 'correctSession' },
    corrected: [
      'title',
      'kind',
      'topics',
      'place',
      'mode',
      'audiences',
      'startsAt',
      'minutes',
      'organiserId',
      'courseId',
      'partners',
    ],
    others: 'a session goes on by itself (advanceSession), and heads are counted by themselves (countHeads)',
  },
  columns: [...COLUMNS, writtenColumn(COLUMNS.filter(({ path }) => CODED.includes(path)))],
}

/** Who was at a session, a row for each. */
export const ATTENDANCES: Sheet = {
  name: 'attendance',
  idField: 'attendanceId',
  unit: 'unitCode',
  service: 'teams',
  operation: 'recordAttendanceBatch',
  again: {
    ...{ read: 'getAttendance', correct: 'correctAttendance', corrected: ['actions'] },
    others: 'an attendance is withdrawn, and another one recorded (withdrawAttendance, recordAttendance)',
  },
  columns: [
    { path: 'unitCode', vi: 'Mã đơn vị', en: 'Unit', kind: 'unit', unsent: true },
    { path: 'sessionId', vi: 'Mã buổi', en: 'Session', kind: 'reference', of: 'session', required: true },
    {
      ...{ path: 'attendeeKind', vi: 'Người dự là', en: 'Attendee is', kind: 'choice', required: true },
      values: ['resident', 'member', 'official'],
      words: { 'người dân': 'resident', 'thành viên tổ': 'member', 'cán bộ': 'official' },
    },
    {
      ...{ path: 'attendeeId', vi: 'Mã người dự', en: 'Attendee', kind: 'reference', of: 'resident', required: true },
      ofBy: { path: 'attendeeKind', of: { member: 'person' } },
    },
    {
      ...{ path: 'actions', vi: 'Việc đã hoàn thành', en: 'Completed', kind: 'choices' },
      values: [
        ...['install_app', 'eid_guidance', 'level2_appointment', 'signature', 'health_link', 'online_service'],
        ...['file_dossier', 'ai_assistant', 'queue_number', 'open_account', 'pay_bill', 'scan_qr', 'merchant_qr'],
        ...['shop_account', 'list_product', 'promote', 'buy_online', 'safety_advice', 'teach_skill', 'answer'],
      ],
      words: {
        ...{ 'cài ứng dụng': 'install_app', 'định danh điện tử': 'eid_guidance', 'hẹn mức 2': 'level2_appointment' },
        ...{ 'chữ ký số': 'signature', 'liên kết bhyt': 'health_link', 'dịch vụ công': 'online_service' },
        ...{ 'nộp hồ sơ': 'file_dossier', 'trợ lý ảo': 'ai_assistant', 'lấy số thứ tự': 'queue_number' },
        ...{ 'mở tài khoản': 'open_account', 'trả hóa đơn': 'pay_bill', 'quét mã qr': 'scan_qr' },
        ...{ 'mã qr bán hàng': 'merchant_qr', 'tài khoản bán hàng': 'shop_account', 'đăng sản phẩm': 'list_product' },
        ...{ 'quảng bá': 'promote', 'mua hàng trực tuyến': 'buy_online', 'tư vấn an toàn': 'safety_advice' },
        ...{ 'dạy kỹ năng': 'teach_skill', 'giải đáp': 'answer' },
      },
    },
  ],
}
