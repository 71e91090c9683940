import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { logIn } from '../../session/this-session.ts'
import { say, type Word } from '../../words/words.ts'
import { useForget } from '../act/use-forget.ts'
import { duplicatesAddress } from '../address.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { problemIn } from '../problem/way-on.ts'
import { HomeCard } from './home-card.tsx'
import type { Home, HomePair } from './home-pair.ts'
import { mergeHomes, partHomes, sayDistinctHomes } from './homes.ts'
import { whereOf } from './show-pair.ts'

type Done = { readonly said: Word; readonly back: Word; readonly takeBack: () => Promise<void> }
type State = { readonly of: 'open' | 'sending' } | { readonly of: 'done'; readonly done: Done } | Failed
type Failed = { readonly of: 'failed'; readonly error: unknown; readonly before: State }

/** A pair of homes until somebody said what they are, and that said back again; it stays in its place. */
export function HomeItem({ pair, onAgain }: { pair: HomePair; onAgain: () => void }) {
  const [state, setState] = useState<State>({ of: 'open' })
  const forget = useForget()
  async function act(before: State, doing: () => Promise<void>, then: State): Promise<void> {
    setState({ of: 'sending' })
    try {
      await doing()
      setState(then)
      forget.here()
    } catch (error) {
      setState({ of: 'failed', error, before })
    }
  }
  const open = { of: 'open' } as const
  function merge(kept: Home, other: Home): void {
    const takeBack = async () => {
      await partHomes(other)
      onAgain()
    }
    const done = { said: 'duplicates.homes-merged', back: 'duplicates.undo', takeBack } as const
    void act(open, () => mergeHomes(kept, other), { of: 'done', done })
  }
  function distinct(): void {
    const takeBack = () => sayDistinctHomes(pair, false)
    const done = { said: 'duplicates.said-two-homes', back: 'duplicates.take-back', takeBack } as const
    void act(open, () => sayDistinctHomes(pair, true), { of: 'done', done })
  }

  if (state.of === 'done') {
    const { said, back, takeBack } = state.done
    return (
      <Notice title={say(said, { where: whereOf(pair.one) })}>
        <Ways>
          <Button onClick={() => void act(state, takeBack, open)}>{say(back)}</Button>
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
            setState(state.before)
            onAgain()
          }}
          onLogIn={logIn}
        />
      ) : null}
      <HomeCard
        pair={pair}
        disabled={state.of !== 'open'}
        onMerge={(kept) => merge(pair[kept], pair[kept === 'one' ? 'other' : 'one'])}
        onDistinct={distinct}
      />
    </>
  )
}
