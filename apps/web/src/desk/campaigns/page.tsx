import { hasRight } from '@lantoa/sdk/rights'
import { addDays } from '@lantoa/vietnam/days'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { v7 as uuid } from 'uuid'
import { LinkButton } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { campaignAddress, targetAddress } from '../address.ts'
import { useIndicators } from '../indicator/use-indicators.ts'
import { Answer } from '../problem/answer.tsx'
import { registerAddress, thingAddress } from '../registers/addresses.ts'
import { showSpan, today } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import { PageTitle } from '../top/page-title.tsx'
import { useMe } from '../top/use-me.ts'
import { BoardTable } from './board-table.tsx'
import { DueHint } from './due-hint.tsx'
import { type Board, type CampaignFacts, gatherCampaign } from './gather-campaign.ts'
import '../top/page-head.css'
import '../top/crumbs.css'

/** `/desk/campaigns/:campaignId?unit&indicator`: what a campaign has reached of its targets, against time. */
export function CampaignPage() {
  const { campaignId = '' } = useRoute().params
  const { unit, indicator } = useLocation().query
  const { data: me } = useMe()
  const answer = useQuery({
    queryKey: ['campaign', campaignId, unit, indicator],
    enabled: me !== undefined,
    queryFn: ({ signal }) => gatherCampaign(lantoa, campaignId, { unit, indicator }, me?.units ?? [], signal),
  })
  const { campaign } = answer.data ?? {}
  return (
    <>
      <nav class="crumbs" aria-label={say('campaign.all')}>
        <a href={registerAddress('campaigns', campaign ? { unit: campaign.unitCode } : {})}>{say('campaign.all')}</a>
      </nav>
      <header class="page-head">
        <PageTitle title={campaign?.name ?? say('campaign.board')} of={campaignId} />
      </header>
      <Answer answer={answer} unit="" asked={{}} todayAddress={campaignAddress(campaignId)}>
        {(facts) => (
          <>
            {hasRight(me?.roles ?? [], 'campaigns:record') ? (
              <DueHint campaign={facts.campaign} onReread={() => void answer.refetch()} />
            ) : null}
            <CampaignBoard facts={facts} roles={me?.roles ?? []} />
          </>
        )}
      </Answer>
    </>
  )
}

function CampaignBoard({ facts, roles }: { facts: CampaignFacts; roles: readonly string[] }) {
  const { campaign, unit, board } = facts
  const { campaignId, startsOn, lastDay } = campaign
  // A target has its id before it is drafted, so that what is sent twice is drafted once.
  const [targetId] = useState(() => uuid())
  return (
    <>
      <ul>
        <li>{unitTitle(unit)}</li>
        <li>{showSpan({ from: startsOn, until: addDays(lastDay, 1) }, today())}</li>
        {board ? (
          <li>{say('campaign.elapsed', { days: showNumber(board.elapsed), of: showNumber(board.length) })}</li>
        ) : null}
        <li>
          <a href={thingAddress('campaigns', campaignId)}>{say('campaign.record')}</a>
        </li>
      </ul>
      {hasRight(roles, 'targets:draft') ? (
        <Ways>
          <LinkButton kind="main" href={targetAddress(targetId, 'draft', unit.code, campaignId)}>
            {say('target.set')}
          </LinkButton>
        </Ways>
      ) : null}
      {board ? <Reached board={board} campaignId={campaignId} unit={unit.code} /> : <p>{say('campaign.no-targets')}</p>}
    </>
  )
}

/** One of its indicators; the others are a link away. */
function Reached({ board, campaignId, unit }: { board: Board; campaignId: string; unit: string }) {
  const { nameFor, unitOf } = useIndicators()
  const others = (board.campaign?.indicatorIds ?? []).filter((id) => id !== board.indicatorId)
  return (
    <section class="section">
      <h2>{nameFor(board.indicatorId)}</h2>
      {others.length === 0 ? null : (
        <ul aria-label={say('campaign.others')}>
          {others.map((indicator) => (
            <li key={indicator}>
              <a href={campaignAddress(campaignId, { unit, indicator })}>{nameFor(indicator)}</a>
            </li>
          ))}
        </ul>
      )}
      <BoardTable board={board} campaignId={campaignId} counted={unitOf(board.indicatorId)} />
      <p>
        {say('campaign.silent', {
          count: showNumber(board.silent.silentWithTeam),
          of: showNumber(board.silent.withTeam),
        })}
      </p>
    </section>
  )
}
