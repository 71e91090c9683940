import { type Day, dayOf } from '@lantoa/vietnam/days'
import { useLocation, useRoute } from 'preact-iso/router'
import { LinkButton } from '../../look/button.tsx'
import { Notice } from '../../look/notice.tsx'
import { dayInWords } from '../../words/days.ts'
import { language, say } from '../../words/field-later.ts'
import { DayAnswer } from '../ask/day-answer.tsx'
import { QuestionPage } from '../ask/question-page.tsx'
import { Page } from '../look/page.tsx'
import { useAttempt } from '../open/use-attempt.ts'
import { Read, useWork } from '../open/use-work.tsx'
import { beginPaper } from './begin-paper.ts'
import { firstPaperDay, paperDay } from './decide.ts'
import { gatherLines, type PaperLine } from './gather-lines.ts'

/** `/field/paper/:day?`: visits that were written on paper: first the day, then the home, then the same questions. */
export function PaperPage() {
  const { day: asked } = useRoute().params
  const { route } = useLocation()
  const today = dayOf(new Date())
  const day = paperDay(asked, today)
  if (day === undefined)
    return (
      <QuestionPage title={say('paper.day')} about={say('paper')} back="/field/">
        <DayAnswer
          first={firstPaperDay(today)}
          onDay={(chosen) => route(`/field/paper/${chosen}`)}
          onLater={() => route('/field/')}
        />
      </QuestionPage>
    )
  return (
    <Page
      title={say('paper.home')}
      back="/field/paper"
      main={
        <LinkButton kind="main" href={`/field/scan/${day}`}>
          {say('scan')}
        </LinkButton>
      }
    >
      <p>{say('paper.visited-on', { day: dayInWords(day, today, language()) })}</p>
      <Read question={day} read={(locker) => gatherLines(locker, day)}>
        {(lines) => <Lines lines={lines} day={day} />}
      </Read>
    </Page>
  )
}

function Lines({ lines, day }: { lines: readonly PaperLine[]; day: Day }) {
  const { locker } = useWork()
  const { route } = useLocation()
  const { failed, attempt } = useAttempt()
  const begin = ({ householdId }: PaperLine) => attempt(async () => route(await beginPaper(locker, householdId, day)))
  return (
    <>
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      {lines.length === 0 ? <p>{say('round.not-fetched')}</p> : null}
      <ul class="list">
        {lines.map((line) => (
          <li key={line.householdId}>
            <button type="button" class="answer" onClick={() => void begin(line)}>
              {line.number === undefined ? null : <span>{line.number}.</span>}
              <span>
                {line.title}
                {line.address === undefined ? null : <span> · {line.address}</span>}
                {line.begun ? <span> · {say('draft')}</span> : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
