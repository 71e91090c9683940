import { useQuery } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso/router'
import { Button } from '../../../look/button.tsx'
import { lantoa, logIn } from '../../../session/this-session.ts'
import { say } from '../../../words/print.ts'
import { Answer } from '../../problem/answer.tsx'
import { ProblemNotice } from '../../problem/problem-notice.tsx'
import { thingAddress } from '../../registers/addresses.ts'
import { useShown } from '../../top/use-shown.ts'
import { attendanceListAddress } from '../address.ts'
import { PrintPage } from '../look/print-page.tsx'
import { AttendanceList } from './attendance-list.tsx'
import { askGuests } from './gather-list.ts'

/** `/desk/print/attendance-list?session`: names come to who asks for them, for the session of a hamlet. */
export function AttendanceListPage() {
  const { session = '' } = useLocation().query
  const answer = useQuery({
    queryKey: ['attendance-list', session],
    queryFn: ({ signal }) => lantoa.teams.getSession({ params: { sessionId: session }, signal }).orThrow(),
  })
  const facts = answer.data
  const ofHamlet = facts?.unitCode.includes('.')
  const ask = facts && ofHamlet ? (signal: AbortSignal) => askGuests(lantoa, facts, signal) : undefined
  const guests = useShown(facts, ask)
  return (
    <PrintPage
      title={say('attendance.heading')}
      of={session}
      back={thingAddress('sessions', session)}
      ready={facts !== undefined}
      tools={
        ofHamlet ? (
          <p>
            <Button disabled={guests.isAsking} onClick={guests.facts ? guests.hide : () => void guests.show()}>
              {say(guests.facts ? 'sheet.hide-names' : 'sheet.show-names')}
            </Button>{' '}
            {say('sheet.logged')}
          </p>
        ) : null
      }
    >
      {guests.problem ? (
        <ProblemNotice
          problem={guests.problem}
          todayAddress={attendanceListAddress(session)}
          onAgain={() => void guests.show()}
          onLogIn={logIn}
        />
      ) : null}
      <Answer answer={answer} unit="" asked={{}} todayAddress={attendanceListAddress(session)}>
        {(found) => <AttendanceList session={found} guests={guests.facts} origin={location.origin} />}
      </Answer>
    </PrintPage>
  )
}
