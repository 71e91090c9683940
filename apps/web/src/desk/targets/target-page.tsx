import { UNIT_CODE } from '@lantoa/units/unit'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { useRoute } from 'preact-iso/router'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { targetsAddress } from '../address.ts'
import { IndicatorsUnread } from '../indicator/indicators-unread.tsx'
import { useIndicators } from '../indicator/use-indicators.ts'
import { Answer } from '../problem/answer.tsx'
import { readUnit } from '../top/nation.ts'
import { PageTitle } from '../top/page-title.tsx'
import { CascadePart } from './cascade-part.tsx'
import { TargetActs } from './target-acts.tsx'
import { TargetFactList } from './target-fact-list.tsx'
import '../top/page-head.css'
import '../top/crumbs.css'

/** `/desk/targets/:targetId`: a target, what is done with it, and its parts beneath. */
export function TargetPage() {
  const { targetId = '' } = useRoute().params
  const { nameFor, unitOf } = useIndicators()
  const answer = useQuery({
    queryKey: ['target', targetId],
    queryFn: async ({ signal }) => {
      const target = await lantoa.reporting.getTarget({ params: { targetId }, signal }).orThrow()
      return { target, unit: await readUnit(lantoa, target.unit, signal) }
    },
  })
  const { target, unit } = answer.data ?? {}
  const parts = { indicator: nameFor(target?.indicatorId ?? ''), unit: unit ? unitTitle(unit) : '' }
  return (
    <>
      <nav class="crumbs" aria-label={say('target.all')}>
        <a href={targetsAddress(target ? { unit: target.unit } : {})}>{say('target.all')}</a>
      </nav>
      <header class="page-head">
        <PageTitle title={target ? say('target.of', parts) : say('target.value')} of={targetId} />
      </header>
      <Answer answer={answer} unit="" asked={{}} todayAddress={targetsAddress()}>
        {(facts) => (
          <>
            <IndicatorsUnread />
            <TargetFactList target={facts.target} counted={unitOf(facts.target.indicatorId)} />
            <TargetActs target={facts.target} onReread={() => void answer.refetch()} />
            {facts.target.status === 'superseded' || UNIT_CODE.hamlet.test(facts.unit.code) ? null : (
              <CascadePart target={facts.target} counted={unitOf(facts.target.indicatorId)} />
            )}
          </>
        )}
      </Answer>
    </>
  )
}
