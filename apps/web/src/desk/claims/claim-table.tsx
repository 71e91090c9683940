import { type Day, dayOf } from '@lantoa/vietnam/days'
import { type Column, Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'
import { indicatorAddress } from '../address.ts'
import { useIndicators } from '../indicator/use-indicators.ts'
import { showDay, showSpan } from '../show/show-day.ts'
import { type Claim, claimedInWords, flagsInWords } from './claim.ts'
import { WithdrawButton } from './withdraw-button.tsx'

type ClaimTableProps = { claims: readonly Claim[]; withdraws: boolean; today: Day }

/** What others have told of a unit, the latest time first, with what makes it doubtful. */
export function ClaimTable({ claims, withdraws, today }: ClaimTableProps) {
  const { nameFor, unitOf } = useIndicators()
  if (claims.length === 0) return <p>{say('claims.none')}</p>
  const columns: readonly Column<Claim>[] = [
    {
      key: 'indicator',
      title: say('target.indicator'),
      of: ({ indicatorId, unit }) => (
        <a href={indicatorAddress(indicatorId, unit.split('@')[0] ?? unit)}>{nameFor(indicatorId)}</a>
      ),
    },
    { key: 'amount', title: say('claims.amount'), of: (claim) => claimedInWords(claim, unitOf(claim.indicatorId)) },
    { key: 'time', title: say('time.kind'), of: (claim) => showSpan(claim, today) },
    { key: 'source', title: say('claims.source'), of: ({ source }) => sourceInWords(source, today) },
    { key: 'words', title: say('claims.words'), of: ({ rawText }) => rawText },
    { key: 'check', title: say('claims.check'), of: (claim) => <Check claim={claim} today={today} /> },
  ]
  const withdraw: Column<Claim> = {
    key: 'withdraw',
    title: say('withdraw.do'),
    of: (claim) => (claim.withdrawn ? '' : <WithdrawButton claim={claim} name={nameFor(claim.indicatorId)} />),
  }
  return (
    <Table
      caption={say('claims.caption')}
      columns={withdraws ? [...columns, withdraw] : columns}
      rows={claims}
      keyOf={({ claimId }) => claimId}
    />
  )
}

function Check({ claim, today }: { claim: Claim; today: Day }) {
  const { withdrawn, flags } = claim
  if (withdrawn) {
    return <>{say('claims.withdrawn', { day: showDay(dayOf(withdrawn.at), today), reason: withdrawn.reason })}</>
  }
  if (flags.length > 0) return <span class="warns">{say('claims.doubted', { why: flagsInWords(claim) })}</span>
  return <>{say('claims.fine')}</>
}

function sourceInWords({ name, publishedOn }: Claim['source'], today: Day): string {
  return publishedOn === null ? name : `${name}, ${showDay(publishedOn, today)}`
}
