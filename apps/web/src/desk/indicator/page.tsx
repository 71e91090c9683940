import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { useLocation, useRoute } from 'preact-iso/router'
import { lantoa } from '../../session/this-session.ts'
import { type Asked, indicatorAddress, readAsked, timeAndView } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import { today } from '../show/show-day.ts'
import { PageHead } from '../top/page-head.tsx'
import { useMe } from '../top/use-me.ts'
import { nameOf } from '../unit/pillars.ts'
import { useSilent } from '../unit/use-silent.ts'
import { gatherIndicator, listContributors } from './gather-indicator.ts'
import { IndicatorBoard } from './indicator-board.tsx'
import { type AskNames, askNames, maySeeNames } from './names.ts'

/** `/desk/i/:indicatorId/u/:unit?on&period&view&part&cursor` */
export function IndicatorPage() {
  const { indicatorId = '', unit = '' } = useRoute().params
  const asked = readAsked(useLocation().query)
  const now = today()
  const answer = useQuery({
    queryKey: ['indicator', indicatorId, unit, timeAndView(asked)],
    queryFn: ({ signal }) => gatherIndicator(lantoa, { indicatorId, unit, asked, today: now, signal }),
  })
  const listed = useQuery({
    queryKey: ['contributors', indicatorId, unit, asked],
    queryFn: ({ signal }) => listContributors(lantoa, { indicatorId, unit, asked, signal }),
  })
  const { data: silent } = useSilent(unit, asked)
  const { data: me } = useMe()
  const onAskNames: AskNames | undefined = maySeeNames(me?.roles ?? [])
    ? (entries, signal) => askNames(lantoa, entries, signal)
    : undefined
  const explanation = answer.data?.explanation
  const title = explanation ? `${nameOf(explanation.indicator)}: ${unitTitle(explanation.unit)}` : indicatorId
  const addressOf = (to: Asked) => indicatorAddress(indicatorId, unit, to)
  return (
    <>
      <PageHead title={title} {...{ unit, asked, addressOf }} />
      <Answer answer={answer} unit={unit} asked={asked} todayAddress={indicatorAddress(indicatorId, unit)}>
        {(facts) => <IndicatorBoard facts={facts} asked={asked} today={now} {...{ silent, listed, onAskNames }} />}
      </Answer>
    </>
  )
}
