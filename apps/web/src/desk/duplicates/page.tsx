import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso/router'
import { Button, LinkButton } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { lantoa, logIn } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { duplicatesAddress, readListAsked } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import { NoUnit } from '../problem/no-unit.tsx'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { BackToUnit } from '../top/back-to-unit.tsx'
import { readUnit } from '../top/nation.ts'
import { PageTitle } from '../top/page-title.tsx'
import { useMe } from '../top/use-me.ts'
import { MergedList } from './merged-list.tsx'
import { PairItem } from './pair-item.tsx'
import { usePairs } from './use-pairs.ts'
import '../registers/registers.css'
import '../held/held.css'

/** `/desk/duplicates?unit&cursor`: who was perhaps written down twice; without a unit in that of who comes. */
export function DuplicatesPage() {
  const me = useMe()
  const { query } = useLocation()
  const unit = readListAsked(query).unit ?? me.data?.units[0]
  if (unit !== undefined) return <OfUnit key={unit} unit={unit} cursor={query.cursor} />
  return (
    <Answer answer={me} unit="" asked={{}} todayAddress={duplicatesAddress()}>
      {() => <NoUnit />}
    </Answer>
  )
}

type Asked = { unit: string; cursor: string | undefined }

function OfUnit({ unit, cursor }: Asked) {
  const place = useQuery({
    queryKey: ['unit', unit],
    queryFn: ({ signal }) => readUnit(lantoa, unit, signal),
  })
  const name = place.data ? unitTitle(place.data) : unit
  return (
    <>
      <header class="page-head">
        <PageTitle title={say('duplicates.heading', { unit: name })} of={unit} />
        <BackToUnit unit={unit} name={name} />
      </header>
      <Pairs unit={unit} cursor={cursor} />
    </>
  )
}

function Pairs({ unit, cursor }: Asked) {
  const { shown, load } = usePairs(unit, cursor)
  const again = () => void load()
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
    return <ProblemNotice problem={shown.problem} todayAddress={duplicatesAddress()} onAgain={again} onLogIn={logIn} />
  }
  const { pairs, next, merges } = shown
  const isWhole = cursor === undefined && next === undefined
  return (
    <>
      <p>{say('duplicates.what')}</p>
      {pairs.length === 0 ? <Notice title={say(isWhole ? 'duplicates.none' : 'duplicates.none-here')} /> : null}
      {pairs.map((pair) => (
        <PairItem key={`${pair.one.residentId} ${pair.other.residentId}`} pair={pair} onAgain={again} />
      ))}
      <Ways>
        {cursor === undefined ? null : <LinkButton href={duplicatesAddress({ unit })}>{say('held.first')}</LinkButton>}
        {next === undefined ? null : (
          <LinkButton href={duplicatesAddress({ unit, cursor: next })}>{say('held.more')}</LinkButton>
        )}
      </Ways>
      <MergedList merges={merges} onUndone={again} />
    </>
  )
}
