import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { useLocation, useRoute } from 'preact-iso/router'
import { lantoa } from '../../session/this-session.ts'
import type { Word } from '../../words/words.ts'
import { type Asked, indicatorAddress, readAsked, timeAndView } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import { UNREAD } from '../problem/part.ts'
import { Unread } from '../problem/unread.tsx'
import { today } from '../show/show-day.ts'
import { PageHead } from '../top/page-head.tsx'
import { useMe } from '../top/use-me.ts'
import { nameOf } from '../unit/pillars.ts'
import { useSilent } from '../unit/use-silent.ts'
import { gatherIndicator, type IndicatorFacts, listContributors } from './gather-indicator.ts'
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
  const { data: silent, isError, refetch: askSilent } = useSilent(unit, asked)
  const isSilentUnread = isError && silent === undefined
  const { data: me } = useMe()
  const onAskNames: AskNames | undefined = maySeeNames(me?.roles ?? [])
    ? (entries, signal) => askNames(lantoa, entries, signal)
    : undefined
  const explanation = answer.data?.explanation
  const title = explanation ? `${nameOf(explanation.indicator)}: ${unitTitle(explanation.unit)}` : indicatorId
  function again(): void {
    void answer.refetch()
    if (isSilentUnread) void askSilent()
  }
  const addressOf = (to: Asked) => indicatorAddress(indicatorId, unit, to)
  return (
    <>
      <PageHead title={title} {...{ unit, asked, addressOf }} />
      <Answer answer={answer} unit={unit} asked={asked} todayAddress={indicatorAddress(indicatorId, unit)}>
        {(facts) => (
          <>
            <Unread parts={unreadOf(facts, isSilentUnread)} onAgain={again} />
            <IndicatorBoard facts={facts} asked={asked} today={now} {...{ silent, listed, onAskNames }} />
          </>
        )}
      </Answer>
    </>
  )
}

/** Without the silent ones a map looks as if all teams had sent. */
function unreadOf({ children, points }: IndicatorFacts, isSilentUnread: boolean): readonly Word[] {
  return [
    ...(points === UNREAD ? (['unread.months'] as const) : []),
    ...(children === UNREAD ? (['unread.beneath'] as const) : []),
    ...(isSilentUnread ? (['unread.silent'] as const) : []),
  ]
}
