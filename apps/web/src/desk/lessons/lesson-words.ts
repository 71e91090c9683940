import type { Code, Data } from '@lantoa/sdk'
import type { Word } from '../../words/words.ts'
import type { OwnSentences } from '../act/sentences.ts'

export type Lesson = Data<'teams', 'getLesson'>
/** What a part of its page is given. */
export type PartProps = { lesson: Lesson; onReread: () => void }

export const STATUSES: Readonly<Record<Lesson['status'], Word>> = {
  draft: 'lesson.draft',
  published: 'lesson.published',
  retired: 'lesson.retired',
}

type Met = Code<'teams', 'uploadLessonFile' | 'correctLesson' | 'advanceLesson'>

/** Why something of a lesson is not done. */
export const LESSON_SENTENCES: OwnSentences<Met> = {
  'before-last-change': ['refused.changed', 'reread'],
  'before-since': ['refusal.before-since', 'mend'],
  'closed-unit': ['refusal.closed-unit', 'leave'],
  'day-in-future': ['refused.message.future', 'mend'],
  'ends-before-it-begins': ['refusal.ends-before-it-begins', 'mend'],
  'file-differs': ['refused.fault', 'again'],
  'file-not-what-it-claims': ['refused.lesson.not-what-it-claims', 'mend'],
  'file-tells-place': ['refused.lesson.tells-place', 'mend'],
  'file-too-large': ['refused.lesson.too-large', 'mend'],
  'lesson-empty': ['refusal.lesson-empty', 'mend'],
  'no-file-store': ['refused.lesson.no-store', 'leave'],
  'picture-without-words': ['refusal.picture-without-words', 'mend'],
  'status-out-of-order': ['refused.changed', 'reread'],
  'unknown-file': ['refusal.unknown-file', 'mend'],
  'unknown-unit': ['problem.unknown-unit', 'leave'],
  'wrong-kind-of-file': ['refusal.wrong-kind-of-file', 'mend'],
}
