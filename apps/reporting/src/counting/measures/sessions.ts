import {
  type AttendanceState,
  attendanceChanged,
  type SessionState,
  sessionChanged,
} from '@lantoa/contracts/teams/sessions.events'
import { refOf } from '@lantoa/units/unit'
import { distinctStock, flow } from './measure.ts'
import { source } from './source.ts'

export const sessionSource = source(sessionChanged, [
  flow('sessions-held', 'session', 'buổi tập huấn, tuyên truyền đã tổ chức', (session: SessionState) =>
    session.status === 'held' ? [whereOf(session)] : [],
  ),
  flow('attendances', 'session', 'lượt tham dự các buổi, có ghi tên hoặc đếm theo đầu người', attendancesOf),
  flow('safety-sessions-held', 'session', 'buổi về an toàn trên mạng đã tổ chức', (session: SessionState) =>
    session.status === 'held' && isOfSafety(session) ? [whereOf(session)] : [],
  ),
  flow('safety-attendances', 'session', 'lượt tham dự các buổi về an toàn trên mạng', (session: SessionState) =>
    isOfSafety(session) ? attendancesOf(session) : [],
  ),
])

/** By which a session is found as one about safety: the skill that is taught, and the advice that is given. */
const OF_SAFETY: readonly string[] = ['self_protection', 'safety_advice']

function isOfSafety({ topics }: SessionState): boolean {
  return topics.some((topic) => OF_SAFETY.includes(topic))
}

type Action = AttendanceState['actions'][number]
/** What is practised at sessions. */
const PRACTISED: readonly Action[] = ['install_app', 'signature', 'file_dossier', 'ai_assistant']

export const attendanceSource = source(attendanceChanged, [
  flow('attendances-by-name', 'attendance', 'lượt tham dự có ghi tên', counted),
  flow(
    'attendances-with-action',
    'attendance',
    'lượt tham dự hoàn thành ít nhất một việc thực hành',
    (one: AttendanceState) => (one.actions.some((action) => PRACTISED.includes(action)) ? counted(one) : []),
  ),
  flow('attendances-with-warning', 'attendance', 'lượt tham dự có cảnh báo', (one: AttendanceState) =>
    (one.warnings ?? []).length > 0 ? counted(one) : [],
  ),
  completed('attendances-with-app', 'cài ứng dụng', 'install_app'),
  completed('attendances-with-signature', 'chữ ký số', 'signature'),
  completed('attendances-with-dossier', 'nộp hồ sơ', 'file_dossier'),
  completed('attendances-with-assistant', 'dùng trợ lý ảo', 'ai_assistant'),
  // From the first session on until the year is over: so the count of a day is of all who were there since the year began.
  distinctStock(
    'persons-trained',
    'person',
    'người được tập huấn từ đầu năm, mỗi người một lần',
    (one: AttendanceState) =>
      counted(one).map(({ unit, day }) => {
        const days = [{ from: day, until: `${Number(day.slice(0, 4)) + 1}-01-01` }]
        return { unit, days, key: `${one.attendeeKind} ${one.attendeeId}` }
      }),
  ),
])

function completed<const Name extends string>(name: Name, words: string, action: Action) {
  return flow(name, 'attendance', `lượt tham dự hoàn thành việc ${words}`, (one: AttendanceState) =>
    one.actions.includes(action) ? counted(one) : [],
  )
}

function counted(one: AttendanceState) {
  return one.counts ? [whereOf(one)] : []
}

/** Either people are named or heads are counted, so both together count nobody twice. */
function attendancesOf(session: SessionState) {
  const amount = session.headcounts.reduce((sum, { count }) => sum + count, session.attended)
  return session.status === 'held' && amount > 0 ? [{ ...whereOf(session), amount }] : []
}

function whereOf({ unitCode, unitFrom, day }: Pick<SessionState, 'unitCode' | 'unitFrom' | 'day'>) {
  return { unit: refOf({ code: unitCode, validFrom: unitFrom }), day }
}
