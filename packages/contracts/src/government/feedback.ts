import { addDays } from '@lantoa/vietnam/days'
import { z } from 'zod'
import { FeedbackId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openName, openNote, openText } from '../text.ts'
import { Day } from '../time.ts'

export const FeedbackTopic = z
  .enum(['procedures', 'officials', 'online_services', 'environment', 'roads', 'utilities', 'security', 'other'])
  .meta({ id: 'FeedbackTopic', description: 'What it is about' })

export const feedbackText = openText(1000).meta({
  description: 'What is said, without names and numbers of people',
  examples: ['Đèn đường đầu hẻm hỏng đã hai tuần'],
})

const feedbackLife = lifecycle({
  received: ['assigned', 'answered', 'withdrawn'],
  assigned: ['answered', 'withdrawn'],
  answered: ['assigned', 'closed'],
  closed: [],
  withdrawn: [],
})

/** Days within which feedback is answered, where nobody says another number. */
export const DAYS_TO_ANSWER_FEEDBACK = 15

/** What citizens report and propose: sent by anybody without an account, or written down by an office. */
export const feedback = defineRegister({
  service: 'government',
  thing: 'feedback',
  things: 'feedback',
  called: 'item of feedback',
  titles: { vi: { all: 'Phản ánh, kiến nghị', one: 'Phản ánh, kiến nghị' }, en: { all: 'Feedback', one: 'Feedback' } },
  id: FeedbackId,
  within: 'unitCode',
  since: { vi: 'Ngày nhận', en: 'Received on' },
  fields: {
    topic: FeedbackTopic,
    text: feedbackText,
    source: z
      .enum(['online', 'office', 'phone', 'door'])
      .default('office')
      .meta({ id: 'FeedbackSource', description: 'How it came' }),
    days: z
      .int()
      .min(1)
      .max(60)
      .default(DAYS_TO_ANSWER_FEEDBACK)
      .meta({ description: 'Days within which it is answered' }),
    assignedTo: openName(160)
      .nullable()
      .default(null)
      .meta({ description: 'The unit or organisation that is to answer', examples: ['Phòng Kinh tế'] }),
    answer: openNote(2000).default('').meta({ description: 'What the citizen is told' }),
  },
  derived: {
    fields: { dueOn: Day.meta({ description: 'Day by which it is answered' }) },
    of: ({ since, days }) => ({ dueOn: addDays(String(since), Number(days)) }),
  },
  overdue: { vi: 'Quá hạn trả lời', en: 'Answer overdue' },
  life: feedbackLife,
  reasoned: ['withdrawn'],
  stateWords: {
    received: 'đã nhận',
    assigned: 'đã giao',
    answered: 'đã trả lời',
    closed: 'đã xong',
    withdrawn: 'đã bỏ',
  },
  published: ['topic', 'source', 'days'],
  personal: ['text', 'answer'],
  searched: ['text'],
  columns: [
    {
      ...{ path: 'topic', vi: 'Về việc', en: 'About' },
      words: {
        procedures: 'thủ tục hành chính',
        officials: 'thái độ phục vụ',
        online_services: 'dịch vụ công trực tuyến',
        environment: 'môi trường',
        roads: 'đường sá',
        utilities: 'điện, nước, mạng',
        security: 'an ninh trật tự',
        other: 'việc khác',
      },
    },
    { path: 'text', vi: 'Nội dung', en: 'What is said', lines: true },
    {
      ...{ path: 'source', vi: 'Gửi qua', en: 'Came by' },
      words: { online: 'trực tuyến', office: 'tại cơ quan', phone: 'điện thoại', door: 'tổ công nghệ số' },
    },
    { path: 'days', vi: 'Số ngày để trả lời', en: 'Days to answer' },
    { path: 'dueOn', vi: 'Hạn trả lời', en: 'Due on' },
    { path: 'assignedTo', vi: 'Giao cho', en: 'Assigned to' },
    { path: 'answer', vi: 'Trả lời', en: 'Answer', lines: true },
  ],
  example: {
    ...{ unitCode: '31027', since: '2026-03-17', topic: 'utilities' },
    text: 'Đèn đường đầu hẻm hỏng đã hai tuần',
  },
  refusals: { 'days-fixed': 409 },
  stateRefusals: { 'answer-missing': 409, 'nobody-assigned': 409 },
})
