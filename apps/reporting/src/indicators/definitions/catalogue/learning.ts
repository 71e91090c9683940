import type { MeasureName } from '../../../counting/measures/sources.ts'
import type { BuiltIn } from '../indicator.ts'
import { counts, EVERY_LEVEL, FROM_COMMUNE, flowBy, STOCK, untold } from './common.ts'

const SESSIONS = { levels: FROM_COMMUNE, pillar: 'society', service: 'teams' } satisfies Partial<BuiltIn>
const RATE = { unit: '%', merge: 'ratio' } satisfies Partial<BuiltIn>

const ATTENDEES = counts('người dự có ghi tên', 'attendances-by-name')

/** I-11 of each action by itself. */
const COMPLETED: readonly BuiltIn[] = [
  completed('I-11-1', ['cài ứng dụng', 'installed an app'], 'attendances-with-app'),
  completed('I-11-2', ['chữ ký số', 'got a digital signature'], 'attendances-with-signature'),
  completed('I-11-3', ['nộp hồ sơ', 'filed a dossier'], 'attendances-with-dossier'),
  completed('I-11-4', ['dùng trợ lý ảo', 'used an AI assistant'], 'attendances-with-assistant'),
]

function completed(indicatorId: string, [vi, en]: readonly [string, string], measure: MeasureName): BuiltIn {
  return {
    ...{ ...flowBy('campaign'), ...SESSIONS, ...RATE, indicatorId },
    name: `Người dự hoàn thành việc ${vi}`,
    nameEn: `Attendees who ${en}`,
    definition: `Số người dự hoàn thành việc ${vi} ngay tại buổi, trên số người dự có ghi tên.`,
    definitionEn: `Attendees who ${en} at the session, of all attendees that are named.`,
    numerator: counts(`người hoàn thành việc ${vi}`, measure),
    denominator: ATTENDEES,
  }
}

