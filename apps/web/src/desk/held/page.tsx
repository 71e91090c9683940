import type { Problem } from '@lantoa/sdk'
import { useQuery, useQueryClient } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso/router'
import { Button, LinkButton } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { logIn } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { heldAddress, readListAsked, unitAddress } from '../address.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { today } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import { UnitPage } from '../top/unit-page.tsx'
import { HeldItem } from './held-item.tsx'
import { countOf } from './held-link.tsx'
import { useHeld } from './use-held.ts'
import '../registers/registers.css'
import './held.css'

/** `/desk/held?unit&cursor`: what only a person can decide; without a unit that of who comes. */
export function HeldPage() {
  const { query } = useLocation()
  const { unit } = readListAsked(query)
  return (
    <UnitPage unit={unit} titleOf={(name) => say('held.heading', { unit: name })} address={heldAddress()}>
      {(own) => <HeldList unit={own} cursor={query.cursor} />}
    </UnitPage>
  )
}

type Asked = { unit: string; cursor: string | undefined }

function HeldList({ unit, cursor }: Asked) {
  const { shown, load, noteTyped, drop } = useHeld(unit, cursor)
  const waiting = useQuery(countOf(unit))
  const queries = useQueryClient()
  function again(): void {
    void queries.invalidateQueries({ queryKey: ['held-count'] })
    void load()
  }
  if (shown === 'asking') return <Notice title={say('loading')} />
  if (shown === 'hidden') {
    return (
      <Ways>
        <Button kind="main" onClick={again}>
          {say('held.again')}
        </Button>
      </Ways>
    )
  }
  if ('problem' in shown) {
    return <ProblemNotice problem={shown.problem} todayAddress={heldAddress()} onAgain={again} onLogIn={logIn} />
  }
  const first = cursor === undefined ? null : <LinkButton href={heldAddress({ unit })}>{say('held.first')}</LinkButton>
  if (shown.cards.length === 0 && shown.again === undefined) {
    return (
      <Notice title={say(cursor === undefined ? 'held.none' : 'held.no-more')}>
        <Ways>
          {first}
          <LinkButton href={unitAddress(unit)}>{say('way.home')}</LinkButton>
        </Ways>
      </Notice>
    )
  }
  return (
    <>
      <p>{say('held.what')}</p>
      {waiting.data ? <p>{say('held.count', { count: showNumber(waiting.data.open) })}</p> : null}
      <Again again={shown.again} onAgain={again} />
      {shown.cards.map((card) => {
        const id = card.held.heldConflictId
        return (
          <HeldItem
            key={id}
            card={card}
            today={today()}
            onOvertaken={again}
            onTyped={(isTyped) => noteTyped(id, isTyped)}
            onDrop={() => drop(id)}
          />
        )
      })}
      <Ways>
        {first}
        {shown.next === undefined ? null : (
          <LinkButton href={heldAddress({ unit, cursor: shown.next })}>{say('held.more')}</LinkButton>
        )}
      </Ways>
    </>
  )
}

/** How it stands with reading the list anew; the cards stay as they are meanwhile. */
function Again({ again, onAgain }: { again: 'asking' | Problem | undefined; onAgain: () => void }) {
  if (again === undefined) return null
  if (again === 'asking') return <Notice title={say('loading')} />
  return <ProblemNotice problem={again} todayAddress={heldAddress()} onAgain={onAgain} onLogIn={logIn} />
}
