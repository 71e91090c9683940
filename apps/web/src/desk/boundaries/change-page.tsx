import { useQuery } from '@tanstack/preact-query'
import { useRoute } from 'preact-iso/router'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { boundariesAddress } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import { showDay, today } from '../show/show-day.ts'
import { PageTitle } from '../top/page-title.tsx'
import { ChangeActs } from './change-acts.tsx'
import { ChangeCrumbs } from './change-crumbs.tsx'
import { ChangeStages } from './change-stages.tsx'
import { gatherChange } from './gather-change.ts'
import { StepList } from './step-list.tsx'
import '../top/page-head.css'

/** `/desk/boundaries/:changeId` */
export function ChangePage() {
  const { changeId = '' } = useRoute().params
  const answer = useQuery({
    queryKey: ['boundary', changeId],
    queryFn: ({ signal }) => gatherChange(lantoa, changeId, signal),
  })
  return (
    <>
      <ChangeCrumbs />
      <header class="page-head">
        <PageTitle title={answer.data?.change.title ?? say('boundary.one')} of={changeId} />
      </header>
      <Answer answer={answer} unit="" asked={{}} todayAddress={boundariesAddress()}>
        {({ change, names }) => (
          <>
            <p>{actInWords(change)}</p>
            <ChangeStages change={change} />
            <section class="section">
              <h2>{say('boundary.steps')}</h2>
              <StepList steps={change.steps} names={names} />
            </section>
            <ChangeActs change={change} onReread={() => void answer.refetch()} />
          </>
        )}
      </Answer>
    </>
  )
}

function actInWords({
  on,
  legalAct,
}: {
  on: string
  legalAct: { number: string; issuer: string; date: string }
}): string {
  const { number, issuer, date } = legalAct
  const now = today()
  return say('boundary.by-act', { on: showDay(on, now), number, issuer, date: showDay(date, now) })
}
