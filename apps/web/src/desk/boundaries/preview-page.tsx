import { LantoaError } from '@lantoa/sdk'
import { useQuery } from '@tanstack/preact-query'
import { useLocation, useRoute } from 'preact-iso/router'
import { LinkButton } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { useForget } from '../act/use-forget.ts'
import { boundariesAddress, boundaryAddress } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import { PageTitle } from '../top/page-title.tsx'
import { ApplyPart } from './apply-part.tsx'
import type { Preview } from './change.ts'
import { ChangeCrumbs } from './change-crumbs.tsx'
import { ChangeStages } from './change-stages.tsx'
import { type ChangeFacts, gatherChange } from './gather-change.ts'
import { PlanRefusal } from './plan-refusal.tsx'
import { PreviewBoard } from './preview-board.tsx'

type Previewed = ChangeFacts & ({ readonly preview: Preview } | { readonly refused: LantoaError })

/** `/desk/boundaries/:changeId/preview`: what a change would do; whoever has seen it may apply it as it is shown. */
export function PreviewPage() {
  const { changeId = '' } = useRoute().params
  const { route } = useLocation()
  const forget = useForget()
  const answer = useQuery({
    queryKey: ['boundary-preview', changeId],
    queryFn: ({ signal }) => gather(changeId, signal),
  })
  const reread = () => void answer.refetch()
  function applied(): void {
    forget.onTheWay()
    route(boundaryAddress(changeId))
  }
  return (
    <>
      <ChangeCrumbs />
      <header class="page-head">
        <PageTitle title={say('preview.heading', { title: answer.data?.change.title ?? '' })} of={changeId} />
      </header>
      <Answer answer={answer} unit="" asked={{}} todayAddress={boundariesAddress()}>
        {(facts) =>
          'refused' in facts ? (
            <>
              <PlanRefusal
                {...{ problem: facts.refused.problem, names: facts.names, steps: facts.change.steps }}
                onReread={reread}
              />
              <Ways>
                <LinkButton href={boundaryAddress(changeId, 'draft')}>{say('boundary.revise')}</LinkButton>
                <LinkButton href={boundaryAddress(changeId)}>{say('boundary.back')}</LinkButton>
              </Ways>
            </>
          ) : (
            <>
              <ChangeStages change={facts.preview.change} />
              <PreviewBoard preview={facts.preview} names={facts.names} />
              <ApplyPart preview={facts.preview} onApplied={applied} onReread={reread} />
            </>
          )
        }
      </Answer>
    </>
  )
}

/** Why a change can't be made is shown beside it; that it can't be read is another thing. */
async function gather(changeId: string, signal: AbortSignal): Promise<Previewed> {
  const facts = await gatherChange(lantoa, changeId, signal)
  const ifMatch = facts.change.version
  const { data, error } = await lantoa.teams.previewBoundaryChange({ params: { changeId }, ifMatch, signal })
  if (data) return { ...facts, preview: data }
  if (error.status === 409 || error.status === 422)
    return { ...facts, refused: new LantoaError('previewBoundaryChange', error) }
  throw new LantoaError('previewBoundaryChange', error)
}
