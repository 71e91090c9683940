import { addDays, type Day, dayOf } from '@lantoa/vietnam/days'
import { Button } from '../../look/button.tsx'
import { Notice } from '../../look/notice.tsx'
import { dayInWords } from '../../words/days.ts'
import { language, say } from '../../words/field-later.ts'
import { dayIn } from '../ask/day-choices.ts'
import { TypedAnswer } from '../ask/typed-answer.tsx'
import { Page } from '../look/page.tsx'
import { useAttempt } from './use-attempt.ts'
import { useWork } from './use-work.tsx'

/** Nobody works longer than this without a network. */
const MOST_DAYS = 366

type TodayProps = {
  /** What day it was when the clock was last looked at. */
  last: Day
  onLater: () => void
}

/** A clock that was put back: each record would go by a wrong day, so whoever holds the phone says which one it is. */
export function TodayPage({ last, onLater }: TodayProps) {
  const { locker } = useWork()
  const { failed, attempt } = useAttempt()
  const shown = dayOf(new Date())
  return (
    <Page title={say('today')}>
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      <p>{say('today.why', { day: dayInWords(shown, last, language()) })}</p>
      <TypedAnswer
        label={say('day.which')}
        type="date"
        start={last}
        read={(text) => dayIn(text, addDays(last, MOST_DAYS), last)}
        onAnswer={(today) => void attempt(() => locker.sayToday(today))}
      >
        <Button onClick={onLater}>{say('unknown.later')}</Button>
      </TypedAnswer>
    </Page>
  )
}
