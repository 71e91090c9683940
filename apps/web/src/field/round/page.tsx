import { addDays, weekStart } from '@lantoa/vietnam/days'
import { Button, LinkButton } from '../../look/button.tsx'
import { shortDay } from '../../words/days.ts'
import { say } from '../../words/field-later.ts'
import { Page } from '../look/page.tsx'
import { countUnread } from '../messages/unread.ts'
import { Trouble } from '../open/trouble.tsx'
import { Read, useWork } from '../open/use-work.tsx'
import { gatherRound, type RoundFacts } from './gather-round.ts'
import { lackInWords } from './missing-in-words.ts'
import { RoundList } from './round-list.tsx'

/** `/field/`: the homes of this week. */
export function RoundPage() {
  const { today } = useWork().standing.value
  const monday = weekStart(today)
  return (
    <Page
      title={say('round')}
      main={
        <LinkButton kind="main" href="/field/search">
          {say('search')}
        </LinkButton>
      }
    >
      <p>{say('round.week', { from: shortDay(monday), last: shortDay(addDays(monday, 6)) })}</p>
      <Trouble />
      {/* The list is long, and what else there is to do stands beneath it. */}
      <div class="stack">
        <LinkButton href="#more">{say('round.more')}</LinkButton>
      </div>
      <Read question={today} read={(locker) => gatherRound(locker, today)}>
        {(teams) => <Rounds teams={teams} />}
      </Read>
      <div class="stack" id="more">
        <LinkButton href="/field/new-home">{say('new-home')}</LinkButton>
        <Read question="messages" read={countUnread}>
          {(unread) => (
            <LinkButton href="/field/messages">
              {unread > 0 ? say('messages.unread', { count: String(unread) }) : say('messages')}
            </LinkButton>
          )}
        </Read>
        <LinkButton href="/field/lessons">{say('lessons')}</LinkButton>
        <LinkButton href="/field/safety">{say('safety')}</LinkButton>
        <LinkButton href="/field/concerns">{say('concerns')}</LinkButton>
        <LinkButton href="/field/scan">{say('scan')}</LinkButton>
        <LinkButton href="/field/paper">{say('paper')}</LinkButton>
        <LinkButton href="/field/sessions">{say('sessions')}</LinkButton>
        <LinkButton href="/field/vietqr">{say('vietqr')}</LinkButton>
        <LinkButton href="/field/receipts">{say('receipts')}</LinkButton>
        <LinkButton href="/field/phone">{say('phone')}</LinkButton>
      </div>
    </Page>
  )
}

function Rounds({ teams }: { teams: readonly RoundFacts[] }) {
  const { fetch, fetching, standing } = useWork()
  const fetched = teams.filter(({ rows }) => rows !== undefined)
  const lacks = lackInWords(teams, standing.value)
  return (
    <>
      {fetched.map(({ teamId, rows = [], missing }) =>
        rows.length === 0 && missing > 0 ? null : <RoundList key={teamId} rows={rows} />,
      )}
      {lacks === undefined || fetching.value ? null : (
        <>
          <p>{lacks}</p>
          <div class="stack">
            <Button onClick={fetch}>{say('fetch')}</Button>
          </div>
        </>
      )}
    </>
  )
}
