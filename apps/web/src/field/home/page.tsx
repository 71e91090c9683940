import { dayOf } from '@lantoa/vietnam/days'
import { useLocation, useRoute } from 'preact-iso/router'
import { LinkButton } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { everybodyOf } from '../../phone/home.ts'
import type { Locker } from '../../phone/locker.ts'
import { say } from '../../words/field-later.ts'
import { canBeCorrected } from '../correct/decide.ts'
import { lessonAddress } from '../lessons/address.ts'
import { Page } from '../look/page.tsx'
import { Read, useWork } from '../open/use-work.tsx'
import { OwnReceipt } from '../receipts/own-receipt.tsx'
import { raisedAt } from '../receipts/receipt-row.tsx'
import { missingInWords } from '../round/missing-in-words.ts'
import type { Answers } from '../visit/decide.ts'
import { DropDraft } from '../visit/drop-draft.tsx'
import { visitorTo } from '../visit/gather-visit.ts'
import { Gone } from './gone.tsx'
import { addressInWords, homeTitle } from './home-in-words.ts'
import { People } from './people.tsx'

/** `/field/h/:id`: a home, who lives there, and what was recorded. */
export function HomePage() {
  const { id = '' } = useRoute().params
  return (
    <Read question={id} read={(locker) => gatherHome(locker, id)}>
      {(facts) => <Home id={id} {...facts} />}
    </Read>
  )
}

async function gatherHome(locker: Locker, id: string) {
  const [home, me, draft, receipts] = await Promise.all([
    locker.home(id),
    locker.me(),
    locker.draft(id),
    locker.receipts(id),
  ])
  const visitor = visitorTo(home, me, draft as Answers | undefined)
  return { home, visitor, begun: draft !== undefined, receipts }
}

type HomeProps = { id: string } & Awaited<ReturnType<typeof gatherHome>>

function Home({ id, home, visitor, begun, receipts }: HomeProps) {
  const { standing, locker } = useWork()
  const { route } = useLocation()
  const drop = () => locker.dropDraft(id)
  async function move(to: string): Promise<boolean> {
    const moved = await locker.moveDraft(id, to)
    if (moved) route(`/field/h/${to}/visit/check`)
    return moved
  }
  if (home === undefined || 'gone' in home) {
    const finish = visitor && { finish: `/field/h/${id}/visit/check`, onMove: move }
    const visit = begun ? { ...finish, onDrop: drop } : undefined
    return <Gone gone={home?.gone} begun={visit} missing={missingInWords(standing.value)} />
  }
  // Who has just reported goes on to the next home, and does not report this one twice by mistake.
  const reported =
    !begun && receipts.some(({ kind, madeAt }) => kind === 'visit' && dayOf(madeAt) === dayOf(new Date()))
  const visit = (
    <LinkButton kind={reported ? 'plain' : 'main'} href={`/field/h/${id}/visit/${begun ? 'check' : 'met'}`}>
      {say(reported ? 'visit.another' : begun ? 'visit.go-on' : 'visit.begin')}
    </LinkButton>
  )
  const paidBill = home.visits.some((one) => one.paidBill && dayOf(one.startedAt) === dayOf(new Date()))
  const bills = <LinkButton href={`/field/h/${id}/bills`}>{say(paidBill ? 'bills.after-visit' : 'bills')}</LinkButton>
  const next = (
    <LinkButton kind="main" href="/field/">
      {say('visit.next-home')}
    </LinkButton>
  )
  return (
    <Page title={homeTitle(home)} back="/field/" main={reported ? next : visitor && visit}>
      <p>{addressInWords(home)}</p>
      {begun ? (
        <div class="stack">
          <DropDraft onDrop={drop} />
        </div>
      ) : null}
      {visitor ? null : (
        <Notice urgent title={say('visit.nobody')}>
          <Ways>
            <LinkButton href="/field/phone">{say('phone')}</LinkButton>
          </Ways>
        </Notice>
      )}
      {receipts.length === 0 ? null : (
        <>
          <h2>{say('home.visits')}</h2>
          <ul class="list">
            {receipts.map((receipt) => (
              <li key={receipt.id}>
                <OwnReceipt receipt={receipt} raised={raisedAt(receipts, receipt.id)} people={everybodyOf(home)} />
              </li>
            ))}
          </ul>
          {reported && visitor ? (
            <div class="stack">
              {paidBill ? bills : null}
              {visit}
            </div>
          ) : null}
        </>
      )}
      <h2>{say('home.people', { count: String(home.people.length) })}</h2>
      <People householdId={id} people={home.people} />
      <div class="stack">
        <LinkButton href={`/field/h/${id}/new-person`}>{say('new-person')}</LinkButton>
        {reported && paidBill ? null : bills}
        <LinkButton href={lessonAddress(undefined, id)}>{say('lessons')}</LinkButton>
        <LinkButton href={`/field/h/${id}/concern`}>{say('concern.raise')}</LinkButton>
        {canBeCorrected(home) ? <LinkButton href={`/field/h/${id}/correct`}>{say('correct.home')}</LinkButton> : null}
      </div>
    </Page>
  )
}
