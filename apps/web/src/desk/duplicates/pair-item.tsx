import { useState } from 'preact/hooks'
import { v7 as uuid } from 'uuid'
import { Button } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { logIn } from '../../session/this-session.ts'
import { say, type Word } from '../../words/words.ts'
import { useForget } from '../act/use-forget.ts'
import { duplicatesAddress } from '../address.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { problemIn } from '../problem/way-on.ts'
import { type Field, merge, type Pair, type Side, sayDistinct, undo } from './duplicates.ts'
import { PairCard } from './pair-card.tsx'

type Done = 'merged' | 'distinct'
type State =
  | { readonly of: 'open' | 'sending' }
  | { readonly of: 'done'; readonly what: Done }
  | { readonly of: 'failed'; readonly error: unknown; readonly before: 'open' | Done }

const SAID: Readonly<Record<Done, readonly [said: Word, back: Word]>> = {
  merged: ['duplicates.merged', 'duplicates.undo'],
  distinct: ['duplicates.said-two', 'duplicates.take-back'],
}

/** A pair until somebody said what they are, and that said back again; it stays in its place. */
export function PairItem({ pair, onAgain }: { pair: Pair; onAgain: () => void }) {
  const [state, setState] = useState<State>({ of: 'open' })
  // Of one pair one merge, however often it is sent; another one after it was undone.
  const [mergeId, setMergeId] = useState(() => uuid())
  const forget = useForget()
  async function act(before: 'open' | Done, doing: () => Promise<void>, then: State): Promise<void> {
    setState({ of: 'sending' })
    try {
      await doing()
      setState(then)
      forget.here()
    } catch (error) {
      setState({ of: 'failed', error, before })
    }
  }
  function mergeInto(side: Side, take: Field[]): void {
    const [kept, other] = side === 'one' ? [pair.one, pair.other] : [pair.other, pair.one]
    void act('open', () => merge(mergeId, { kept, other, take }), { of: 'done', what: 'merged' })
  }
  async function takeBack(what: Done): Promise<void> {
    if (what === 'distinct') return sayDistinct(pair, false)
    await undo(mergeId)
    setMergeId(uuid())
    onAgain()
  }

  if (state.of === 'done') {
    const [said, back] = SAID[state.what]
    return (
      <Notice title={say(said, { name: pair.one.name })}>
        <Ways>
          <Button onClick={() => void act(state.what, () => takeBack(state.what), { of: 'open' })}>{say(back)}</Button>
        </Ways>
      </Notice>
    )
  }
  return (
    <>
      {state.of === 'failed' ? (
        <ProblemNotice
          problem={problemIn(state.error)}
          todayAddress={duplicatesAddress()}
          onAgain={() => {
            setState(state.before === 'open' ? { of: 'open' } : { of: 'done', what: state.before })
            onAgain()
          }}
          onLogIn={logIn}
        />
      ) : null}
      <PairCard
        pair={pair}
        disabled={state.of !== 'open'}
        onMerge={mergeInto}
        onDistinct={() => void act('open', () => sayDistinct(pair, true), { of: 'done', what: 'distinct' })}
      />
    </>
  )
}
