import { useLocation } from 'preact-iso/router'
import { Notice } from '../../look/notice.tsx'
import { say } from '../../words/field-later.ts'
import { DayAnswer } from '../ask/day-answer.tsx'
import { QuestionPage } from '../ask/question-page.tsx'
import { useSaving } from '../open/use-saving.ts'
import { addressOf, type PersonKnown } from '../person/gather-person.ts'
import { OfPerson } from '../person/of-person.tsx'

/** `/field/h/:id/people/:r/leave`: somebody who moved away, or died. */
export function LeavePage() {
  return <OfPerson>{(known) => <Leave {...known} />}</OfPerson>
}

function Leave(known: PersonKnown) {
  const { householdId, person } = known
  const { residentId, name } = person
  const { route } = useLocation()
  const { id, failed, save } = useSaving()
  const back = `${addressOf(known)}/correct`
  return (
    <QuestionPage title={say('leave.day')} about={name} hint={say('leave.what')} back={back}>
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      <DayAnswer
        onDay={async (on) => {
          const saved = await save({ kind: 'leave', id, householdId, residentId, name, body: { on } })
          if (saved) route(`/field/h/${householdId}`, true)
        }}
        onLater={() => route(back, true)}
      />
    </QuestionPage>
  )
}
