import { LantoaError, type Problem } from '@lantoa/sdk'
import { useEffect, useRef, useState } from 'preact/hooks'
import { lantoa } from '../../session/this-session.ts'
import { problemIn } from '../problem/way-on.ts'
import type { Held } from './held.ts'
import { type Card, readAnew } from './read-anew.ts'

export type Choice = 'kept' | 'proposed'
/** The right value, where both versions are wrong. */
export type Other = NonNullable<Decision['value']>
type Decision = Parameters<typeof lantoa.identity.decideHeldConflict>[0]['body']
type Shown =
  /** `again`: how it stands with reading it anew, while the cards stay. */
  | { readonly cards: readonly Card[]; readonly next: string | undefined; readonly again?: 'asking' | Problem }
  | { readonly problem: Problem }
  | 'asking'
  | 'hidden'

/** As many as somebody decides at one sitting; what is not shown is not written down as read. */
const AT_ONCE = 20

/** Names live in this state alone, as with `useNames`: in no cache of answers, and in no page kept for "back". */
export function useHeld(unit: string, cursor: string | undefined) {
  const [shown, setShown] = useState<Shown>('asking')
  const asking = useRef<AbortController | undefined>(undefined)
  /** Cards in which something stands that was not sent, by their ids. */
  const typed = useRef(new Set<string>())
  function hide(): void {
    asking.current?.abort()
    setShown('hidden')
  }

  async function load(): Promise<void> {
    asking.current?.abort()
    const controller = new AbortController()
    const { signal } = controller
    asking.current = controller
    setShown((before) => (isRead(before) ? { ...before, again: 'asking' } : 'asking'))
    const query = { unit, cursor, state: 'open', limit: AT_ONCE } as const
    try {
      const { items, next } = await lantoa.identity.listHeldConflicts({ query, signal }).orThrow()
      const isTyped = (id: string) => typed.current.has(id)
      if (!signal.aborted)
        setShown((before) => ({ cards: readAnew(isRead(before) ? before.cards : [], items, isTyped), next }))
    } catch (error) {
      const problem = problemIn(error)
      if (!signal.aborted) setShown((before) => (isRead(before) ? { ...before, again: problem } : { problem }))
    }
  }

  function noteTyped(id: string, isTyped: boolean): void {
    if (isTyped) typed.current.add(id)
    else typed.current.delete(id)
  }
  function drop(id: string): void {
    setShown((before) =>
      isRead(before) ? { ...before, cards: before.cards.filter(({ held }) => held.heldConflictId !== id) } : before,
    )
  }

  useEffect(() => {
    setShown('asking')
    void load()
    addEventListener('pagehide', hide)
    return () => {
      removeEventListener('pagehide', hide)
      asking.current?.abort()
    }
  }, [unit, cursor])
  return { shown, load, noteTyped, drop }
}

function isRead(shown: Shown): shown is Extract<Shown, { cards: unknown }> {
  return typeof shown === 'object' && 'cards' in shown
}

/** Says which version is right; the one that was shown goes along, so that nothing is overwritten unseen. */
export async function decide({ heldConflictId, kept }: Held, choice: Choice | Other): Promise<Held> {
  const params = { heldConflictId }
  const chosen: Omit<Decision, 'saw'> = typeof choice === 'string' ? { choice } : { choice: 'other', value: choice }
  const { data, error } = await lantoa.identity.decideHeldConflict({ params, body: { ...chosen, saw: kept.value } })
  if (error) throw new LantoaError('decideHeldConflict', error)
  return data
}
