import { hasRight } from '@lantoa/sdk/rights'
import { useQuery } from '@tanstack/preact-query'
import { useRoute } from 'preact-iso/router'
import { LinkButton } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { Answer } from '../problem/answer.tsx'
import { thingAddress } from '../registers/addresses.ts'
import { showDay, today } from '../show/show-day.ts'
import { PageTitle } from '../top/page-title.tsx'
import { useMe } from '../top/use-me.ts'
import { privacyAddress, requestAddress } from './address.ts'
import { wordOf } from './due.ts'
import { RequestActs } from './request-acts.tsx'
import '../top/page-head.css'
import '../top/crumbs.css'

/** `/desk/privacy/:rightsRequestId`: one request, and what the privacy officer does about it. */
export function RightsRequestPage() {
  const { rightsRequestId = '' } = useRoute().params
  const roles = useMe().data?.roles ?? []
  const answer = useQuery({
    queryKey: ['rights-request', rightsRequestId],
    queryFn: ({ signal }) => lantoa.identity.getRightsRequest({ params: { rightsRequestId }, signal }).orThrow(),
  })
  const now = today()
  return (
    <>
      <nav class="crumbs" aria-label={say('privacy.all')}>
        <a href={privacyAddress(answer.data?.unitCode)}>{say('privacy.all')}</a>
      </nav>
      <header class="page-head">
        <PageTitle title={say('privacy.request')} of={rightsRequestId} />
      </header>
      <Answer answer={answer} unit="" asked={{}} todayAddress={requestAddress(rightsRequestId)}>
        {(request) => (
          <>
            <p>
              {say('privacy.stands', {
                kind: wordOf('rights-requests', 'kind', request.kind),
                status: wordOf('rights-requests', 'status', request.status),
                day: showDay(request.answerBy, now),
              })}
            </p>
            <Ways>
              <LinkButton href={thingAddress('rights-requests', rightsRequestId)}>{say('privacy.record')}</LinkButton>
            </Ways>
            {hasRight(roles, 'personal-data:read') ? (
              <RequestActs request={request} onReread={() => void answer.refetch()} />
            ) : null}
          </>
        )}
      </Answer>
    </>
  )
}
