import type { Problem } from '@lantoa/sdk'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery, useQueryClient } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso/router'
import { Button, LinkButton } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { lantoa, logIn } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { heldAddress, readListAsked, unitAddress } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import { NoUnit } from '../problem/no-unit.tsx'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { today } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import { BackToUnit } from '../top/back-to-unit.tsx'
import { readUnit } from '../top/nation.ts'
import { PageTitle } from '../top/page-title.tsx'
import { useMe } from '../top/use-me.ts'
import { HeldItem } from './held-item.tsx'
import { countOf } from './held-link.tsx'
import { useHeld } from './use-held.ts'
import '../registers/registers.css'
import './held.css'

/** `/desk/held?unit&cursor`: what only a person can decide; without a unit that of who comes. */
export function HeldPage() {
  const me = useMe()
  const { query } = useLocation()
  const unit = readListAsked(query).unit ?? me.data?.units[0]
  if (unit !== undefined) return <HeldOfUnit key={unit} unit={unit} cursor={query.cursor} />
  return (
    <Answer answer={me} unit="" asked={{}} todayAddress={heldAddress()}>
      {() => <NoUnit />}
    </Answer>
  )
}

type Asked = { unit: string; cursor: string | undefined }

function HeldOfUnit({ unit, cursor }: Asked) {
  const place = useQuery({
    queryKey: ['unit', unit],
    queryFn: ({ signal }) => readUnit(lantoa, unit, signal),
  })
  const name = place.data ? unitTitle(place.data) : unit
  return (
    <>
      <header class="page-head">
        <PageTitle title={say('held.heading', { unit: name })} of={unit} />
        <BackToUnit unit={unit} name={name} />
      </header>
      <HeldList unit={unit} cursor={cursor} />
    </>
  )
}

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
