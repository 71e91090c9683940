import { formatDay } from '@lantoa/vietnam/days'
import { useId, useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { Qr } from '../../look/qr.tsx'
import { say, type Word } from '../../words/field-later.ts'
import { Page } from '../look/page.tsx'
import { Read, useWork } from '../open/use-work.tsx'
import { type BadgeFacts, badgesOf } from './badge-facts.ts'

const ROLES: Readonly<Record<BadgeFacts['role'], Word>> = {
  chair: 'role.chair',
  vice_chair: 'role.vice_chair',
  leader: 'role.leader',
  deputy: 'role.deputy',
  member: 'role.member',
}
/** As the badge on paper has it: enough to be read out on the telephone. */
const SHORT = 12
const LONGEST_NAME = 60

/** `/field/badge`: who stands at the door, shown without a network. */
export function BadgePage() {
  const { today } = useWork().standing.value
  return (
    <Page title={say('badge')} back="/field/phone">
      <Read question="badge" read={async (locker) => ({ me: await locker.me(), name: await locker.badgeName() })}>
        {({ me, name }) => <Badges badges={me ? badgesOf(me, today) : []} name={name} />}
      </Read>
    </Page>
  )
}

function Badges({ badges, name }: { badges: readonly BadgeFacts[]; name: string | undefined }) {
  const [isChanging, setChanging] = useState(false)
  if (badges.length === 0) return <p>{say('badge.none')}</p>
  if (name === undefined || isChanging) return <NameForm name={name} onKept={() => setChanging(false)} />
  return (
    <>
      {badges.map((badge) => (
        <Badge key={badge.membershipId} badge={badge} name={name} />
      ))}
      <div class="stack">
        <Button onClick={() => setChanging(true)}>{say('badge.change')}</Button>
      </div>
    </>
  )
}

function Badge({ badge, name }: { badge: BadgeFacts; name: string }) {
  const { membershipId, team, unit, role, isAmbassador, from, until } = badge
  const { today } = useWork().standing.value
  return (
    <article>
      <p class="read-out">{name}</p>
      <p>
        <strong>{say(ROLES[role])}</strong>
        {isAmbassador ? `, ${say('badge.ambassador')}` : ''}
      </p>
      <p>{team}</p>
      <p>{unit}</p>
      <p>
        {until < today ? say('badge.over') : say('badge.valid', { from: formatDay(from), until: formatDay(until) })}
      </p>
      <Qr text={membershipId} label={say('badge.qr')} />
      <p>{say('badge.code', { code: membershipId.slice(-SHORT) })}</p>
    </article>
  )
}

/** What a member is called no service knows: it is typed once, and lies in the locker. */
function NameForm({ name = '', onKept }: { name: string | undefined; onKept: () => void }) {
  const { locker } = useWork()
  const [text, setText] = useState(name)
  const [isEmpty, setEmpty] = useState(false)
  const id = useId()
  async function keep(): Promise<void> {
    const typed = text.trim()
    setEmpty(typed === '')
    if (typed === '') return
    await locker.keepBadgeName(typed)
    onKept()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <p class="wrong" role="alert">
        {isEmpty ? say('badge.no-name') : null}
      </p>
      <label class="field-label" for={id}>
        {say('badge.name')}
      </label>
      <input
        id={id}
        class="field-input"
        autocomplete="off"
        maxLength={LONGEST_NAME}
        value={text}
        aria-invalid={isEmpty}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p>{say('badge.name-why')}</p>
      <div class="page-main">
        <Button kind="main" type="submit">
          {say('badge.keep')}
        </Button>
      </div>
    </form>
  )
}
