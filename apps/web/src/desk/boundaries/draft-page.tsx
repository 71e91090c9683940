import { LantoaError } from '@lantoa/sdk'
import { useQuery } from '@tanstack/preact-query'
import { useLocation, useRoute } from 'preact-iso/router'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { useForget } from '../act/use-forget.ts'
import { boundariesAddress, boundaryAddress } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import { PageTitle } from '../top/page-title.tsx'
import { ChangeCrumbs } from './change-crumbs.tsx'
import { DraftForm } from './draft-form.tsx'
import { type ChangeFacts, gatherChange } from './gather-change.ts'

/** `/desk/boundaries/:changeId/draft`: a new change under this id, or other content for one that is drafted. */
export function DraftPage() {
  const { changeId = '' } = useRoute().params
  const { route } = useLocation()
  const forget = useForget()
  const answer = useQuery({
    queryKey: ['boundary-draft', changeId],
    queryFn: ({ signal }) => gather(changeId, signal),
    // What is typed is not replaced by what somebody else saves meanwhile: saving says so, by the version.
    ...{ staleTime: Number.POSITIVE_INFINITY, gcTime: 0 },
  })
  return (
    <>
      <ChangeCrumbs />
      <header class="page-head">
        <PageTitle title={say(answer.data?.known ? 'boundary.revise' : 'boundaries.new')} of={changeId} />
      </header>
      <Answer answer={answer} unit="" asked={{}} todayAddress={boundariesAddress()}>
        {({ known }) => (
          <DraftForm
            key={known?.change.version}
            changeId={changeId}
            known={known}
            onReread={() => void answer.refetch()}
            onSaved={() => {
              forget.onTheWay()
              route(boundaryAddress(changeId))
            }}
          />
        )}
      </Answer>
    </>
  )
}

/** An id under which nothing is drafted is that of a new change. */
async function gather(changeId: string, signal: AbortSignal): Promise<{ known: ChangeFacts | undefined }> {
  try {
    return { known: await gatherChange(lantoa, changeId, signal) }
  } catch (error) {
    if (error instanceof LantoaError && error.code === 'not-found') return { known: undefined }
    throw error
  }
}
