import { hasRight } from '@lantoa/sdk/rights'
import { useQuery } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { Button, LinkButton } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { type Column, Table } from '../../look/table.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { lessonAddress, lessonsAddress, readListAsked } from '../address.ts'
import { UnitListPage } from '../listing/unit-list-page.tsx'
import { UnitName } from '../listing/unit-name.tsx'
import { Answer } from '../problem/answer.tsx'
import { newAddress, registerAddress } from '../registers/addresses.ts'
import { showDay, today } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import { useMe } from '../top/use-me.ts'
import { FromAbove } from './from-above.tsx'
import { type Lesson, STATUSES } from './lesson-words.ts'

const SHOWN = 50

/** `/desk/lessons?unit`: what people of a unit learn from at home, and what is still being written. */
export function LessonsPage() {
  const { unit } = readListAsked(useLocation().query)
  return (
    <UnitListPage unit={unit} titleOf={(name) => say('lessons.heading', { unit: name })} addressOf={lessonsAddress}>
      {({ unit }) => (
        <>
          <Lessons key={unit.code} unit={unit.code} />
          <FromAbove unit={unit} />
        </>
      )}
    </UnitListPage>
  )
}

function Lessons({ unit }: { unit: string }) {
  const roles = useMe().data?.roles ?? []
  const [after, setAfter] = useState<string | undefined>()
  const answer = useQuery({
    queryKey: ['lessons', unit, after],
    queryFn({ signal }) {
      const query = { unit, sort: '-since', limit: SHOWN, ...(after && { cursor: after }) } as const
      return lantoa.teams.listLessons({ query, signal }).orThrow()
    },
  })
  return (
    <>
      <p>{say('lessons.what')}</p>
      <Ways>
        {hasRight(roles, 'lessons:record') ? (
          <LinkButton kind="main" href={newAddress('lessons', { unit })}>
            {say('lessons.write')}
          </LinkButton>
        ) : null}
        <LinkButton href={registerAddress('lessons', { unit })}>{say('lessons.register')}</LinkButton>
      </Ways>
      <Answer answer={answer} unit={unit} asked={{}} todayAddress={lessonsAddress(unit)}>
        {({ items, next }) => (
          <>
            {items.length === 0 ? <Notice title={say('lessons.none')} /> : <LessonTable lessons={items} />}
            <Ways>
              {after ? <Button onClick={() => setAfter(undefined)}>{say('contributors.first')}</Button> : null}
              {next ? <Button onClick={() => setAfter(next)}>{say('contributors.next')}</Button> : null}
            </Ways>
          </>
        )}
      </Answer>
    </>
  )
}

function LessonTable({ lessons }: { lessons: readonly Lesson[] }) {
  return <Table caption={say('lessons.caption')} columns={COLUMNS} rows={lessons} keyOf={({ lessonId }) => lessonId} />
}

const COLUMNS: readonly Column<Lesson>[] = [
  {
    key: 'title',
    title: say('lesson.title'),
    of: ({ lessonId, title }) => <a href={lessonAddress(lessonId)}>{title}</a>,
  },
  { key: 'status', title: say('lesson.status'), of: ({ status }) => say(STATUSES[status]) },
  { key: 'unit', title: say('concern.unit'), of: ({ unitCode }) => <UnitName code={unitCode} /> },
  { key: 'since', title: say('lesson.since'), of: ({ since }) => showDay(since, today()) },
  { key: 'pictures', title: say('lesson.pictures'), number: true, of: ({ pictures }) => showNumber(pictures.length) },
  { key: 'audio', title: say('lesson.audio'), of: ({ audio }) => say(audio === null ? 'lesson.no' : 'lesson.yes') },
]
