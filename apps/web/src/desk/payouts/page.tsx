import { hasRight } from '@lantoa/sdk/rights'
import { useQuery } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { Button, LinkButton } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { payoutImportAddress, payoutsAddress, readListAsked } from '../address.ts'
import { UnitListPage } from '../listing/unit-list-page.tsx'
import { Answer } from '../problem/answer.tsx'
import { registerAddress } from '../registers/addresses.ts'
import { useMe } from '../top/use-me.ts'
import { HeldLines } from './held-lines.tsx'
import { readWhy, type Why } from './held-why.ts'
import { ListTable } from './list-table.tsx'

/** As many lists as are seen at once: two for each of two years. */
const SHOWN = 48

/** `/desk/payouts?unit&why`: the monthly lists of a unit, and their lines that somebody has to look at. */
export function PayoutsPage() {
  const { query } = useLocation()
  const { unit } = readListAsked(query)
  const why = readWhy(query.why)
  return (
    <UnitListPage
      unit={unit}
      titleOf={(name) => say('payouts.heading', { unit: name })}
      addressOf={(chosen) => payoutsAddress(chosen, query.why)}
    >
      {({ unit: { code } }) => <Payouts key={code} unit={code} why={why} />}
    </UnitListPage>
  )
}

function Payouts({ unit, why }: { unit: string; why: Why }) {
  const roles = useMe().data?.roles ?? []
  const records = hasRight(roles, 'payouts:record')
  const [after, setAfter] = useState<string | undefined>()
  const answer = useQuery({
    queryKey: ['payout-lists', unit, after],
    queryFn({ signal }) {
      const query = { unit, limit: SHOWN, ...(after && { cursor: after }) }
      return lantoa.payments.listPayoutLists({ query, signal }).orThrow()
    },
  })
  return (
    <>
      <p>{say('payouts.what')}</p>
      <Ways>
        {records ? (
          <LinkButton kind="main" href={payoutImportAddress(unit)}>
            {say('payouts.import')}
          </LinkButton>
        ) : null}
        <LinkButton href={registerAddress('payouts', { unit })}>{say('payouts.lines')}</LinkButton>
      </Ways>
      <Answer answer={answer} unit={unit} asked={{}} todayAddress={payoutsAddress()}>
        {({ items, next }) => (
          <>
            {items.length === 0 ? <Notice title={say('payouts.none')} /> : <ListTable lists={items} />}
            <Ways>
              {after ? <Button onClick={() => setAfter(undefined)}>{say('payouts.latest')}</Button> : null}
              {next ? <Button onClick={() => setAfter(next)}>{say('payouts.earlier')}</Button> : null}
            </Ways>
          </>
        )}
      </Answer>
      {records ? <HeldLines key={why} unit={unit} why={why} /> : null}
    </>
  )
}
