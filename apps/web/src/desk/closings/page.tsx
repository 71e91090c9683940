import { hasRight } from '@lantoa/sdk/rights'
import { parsePeriod } from '@lantoa/vietnam/periods'
import { useQuery } from '@tanstack/preact-query'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { closingsAddress, type ListAsked } from '../address.ts'
import type { Place } from '../listing/gather-place.ts'
import { ListPage } from '../listing/list-page.tsx'
import { Answer } from '../problem/answer.tsx'
import { today } from '../show/show-day.ts'
import { spanOf } from '../time/time.ts'
import { useMe } from '../top/use-me.ts'
import { ChainCheck } from './chain-check.tsx'
import { ClosePart } from './close-part.tsx'
import type { ClosingHead } from './closing.ts'
import { ClosingTable } from './closing-table.tsx'

/** `/desk/closings?unit&on&period` */
export function ClosingsPage() {
  return (
    <ListPage titleOf={(unit) => say('closings.heading', { unit })} addressOf={closingsAddress}>
      {(place, asked) => <Closings place={place} asked={asked} />}
    </ListPage>
  )
}

function Closings({ place, asked }: { place: Place; asked: ListAsked }) {
  const { data: me } = useMe()
  const { code } = place.unit
  const answer = useQuery({
    queryKey: ['closings', code],
    queryFn: ({ signal }): Promise<ClosingHead[]> =>
      Array.fromAsync(lantoa.reporting.listClosings.all({ query: { unit: code, limit: 500 }, signal })),
  })
  const period = asked.period ?? asked.on
  const leads = hasRight(me?.roles ?? [], 'closings:close')
  return (
    <>
      {leads && period !== undefined && parsePeriod(period) ? (
        <ClosePart key={`${code} ${period}`} unit={place.unit} period={period} closings={answer.data ?? []} />
      ) : null}
      {leads && period === undefined ? <p>{say('closings.how')}</p> : null}
      <Answer answer={answer} unit={code} asked={{}} todayAddress={closingsAddress()}>
        {(closings) => <ClosingTable closings={closingsIn(closings, asked)} place={place} today={today()} />}
      </Answer>
      <ChainCheck key={code} unit={code} />
    </>
  )
}

/** Those of which a day lies in the time that is asked for; without one all. */
function closingsIn(closings: readonly ClosingHead[], asked: ListAsked): readonly ClosingHead[] {
  if (asked.on === undefined && asked.period === undefined) return closings
  const { from, last } = spanOf(asked, today())
  return closings.filter((closing) => closing.from <= last && closing.until > from)
}
