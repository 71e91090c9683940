import type { Problem } from '@lantoa/sdk'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { Button } from '../../look/button.tsx'
import { Notice } from '../../look/notice.tsx'
import type { Lesson, Lessons } from '../../phone/kinds/lesson.ts'
import { fetchLessons } from '../../phone/lessons.ts'
import { say } from '../../words/field-later.ts'
import { Page } from '../look/page.tsx'
import { Read, useWork } from '../open/use-work.tsx'
import { problemInWords } from '../receipts/problem-in-words.ts'
import { lessonAddress } from './address.ts'
import { keptInWords } from './files-in-words.ts'

/** `/field/lessons?home`: what people can learn from, as it was fetched last, and which of its files this phone has. */
export function LessonsPage() {
  const { home } = useLocation().query
  return (
    <Page title={say('lessons')} back={home ? `/field/h/${home}` : '/field/'} main={<FetchButton />}>
      <Read question="lessons" read={(locker) => locker.lessons()}>
        {(lessons) => <LessonList lessons={lessons} home={home} />}
      </Read>
    </Page>
  )
}

function FetchButton() {
  const { locker, lantoa } = useWork()
  const [isFetching, setFetching] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  async function fetch(): Promise<void> {
    setFetching(true)
    await fetchLessons(locker, lantoa).then(setProblem, () => undefined)
    setFetching(false)
  }
  return (
    <>
      {problem ? <Notice title={problemInWords(problem)} /> : null}
      <Button disabled={isFetching} onClick={() => void fetch()}>
        {say(isFetching ? 'lessons.fetching' : 'lessons.fetch')}
      </Button>
    </>
  )
}

function LessonList({ lessons, home }: { lessons: Lessons | undefined; home: string | undefined }) {
  if (lessons === undefined || lessons.items.length === 0) return <p>{say('lessons.none')}</p>
  return (
    <>
      <p>{say('lessons.what')}</p>
      <ul class="list">
        {lessons.items.map((lesson) => (
          <li key={lesson.lessonId}>
            <Row lesson={lesson} home={home} />
          </li>
        ))}
      </ul>
      {keptInWords(lessons).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  )
}

function Row({ lesson: { lessonId, title, minutes, audio }, home }: { lesson: Lesson; home: string | undefined }) {
  const about = [say('lesson.minutes', { count: String(minutes) }), ...(audio ? [say('lesson.has-audio')] : [])]
  return (
    <a class="row" href={lessonAddress(lessonId, home)}>
      <strong>{title}</strong>
      <span>{about.join(' · ')}</span>
    </a>
  )
}
