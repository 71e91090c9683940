import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { logIn } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { type Came, useAct } from '../act/use-act.ts'
import { duplicatesAddress } from '../address.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'

/** A page of whom services compared so far: it may have nobody while others are still to be compared. */
export type PageOf<Item> = { readonly items: readonly Item[]; readonly next?: string | undefined }
type MoreOfProps<Item> = {
  first: PageOf<Item>
  readFrom: (cursor: string) => Promise<Came<PageOf<Item>>>
  children: (items: readonly Item[]) => ComponentChildren
}

/** A list that goes on by a tap. Names live in this state alone. */
export function MoreOf<Item>({ first, readFrom, children }: MoreOfProps<Item>) {
  const [{ items, next }, setRead] = useState(first)
  const { doing, problem, run } = useAct(readFrom, (page) =>
    setRead({ items: [...items, ...page.items], next: page.next }),
  )
  const goOn = () => void (next && run(next))
  return (
    <>
      {items.length === 0 ? <p>{say('duplicates.none-here')}</p> : children(items)}
      {problem ? (
        <ProblemNotice problem={problem} todayAddress={duplicatesAddress()} onAgain={goOn} onLogIn={logIn} />
      ) : null}
      {next === undefined ? null : (
        <Ways>
          <Button disabled={doing} onClick={goOn}>
            {say('held.more')}
          </Button>
        </Ways>
      )}
    </>
  )
}
