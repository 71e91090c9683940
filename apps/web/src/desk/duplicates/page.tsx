import { useLocation } from 'preact-iso/router'
import { Button, LinkButton } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { logIn } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { duplicatesAddress, readListAsked } from '../address.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { UnitPage } from '../top/unit-page.tsx'
import { DistinctList } from './distinct-list.tsx'
import { ElsewhereList } from './elsewhere-list.tsx'
import { HomeList } from './home-list.tsx'
import { MergedList } from './merged-list.tsx'
import { PairItem } from './pair-item.tsx'
import { usePairs } from './use-pairs.ts'
import '../registers/registers.css'
import '../held/held.css'

/** `/desk/duplicates?unit&cursor`: who was perhaps written down twice; without a unit in that of who comes. */
export function DuplicatesPage() {
  const { query } = useLocation()
  const { unit } = readListAsked(query)
  return (
    <UnitPage unit={unit} titleOf={(name) => say('duplicates.heading', { unit: name })} address={duplicatesAddress()}>
      {(own) => <Pairs unit={own} cursor={query.cursor} />}
    </UnitPage>
  )
}

type Asked = { unit: string; cursor: string | undefined }

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
  const { pairs, next, elsewhere, homes, merges, said } = shown
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
      <ElsewhereList unit={unit} first={elsewhere} />
      <HomeList unit={unit} first={homes} onAgain={again} />
      <MergedList merges={merges} onUndone={again} />
      <DistinctList said={said} onTakenBack={again} />
    </>
  )
}
