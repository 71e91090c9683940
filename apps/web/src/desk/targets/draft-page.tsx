import { useQuery } from '@tanstack/preact-query'
import { useLocation, useRoute } from 'preact-iso/router'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { useForget } from '../act/use-forget.ts'
import { targetAddress, targetsAddress } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import { NoUnit } from '../problem/no-unit.tsx'
import { ifAny } from '../problem/part.ts'
import { today } from '../show/show-day.ts'
import { PageTitle } from '../top/page-title.tsx'
import { useMe } from '../top/use-me.ts'
import { useUnitName } from '../top/use-unit-name.ts'
import type { Indicator, Target } from '../unit/gather-unit.ts'
import { type Campaign, TargetForm } from './target-form.tsx'
import '../top/page-head.css'
import '../top/crumbs.css'

type Facts = {
  readonly known: Target | undefined
  readonly indicators: readonly Indicator[]
  readonly campaign: Campaign | undefined
}

/** `/desk/targets/:targetId/draft?unit&campaign`: a new target of a unit under this id, or other content for a draft. */
export function TargetDraftPage() {
  const { targetId = '' } = useRoute().params
  const { query, route } = useLocation()
  const { data: me } = useMe()
  const forget = useForget()
  const answer = useQuery({
    queryKey: ['target-draft', targetId],
    queryFn: ({ signal }) => gather(targetId, query.campaign, signal),
    // What is typed is not replaced by what somebody else saves meanwhile: saving says so, by the version.
    ...{ staleTime: Number.POSITIVE_INFINITY, gcTime: 0 },
  })
  const unit = answer.data?.known?.unit ?? query.unit ?? me?.units[0]
  const name = useUnitName(unit)
  return (
    <>
      <nav class="crumbs" aria-label={say('target.all')}>
        <a href={targetsAddress(unit === undefined ? {} : { unit })}>{say('target.all')}</a>
      </nav>
      <header class="page-head">
        <PageTitle title={say(answer.data?.known ? 'target.revise' : 'target.new', { unit: name })} of={targetId} />
      </header>
      <Answer answer={answer} unit="" asked={{}} todayAddress={targetsAddress()}>
        {({ known, indicators, campaign }) =>
          unit === undefined ? (
            <NoUnit />
          ) : (
            <TargetForm
              key={known?.version}
              {...{ targetId, unit, known, indicators, campaign, today: today() }}
              onReread={() => void answer.refetch()}
              onSaved={() => {
                forget.onTheWay()
                route(targetAddress(targetId))
              }}
            />
          )
        }
      </Answer>
    </>
  )
}

/** An id under which nothing is drafted is that of a new target. */
async function gather(targetId: string, campaignId: string | undefined, signal: AbortSignal): Promise<Facts> {
  const [known, { items }, campaign] = await Promise.all([
    ifAny(lantoa.reporting.getTarget({ params: { targetId }, signal }).orThrow(), ['not-found']),
    lantoa.reporting.listIndicators({ signal }).orThrow(),
    campaignId === undefined ? undefined : lantoa.teams.getCampaign({ params: { campaignId }, signal }).orThrow(),
  ])
  return { known, indicators: items, campaign }
}
