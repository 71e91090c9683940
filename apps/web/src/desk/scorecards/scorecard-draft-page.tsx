import { hasRight } from '@lantoa/sdk/rights'
import { useQuery } from '@tanstack/preact-query'
import { useLocation, useRoute } from 'preact-iso/router'
import { Notice } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { useForget } from '../act/use-forget.ts'
import { scorecardAddress, scorecardsAddress } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import { NoUnit } from '../problem/no-unit.tsx'
import { ifAny } from '../problem/part.ts'
import { today } from '../show/show-day.ts'
import { PageTitle } from '../top/page-title.tsx'
import { useMe } from '../top/use-me.ts'
import { formFrom, formOf } from './card-form.ts'
import { DraftForm } from './draft-form.tsx'
import { emptyCard } from './edit-card.ts'
import { StartFrom } from './start-from.tsx'
import type { Scorecard } from './statuses.ts'
import '../top/page-head.css'
import '../top/crumbs.css'

type Facts = { readonly known: Scorecard | undefined; readonly model: Scorecard | undefined }

/** `/desk/scorecards/:scorecardId/draft?unit&from`: a new scorecard under this id, or other content for a draft. */
export function ScorecardDraftPage() {
  const { scorecardId = '' } = useRoute().params
  const { unit: chosen, from } = useLocation().query
  const me = useMe()
  const answer = useQuery({
    queryKey: ['scorecard-draft', scorecardId, from],
    queryFn: ({ signal }) => gather(scorecardId, from, signal),
    // What is typed is not replaced by what somebody else saves meanwhile: saving says so, by the version.
    ...{ staleTime: Number.POSITIVE_INFINITY, gcTime: 0 },
  })
  const unit = answer.data?.known?.unit ?? chosen ?? me.data?.units[0]
  return (
    <>
      <nav class="crumbs" aria-label={say('scorecards.all')}>
        <a href={scorecardsAddress(unit === undefined ? {} : { unit })}>{say('scorecards.all')}</a>
      </nav>
      <header class="page-head">
        <PageTitle title={say(answer.data?.known ? 'scorecard.revise' : 'scorecard.new')} of={scorecardId} />
      </header>
      <Answer answer={me} unit="" asked={{}} todayAddress={scorecardsAddress()}>
        {({ roles }) => {
          if (!hasRight(roles, 'scorecards:define')) return <Notice urgent title={say('refused.forbidden')} />
          if (unit === undefined) return <NoUnit />
          return (
            <Answer answer={answer} unit="" asked={{}} todayAddress={scorecardsAddress()}>
              {(facts) => <Draft {...{ ...facts, scorecardId, unit }} onReread={() => void answer.refetch()} />}
            </Answer>
          )
        }}
      </Answer>
    </>
  )
}

type DraftProps = Facts & { scorecardId: string; unit: string; onReread: () => void }

function Draft({ known, model, scorecardId, unit, onReread }: DraftProps) {
  const { route } = useLocation()
  const forget = useForget()
  if (known && known.status !== 'draft') {
    return (
      <Notice urgent title={say('refused.scorecard.settled')}>
        <a href={scorecardAddress(scorecardId)}>{known.name}</a>
      </Notice>
    )
  }
  const thisYear = Number(today().slice(0, 4))
  return (
    <>
      {known ? null : <StartFrom scorecardId={scorecardId} unit={unit} from={model?.scorecardId} />}
      <DraftForm
        key={known ? known.version : model?.scorecardId}
        {...{ scorecardId, unit, known, onReread }}
        start={known ? formOf(known) : model ? formFrom(model, thisYear) : emptyCard(unit, thisYear)}
        onSaved={() => {
          forget.onTheWay()
          route(scorecardAddress(scorecardId))
        }}
      />
    </>
  )
}

/** An id under which nothing is drafted is that of a new scorecard; `from` is one to start from. */
async function gather(scorecardId: string, from: string | undefined, signal: AbortSignal): Promise<Facts> {
  const read = (id: string) => lantoa.reporting.getScorecard({ params: { scorecardId: id }, signal }).orThrow()
  const [known, model] = await Promise.all([
    ifAny(read(scorecardId), ['not-found']),
    from === undefined ? undefined : ifAny(read(from), ['not-found']),
  ])
  return { known, model }
}
