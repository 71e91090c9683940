import { ATTENDANCES, SESSIONS } from '@lantoa/sheets/session-lists'
import type { SheetColumn } from '@lantoa/sheets/sheet'
import type { Thing } from '@lantoa/sheets/show-cell'
import { attendanceListAddress } from '../../print/address.ts'
import { choice, REASON, type Screen, type Step } from './screen.ts'

const STATES = { 'dự kiến': 'planned', 'đã tổ chức': 'held', hoãn: 'postponed', hủy: 'cancelled' }
const STATUS = choice('status', ['Tình trạng', 'Status'], STATES)
const BEGINNING: SheetColumn = { path: 'startsAt', vi: 'Bắt đầu lúc', en: 'Starts at', kind: 'instant' }
const HEADS = SESSIONS.columns
  .filter(({ kind }) => kind === 'counts')
  .map((column) => ({ ...column, required: true as const }))

export const SESSION_LIST: Screen = {
  name: 'sessions',
  titles: { vi: { all: 'Buổi tập huấn, tuyên truyền', one: 'Buổi' }, en: { all: 'Sessions', one: 'Session' } },
  service: 'teams',
  idField: 'sessionId',
  sheet: { ...SESSIONS, columns: SESSIONS.columns.map(withEveryWord) },
  rights: { read: 'sessions:read', write: 'sessions:record' },
  shown: [
    { path: 'attended', vi: 'Số người có tên trong danh sách', en: 'Named on the list', kind: 'number' },
    { path: 'alike', vi: 'Có thể đã ghi hai lần, xem buổi', en: 'Perhaps written down twice, see', kind: 'texts' },
  ],
  inList: ['title', 'kind', 'unitCode', 'startsAt', 'place', 'status', 'attended', 'headcounts'],
  personal: false,
  list: {
    ...{ operation: 'listSessions', unit: 'unit', filters: ['status'] },
    of: { query: 'courseId', screen: 'courses' },
    sorts: ['unitCode', 'startsAt', 'kind', 'status'],
  },
  get: 'getSession',
  history: { operation: 'listSessionHistory', of: 'items' },
  record: 'recordSession',
  correct: 'correctSession',
  steps: [
    advance('held', ['Đã tổ chức', 'It was held'], ['planned']),
    advance('postponed', ['Hoãn', 'Postpone'], ['planned']),
    advance('cancelled', ['Hủy', 'Cancel'], ['planned', 'postponed']),
    {
      ...advance('planned', ['Định lại ngày', 'Plan again'], ['postponed']),
      fields: [{ ...BEGINNING, required: true }],
    },
    {
      ...{ name: 'heads', title: { vi: 'Đếm người dự', en: 'Count heads' }, operation: 'countHeads', fields: HEADS },
      isOpen: ({ status, attended }) => (status === 'planned' || status === 'held') && attended === 0,
    },
    {
      ...{ name: 'no-heads', title: { vi: 'Xóa số đã đếm', en: 'Take the count back' }, operation: 'countHeads' },
      ...{ fields: [], fixed: { headcounts: [] } },
      isOpen: ({ headcounts }) => Array.isArray(headcounts) && headcounts.length > 0,
    },
    {
      ...{ name: 'correct-status', title: { vi: 'Sửa tình trạng ghi sai', en: 'Correct a wrong status' } },
      operation: 'correctSessionStatus',
      fields: [{ ...STATUS, vi: 'Tình trạng đúng', en: 'Right status', required: true }, REASON],
      isOpen: () => true,
    },
  ],
  prints: [{ title: { vi: 'In danh sách ký tên', en: 'Print a list to tick' }, address: attendanceListAddress }],
  beneath: ['attendances'],
}

export const ATTENDANCE_LIST: Screen = {
  name: 'attendances',
  titles: { vi: { all: 'Người dự', one: 'Lượt dự' }, en: { all: 'Attendances', one: 'Attendance' } },
  service: 'teams',
  idField: 'attendanceId',
  sheet: ATTENDANCES,
  rights: { read: 'attendances:read', write: 'attendances:record' },
  shown: [
    choice('withdrawal.reason', ['Rút vì', 'Withdrawn because'], {
      ...{ 'ghi hai lần': 'recorded_twice', 'nhầm người': 'wrong_person' },
      ...{ 'không có mặt': 'was_not_there', 'lý do khác': 'other' },
    }),
    {
      ...{ path: 'warnings', vi: 'Cảnh báo', en: 'Warnings', kind: 'choices' },
      words: { 'hôm đó ở nơi khác': 'lived-elsewhere' },
    },
  ],
  inList: ['attendeeId', 'attendeeKind', 'actions', 'withdrawal.reason'],
  personal: false,
  list: {
    ...{ operation: 'listAttendances', filters: [], sorts: ['attendeeKind'] },
    of: { query: 'sessionId', screen: 'sessions' },
  },
  get: 'getAttendance',
  history: { operation: 'listAttendanceHistory', of: 'items' },
  record: 'recordAttendance',
  correct: 'correctAttendance',
  steps: [
    {
      ...{ name: 'withdraw', title: { vi: 'Rút lượt dự', en: 'Withdraw' }, operation: 'withdrawAttendance' },
      fields: [
        choice(
          'reason',
          ['Vì sao', 'Why'],
          {
            ...{ 'ghi hai lần': 'recorded_twice', 'nhầm người': 'wrong_person' },
            ...{ 'không có mặt': 'was_not_there', 'lý do khác': 'other' },
          },
          { required: true },
        ),
      ],
      isOpen: ({ withdrawal }) => withdrawal === null,
    },
  ],
  beneath: [],
}

function advance(status: string, [vi, en]: readonly [vi: string, en: string], from: readonly string[]): Step {
  return {
    ...{ name: `to-${status}`, title: { vi, en }, operation: 'advanceSession', fields: [], fixed: { status } },
    isOpen: (session: Thing) => from.includes(String(session.status)),
  }
}

/** What a file may say of a new session is less than how one may stand by now. */
function withEveryWord(column: SheetColumn): SheetColumn {
  return column.path === 'status' ? { ...column, words: STATES } : column
}
