import { hasRight } from '@lantoa/sdk/rights'
import { useQuery } from '@tanstack/preact-query'
import { LinkButton } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { claimImportAddress, claimsAddress, type ListAsked } from '../address.ts'
import { IndicatorsUnread } from '../indicator/indicators-unread.tsx'
import { ListPage } from '../listing/list-page.tsx'
import { Answer } from '../problem/answer.tsx'
import { today } from '../show/show-day.ts'
import { spanOf } from '../time/time.ts'
import { useMe } from '../top/use-me.ts'
import type { Claim } from './claim.ts'
import { ClaimTable } from './claim-table.tsx'

/** `/desk/claims?unit&on&period` */
export function ClaimsPage() {
  return (
    <ListPage titleOf={(unit) => say('claims.heading', { unit })} addressOf={claimsAddress}>
      {({ unit }, asked) => <Claims unit={unit.code} asked={asked} />}
    </ListPage>
  )
}

function Claims({ unit, asked }: { unit: string; asked: ListAsked }) {
  const { data: me } = useMe()
  const records = hasRight(me?.roles ?? [], 'claims:record')
  const answer = useQuery({
    queryKey: ['claims', unit],
    queryFn: ({ signal }): Promise<Claim[]> =>
      Array.fromAsync(lantoa.reporting.listClaims.all({ query: { unit, limit: 500 }, signal })),
  })
  return (
    <>
      {records ? (
        <Ways>
          <LinkButton kind="main" href={claimImportAddress()}>
            {say('claims.import')}
          </LinkButton>
        </Ways>
      ) : null}
      <Answer answer={answer} unit={unit} asked={{}} todayAddress={claimsAddress()}>
        {(claims) => (
          <>
            <IndicatorsUnread />
            <ClaimTable claims={claimsIn(claims, asked)} withdraws={records} today={today()} />
          </>
        )}
      </Answer>
    </>
  )
}

/** Those of which a day lies in the time that is asked for; without one all. */
function claimsIn(claims: readonly Claim[], asked: ListAsked): readonly Claim[] {
  if (asked.on === undefined && asked.period === undefined) return claims
  const { from, last } = spanOf(asked, today())
  return claims.filter((claim) => claim.from <= last && claim.until > from)
}
