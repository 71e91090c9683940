import { AUDIENCE_WORDS } from '@lantoa/vietnam/list-words'
import { z } from 'zod'
import { LessonId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { Audience } from '../lists.ts'
import { defineRegister } from '../register/define-register.ts'
import { openNote, openText } from '../text.ts'
import { FileAddress } from './file-address.ts'
import { Topic } from './topic.ts'

/** What somebody learns alone or with a member at the door: words in large print, pictures, and what can be listened to. */
export const lessons = defineRegister({
  service: 'teams',
  thing: 'lesson',
  things: 'lessons',
  called: 'lesson',
  titles: { vi: { all: 'Bài tự học', one: 'Bài tự học' }, en: { all: 'Lessons', one: 'Lesson' } },
  id: LessonId,
  within: 'unitCode',
  readFromBeneath: true,
  fields: {
    title: openText(160).meta({ examples: ['Nhận biết cuộc gọi lừa đảo'] }),
    text: openNote(20_000)
      .default('')
      .meta({ description: 'Plain paragraphs, an empty line between two of them; nothing in it is markup' }),
    topics: z.array(Topic).min(1).max(20),
    audiences: z.array(Audience).max(Audience.options.length).default([]),
    minutes: z.int().min(1).max(240).default(10).meta({ description: 'How long it takes' }),
    pictures: z.array(FileAddress).max(6).default([]).meta({ description: 'In the order in which they are shown' }),
    pictureTexts: z
      .array(openText(300))
      .max(6)
      .default([])
      .meta({ description: 'What each picture shows, for who does not see it; a draft may still lack it' }),
    audio: FileAddress.nullable().default(null).meta({ description: 'The lesson as it is read aloud' }),
  },
  life: lifecycle({ draft: ['published'], published: ['retired'], retired: ['published'] }),
  stateWords: { draft: 'bản nháp', published: 'đã đăng', retired: 'ngừng dùng' },
  published: ['topics', 'audiences'],
  personal: [],
  searched: ['title', 'text', 'topics'],
  columns: [
    { path: 'title', vi: 'Tên bài', en: 'Title' },
    { path: 'text', vi: 'Nội dung bài', en: 'Text', lines: true },
    { path: 'topics', vi: 'Chủ đề', en: 'Topics' },
    { path: 'audiences', vi: 'Cho ai', en: 'Audiences', words: AUDIENCE_WORDS },
    { path: 'minutes', vi: 'Số phút', en: 'Minutes' },
    { path: 'pictures', vi: 'Tệp hình', en: 'Pictures' },
    { path: 'pictureTexts', vi: 'Lời tả hình', en: 'What pictures show' },
    { path: 'audio', vi: 'Tệp âm thanh', en: 'Audio' },
  ],
  example: {
    unitCode: '31027',
    since: '2026-03-10',
    title: 'Nhận biết cuộc gọi lừa đảo',
    text: 'Công an không gọi điện bảo bà con cài ứng dụng.\n\nAi hỏi mã OTP là kẻ gian. Hãy cúp máy.',
    topics: ['self_protection'],
    audiences: ['elderly_50plus'],
  },
  refusals: { 'unknown-file': 422, 'wrong-kind-of-file': 422 },
  stateRefusals: { 'lesson-empty': 409, 'picture-without-words': 409 },
})