/** Sessions, courses and campaigns. */
export const learningIndicators: readonly BuiltIn[] = [
  {
    ...{ ...flowBy('campaign', 'year-to-date'), ...SESSIONS, unit: 'sessions', merge: 'sum' },
    indicatorId: 'I-07',
    name: 'Buổi tập huấn đã tổ chức',
    nameEn: 'Sessions held',
    definition: 'Số buổi tập huấn, phổ cập đã tổ chức; buổi hoãn hoặc hủy không tính.',
    definitionEn: 'Training sessions that were held; postponed and cancelled ones do not count.',
    numerator: counts('buổi đã tổ chức', 'sessions-held'),
    denominator: null,
  },
  {
    ...{ ...flowBy('campaign', 'year-to-date'), ...SESSIONS, unit: 'attendances', merge: 'sum' },
    indicatorId: 'I-08',
    name: 'Lượt tham dự tập huấn',
    nameEn: 'Attendances',
    definition: 'Số lượt tham dự các buổi tập huấn; một người dự hai buổi là hai lượt.',
    definitionEn: 'Attendances at sessions; a person at two sessions is two attendances.',
    numerator: counts('lượt tham dự', 'attendances'),
    denominator: null,
  },
  {
    ...{ ...flowBy('campaign', 'year-to-date'), ...SESSIONS, unit: 'persons', merge: 'none' },
    indicatorId: 'I-08-2',
    name: 'Người tham dự tập huấn',
    nameEn: 'Persons at sessions',
    definition: 'Số người khác nhau tham dự các buổi tập huấn; lượt chỉ đếm theo đầu người không tính.',
    definitionEn: 'Distinct persons at sessions; headcounts without names never count here.',
    numerator: untold('người tham dự'),
    denominator: null,
  },
  {
    ...{ ...flowBy('year-to-date'), ...SESSIONS, ...RATE, pillar: 'government' },
    indicatorId: 'I-09',
    name: 'Cán bộ, công chức hoàn thành khóa học',
    nameEn: 'Officials with a completed course',
    definition:
      'Số cán bộ, công chức, viên chức khác nhau hoàn thành khóa học kỹ năng số trong năm, trên tổng số của năm do đơn vị ghi.',
    definitionEn:
      'Distinct officials who completed a course in digital skills in the year, of all officials that units recorded for it.',
    numerator: counts('cán bộ hoàn thành khóa học', 'officials-trained'),
    denominator: counts('cán bộ', 'officials'),
  },
  {
    ...{ ...flowBy('campaign'), levels: EVERY_LEVEL, unit: '%', merge: 'mean' },
    ...{ pillar: 'society', service: 'reporting' },
    indicatorId: 'I-10-1',
    name: 'Thời gian đã qua của đợt cao điểm',
    nameEn: 'Campaign: days elapsed',
    definition: 'Số ngày đã qua của đợt cao điểm, trên tổng số ngày.',
    definitionEn: 'Days elapsed of a campaign, of its length.',
    numerator: untold('ngày đã qua'),
    denominator: untold('ngày của đợt'),
  },
  {
    ...{ ...flowBy('campaign'), ...RATE, levels: EVERY_LEVEL, pillar: 'society', service: 'reporting' },
    indicatorId: 'I-10-2',
    name: 'Mức đạt của đợt cao điểm',
    nameEn: 'Campaign: reached',
    definition: 'Số đã đạt được của đợt cao điểm, trên chỉ tiêu.',
    definitionEn: 'What a campaign has reached, of its target.',
    numerator: untold('số đạt được'),
    denominator: untold('chỉ tiêu'),
  },
  {
    ...{ ...flowBy('campaign'), ...SESSIONS, ...RATE },
    indicatorId: 'I-11',
    name: 'Người dự hoàn thành việc thực hành',
    nameEn: 'Attendees who completed an action',
    definition:
      'Số người dự hoàn thành việc thực hành (cài ứng dụng, chữ ký số, nộp hồ sơ, trợ lý ảo), trên số người dự.',
    definitionEn: 'Attendees who completed an action (app, signature, dossier, AI assistant), of all attendees.',
    numerator: counts('người hoàn thành việc thực hành', 'attendances-with-action'),
    denominator: ATTENDEES,
  },
  ...COMPLETED,
  {
    ...{ ...STOCK, ...SESSIONS, levels: EVERY_LEVEL, unit: 'persons', merge: 'none' },
    indicatorId: 'I-56',
    name: 'Người được tập huấn từ đầu năm',
    nameEn: 'Persons trained since the year began',
    definition:
      'Số người khác nhau có tên trong danh sách dự ít nhất một buổi từ đầu năm đến ngày xem; ở mỗi cấp, mỗi người tính một lần, tại đơn vị của buổi. Ai vừa ghi là thành viên tổ vừa ghi là người dân thì tính hai lần.',
    definitionEn:
      'Distinct persons named at one session or more from the beginning of the year to the day; at each level each counts once, in the unit of the session. Headcounts never count here. Whoever is written down both as a member of a team and as a resident counts twice.',
    numerator: counts('người được tập huấn', 'persons-trained'),
    denominator: null,
  },
  {
    ...{ ...flowBy('campaign', 'year-to-date'), ...SESSIONS, levels: EVERY_LEVEL, unit: 'attendances', merge: 'sum' },
    indicatorId: 'I-08-3',
    name: 'Lượt tự học',
    nameEn: 'Lessons finished',
    definition: 'Số lượt học xong một bài tự học; mỗi người một bài tính một lượt, không phải buổi đã tổ chức.',
    definitionEn: 'Lessons that were finished, each once for each person; none of them is a session that was held.',
    numerator: counts('lượt tự học', 'lessons-finished'),
    denominator: null,
  },
  {
    ...{ ...flowBy('year-to-date'), ...SESSIONS, levels: EVERY_LEVEL, unit: 'persons', merge: 'none' },
    indicatorId: 'I-62',
    name: 'Người học xong bài tự học trong năm',
    nameEn: 'Persons who finished a lesson in the year',
    definition:
      'Số người khác nhau học xong ít nhất một bài tự học từ đầu năm; ở mỗi cấp, mỗi người tính một lần. Ai vừa ghi là thành viên tổ vừa ghi là người dân thì tính hai lần.',
    definitionEn:
      'Distinct persons who finished one lesson or more since the year began; at each level each counts once. Whoever is written down both as a member of a team and as a resident counts twice.',
    numerator: counts('người học xong bài', 'persons-self-taught'),
    denominator: null,
  },
]
