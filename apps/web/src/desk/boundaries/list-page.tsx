import type { Data } from '@lantoa/sdk'
import { hasRight } from '@lantoa/sdk/rights'
import { useQuery } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { v7 as uuid } from 'uuid'
import { LinkButton } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { boundariesAddress, boundaryAddress } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import { today } from '../show/show-day.ts'
import { PageTitle } from '../top/page-title.tsx'
import { useMe } from '../top/use-me.ts'
import { STATUSES } from './change-in-words.ts'
import { ChangeTable, type Summary } from './change-table.tsx'
import '../top/page-head.css'

/** `/desk/boundaries?status` */
export function BoundariesPage() {
  const status = statusIn(useLocation().query.status)
  const { data: me } = useMe()
  const answer = useQuery({
    queryKey: ['boundaries', status],
    queryFn: ({ signal }): Promise<Data<'teams', 'listBoundaryChanges'>['items']> =>
      Array.fromAsync(lantoa.teams.listBoundaryChanges.all({ query: { status, limit: 500 }, signal })),
  })
  return (
    <>
      <header class="page-head">
        <PageTitle title={say('boundaries.heading')} of="boundaries" />
        {hasRight(me?.roles ?? [], 'boundaries:manage') ? <NewChange /> : null}
        <StatusChoice status={status} />
      </header>
      <Answer answer={answer} unit="" asked={{}} todayAddress={boundariesAddress()}>
        {(changes) => <ChangeTable changes={changes} today={today()} />}
      </Answer>
    </>
  )
}

/** A change has its id before it is drafted, so that what is sent twice is drafted once. */
function NewChange() {
  const [changeId] = useState(() => uuid())
  return (
    <Ways>
      <LinkButton kind="main" href={boundaryAddress(changeId, 'draft')}>
        {say('boundaries.new')}
      </LinkButton>
    </Ways>
  )
}

function StatusChoice({ status }: { status: Summary['status'] | undefined }) {
  return (
    <nav class="view-choice" aria-label={say('target.status')}>
      <a href={boundariesAddress()} aria-current={status === undefined ? 'true' : undefined}>
        {say('boundaries.all')}
      </a>
      {Object.entries(STATUSES).map(([each, word]) => (
        <a key={each} href={boundariesAddress(each)} aria-current={status === each ? 'true' : undefined}>
          {say(word)}
        </a>
      ))}
    </nav>
  )
}

function statusIn(text: string | undefined): Summary['status'] | undefined {
  return Object.keys(STATUSES).find((each): each is Summary['status'] => each === text)
}
