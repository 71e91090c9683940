import { AnswerId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { notice, openText } from '../text.ts'
import { CONCERN_TOPIC_WORDS, ConcernTopic } from './concern-topics.ts'

/** Answers that help again and again: an officer writes one, and whoever is asked the same finds it. */
export const answers = defineRegister({
  service: 'teams',
  thing: 'answer',
  things: 'answers',
  called: 'reusable answer',
  titles: {
    vi: { all: 'Câu trả lời mẫu', one: 'Câu trả lời mẫu' },
    en: { all: 'Reusable answers', one: 'Reusable answer' },
  },
  id: AnswerId,
  within: 'unitCode',
  readFromBeneath: true,
  fields: {
    topic: ConcernTopic,
    question: openText(200).meta({
      description: 'What is asked, in the words of those who ask',
      examples: ['Quên mật khẩu VNeID thì làm sao?'],
    }),
    answer: notice(1000).meta({ examples: ['Mở VNeID, chọn "Quên mật khẩu", rồi làm theo từng bước.'] }),
  },
  life: lifecycle({ active: ['retired'], retired: ['active'] }),
  stateWords: { active: 'đang dùng', retired: 'thôi dùng' },
  published: ['topic'],
  personal: [],
  searched: ['question', 'answer'],
  columns: [
    { path: 'topic', vi: 'Chủ đề', en: 'Topic', words: CONCERN_TOPIC_WORDS },
    { path: 'question', vi: 'Câu hỏi', en: 'Question' },
    { path: 'answer', vi: 'Trả lời', en: 'Answer', lines: true },
  ],
  example: {
    unitCode: '31027',
    since: '2026-03-17',
    topic: 'eid',
    question: 'Quên mật khẩu VNeID thì làm sao?',
    answer: 'Mở VNeID, chọn "Quên mật khẩu", rồi làm theo từng bước.',
  },
})
