import { useState } from 'preact/hooks'
import { Button, LinkButton } from '../../../look/button.tsx'
import { Notice, Ways } from '../../../look/notice.tsx'
import { lantoa } from '../../../session/this-session.ts'
import { say } from '../../../words/words.ts'
import { Answer } from '../../problem/answer.tsx'
import { showNumber } from '../../show/show-number.ts'
import { type RegisterAsked, registerAddress } from '../addresses.ts'
import type { Page } from '../ask/call.ts'
import { useAsked } from '../ask/use-asked.ts'
import { columnOf, type Screen } from '../screens/screen.ts'
import { gatherRows } from './gather-rows.ts'
import { ThingTable } from './thing-table.tsx'

type RowsProps = { screen: Screen; asked: RegisterAsked; words: string | undefined }

/** A page of a list. One that names people comes to who asks for it. */
export function Rows({ screen, asked, words }: RowsProps) {
  const [cursor, setCursor] = useState(asked.cursor)
  const [wanted, setWanted] = useState(!screen.personal)
  const isAsked = wanted || words !== undefined
  const { answer, isGone } = useAsked(isAsked ? `${words} ${cursor}` : undefined, (signal) =>
    gatherRows(lantoa, screen, { ...asked, cursor, words }, signal),
  )
  if (!isAsked || isGone) {
    return (
      <Notice title={say(isGone ? 'register.hidden' : 'register.on-request')}>
        <Ways>
          <Button kind="main" onClick={() => (isAsked ? void answer.refetch() : setWanted(true))}>
            {say('register.show')}
          </Button>
        </Ways>
      </Notice>
    )
  }
  const sought = words === undefined ? undefined : screen.search?.columns
  const columns = sought ?? screen.inList.flatMap((path) => columnOf(screen, path) ?? [])
  const first = registerAddress(screen.name, { ...asked, cursor: undefined })
  const unsorted = registerAddress(screen.name, { ...asked, sort: undefined, cursor: undefined })
  // What was searched for is in no address, so its pages are in none either.
  const isInAddress = !screen.personal && words === undefined
  const addressOf = (at: string | undefined) => registerAddress(screen.name, { ...asked, cursor: at })
  const turn = (at: string | undefined) => (isInAddress ? { href: addressOf(at) } : { onClick: () => setCursor(at) })
  return (
    <Answer answer={answer} unit={asked.unit ?? ''} asked={{}} todayAddress={unsorted} firstAddress={first}>
      {({ items, next, found }) => (
        <>
          {found ? <p>{foundInWords(found)}</p> : null}
          <ThingTable
            screen={screen}
            columns={columns}
            things={items}
            asked={words === undefined ? asked : undefined}
          />
          <Ways>
            {cursor === undefined ? null : <Turn to={turn(undefined)}>{say('contributors.first')}</Turn>}
            {next === undefined ? null : <Turn to={turn(next)}>{say('contributors.next')}</Turn>}
          </Ways>
        </>
      )}
    </Answer>
  )
}

function foundInWords({ count, more }: NonNullable<Page['found']>): string {
  return say(more ? 'register.found-more' : 'register.found', { count: showNumber(count) })
}

type TurnProps = { to: { readonly href: string } | { readonly onClick: () => void }; children: string }

function Turn({ to, children }: TurnProps) {
  return 'href' in to ? (
    <LinkButton href={to.href}>{children}</LinkButton>
  ) : (
    <Button onClick={to.onClick}>{children}</Button>
  )
}
