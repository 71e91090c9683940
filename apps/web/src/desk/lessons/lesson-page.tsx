import { hasRight } from '@lantoa/sdk/rights'
import { useQuery } from '@tanstack/preact-query'
import { useRoute } from 'preact-iso/router'
import { LinkButton } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { ActButton } from '../act/act-button.tsx'
import { useForget } from '../act/use-forget.ts'
import { lessonAddress, lessonsAddress } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import { thingAddress } from '../registers/addresses.ts'
import { today } from '../show/show-day.ts'
import { PageTitle } from '../top/page-title.tsx'
import { useMe } from '../top/use-me.ts'
import { AudioPart } from './audio-part.tsx'
import { LESSON_SENTENCES, type PartProps, STATUSES } from './lesson-words.ts'
import { PicturePart } from './picture-part.tsx'
import { Preview } from './preview.tsx'
import '../top/page-head.css'
import '../top/crumbs.css'

/** `/desk/lessons/:lessonId`: a lesson as people will see it, its pictures and recording, and whether it is in use. */
export function LessonPage() {
  const { lessonId = '' } = useRoute().params
  const { data: me } = useMe()
  const answer = useQuery({
    queryKey: ['lesson', lessonId],
    queryFn: ({ signal }) => lantoa.teams.getLesson({ params: { lessonId }, signal }).orThrow(),
  })
  const lesson = answer.data
  return (
    <>
      <nav class="crumbs" aria-label={say('things.lessons')}>
        <a href={lessonsAddress(lesson?.unitCode)}>{say('things.lessons')}</a>
      </nav>
      <header class="page-head">
        <PageTitle title={lesson?.title ?? say('lesson.one')} of={lessonId} />
      </header>
      <Answer answer={answer} unit="" asked={{}} todayAddress={lessonAddress(lessonId)}>
        {(lesson) => (
          <OneLesson
            lesson={lesson}
            mayWrite={hasRight(me?.roles ?? [], 'lessons:record')}
            onReread={() => void answer.refetch()}
          />
        )}
      </Answer>
    </>
  )
}

function OneLesson({ lesson, mayWrite, onReread }: PartProps & { mayWrite: boolean }) {
  return (
    <>
      <p>{say(STATUSES[lesson.status])}</p>
      <Ways>
        {mayWrite ? <Step lesson={lesson} onReread={onReread} /> : null}
        <LinkButton href={thingAddress('lessons', lesson.lessonId)}>{say('lesson.record')}</LinkButton>
      </Ways>
      <Preview lesson={lesson} />
      {mayWrite ? (
        <>
          <PicturePart key={lesson.pictures.length} lesson={lesson} onReread={onReread} />
          <AudioPart key={lesson.audio} lesson={lesson} onReread={onReread} />
        </>
      ) : null}
    </>
  )
}

/** It stands beneath as people will read it. */
function Step({ lesson: { lessonId, version, status, unitCode }, onReread }: PartProps) {
  const forget = useForget()
  const next = status === 'published' ? 'retired' : 'published'
  return (
    <ActButton
      kind={next === 'published' ? 'main' : 'plain'}
      label={say(next === 'published' ? 'lesson.publish' : 'lesson.retire')}
      question={say(next === 'published' ? 'lesson.publish-question' : 'lesson.retire-question', { unit: unitCode })}
      act={() =>
        lantoa.teams.advanceLesson({ params: { lessonId }, body: { status: next, on: today() }, ifMatch: version })
      }
      own={LESSON_SENTENCES}
      onDone={forget.here}
      onReread={onReread}
    />
  )
}
