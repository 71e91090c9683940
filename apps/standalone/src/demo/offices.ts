import { addDays, dayOf } from '@lantoa/vietnam/days'
import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import { COMMUNES, SINCE } from './places.ts'

const SERVICES = ['Hộ tịch, chứng thực', 'Đất đai, xây dựng', 'Lao động, chính sách xã hội']

/** The public service centre of each commune has three counters. */
export function createCounters(): Items['counters'] {
  return COMMUNES.flatMap(({ code: unitCode }, place) =>
    SERVICES.map((services, index) => ({
      ...{ counterId: demoId('counter', place * SERVICES.length + index), unitCode, since: SINCE },
      ...{ number: index + 1, services },
    })),
  )
}

const SAID = [
  {
    ago: 30,
    topic: 'utilities',
    text: 'Đèn đường đầu ấp hỏng đã hai tuần',
    answer: 'Đã thay bóng đèn.',
    assignedTo: 'Phòng Kinh tế',
  },
  { ago: 22, topic: 'roads', text: 'Cầu kênh 5 có lỗ lớn, xe đạp học sinh dễ ngã', assignedTo: 'Phòng Kinh tế' },
  { ago: 12, topic: 'online_services', text: 'Nộp hồ sơ trực tuyến hay báo lỗi vào buổi tối' },
  { ago: 3, topic: 'environment', text: 'Rác để đầu chợ hai ngày không ai lấy' },
] as const

/** What was said in each commune lately: some of it answered, some of it too late. */
export function createFeedback(now: Date): Items['feedback'] {
  return COMMUNES.flatMap(({ code: unitCode }, place) =>
    SAID.map(({ ago, ...said }, index) => ({
      ...{ feedbackId: demoId('feedback', place * SAID.length + index), unitCode, since: addDays(dayOf(now), -ago) },
      ...{ source: 'online' as const, ...said },
    })),
  )
}

/** What has an answer was answered nine days later. */
export function answeredFeedback(now: Date): Items['feedbackSteps'] {
  return createFeedback(now)
    .filter(({ answer }) => answer)
    .map(({ feedbackId, since }) => ({ feedbackId, status: 'answered', on: addDays(since, 9) }))
}
