import { useLocation, useRoute } from 'preact-iso/router'
import type { Lesson, Lessons } from '../../phone/kinds/lesson.ts'
import { say } from '../../words/field-later.ts'
import { Page } from '../look/page.tsx'
import { ReadAloud } from '../look/read-aloud.tsx'
import { Read } from '../open/use-work.tsx'
import { lessonAddress } from './address.ts'
import { FinishedForm } from './finished-form.tsx'
import { gatherLesson, type LessonKnown } from './gather-lesson.ts'
import { LessonAudio, LessonPicture } from './lesson-file.tsx'
import './lesson.css'

/** `/field/lessons/:id?home`: one lesson in large letters, to be read or listened to, and who has finished it. */
export function LessonPage() {
  const { id = '' } = useRoute().params
  const { home } = useLocation().query
  return (
    <Read question={`${id} ${home}`} read={(locker) => gatherLesson(locker, id, home)}>
      {(known) =>
        known ? (
          <One known={known} home={home} />
        ) : (
          <Page title={say('lesson.gone')} back={lessonAddress(undefined, home)} />
        )
      }
    </Read>
  )
}

function One({ known, home }: { known: LessonKnown; home: string | undefined }) {
  const { lesson, files } = known
  return (
    <Page title={lesson.title} back={lessonAddress(undefined, home)}>
      <Listen lesson={lesson} files={files} />
      <div class="lesson-text">
        {paragraphsOf(lesson.text).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {lesson.pictures.map((address, index) => (
        <LessonPicture
          key={address}
          address={address}
          file={files[address]}
          text={lesson.pictureTexts[index] ?? say('lesson.picture')}
        />
      ))}
      <FinishedForm known={known} />
    </Page>
  )
}

/** What was recorded, or the phone's own voice. */
function Listen({ lesson: { title, text, audio }, files }: { lesson: Lesson; files: Lessons['files'] }) {
  if (audio !== null) return <LessonAudio address={audio} file={files[audio]} title={title} />
  return (
    <div class="stack">
      <ReadAloud text={`${title}. ${text}`} />
    </div>
  )
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')
}
