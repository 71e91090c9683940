import type { Problem } from '@lantoa/sdk'
import { useEffect, useRef, useState } from 'preact/hooks'
import { lantoa } from '../../session/this-session.ts'
import { problemIn } from '../problem/way-on.ts'
import { listSaid } from './all-said.ts'
import type { Said } from './distinct-list.tsx'
import { AT_ONCE, type Elsewhere, type Merged, type Pair } from './duplicates.ts'
import type { HomePair } from './home-pair.ts'
import type { PageOf } from './more-of.tsx'

type Shown =
  | {
      readonly pairs: readonly Pair[]
      readonly next: string | undefined
      readonly elsewhere: PageOf<Elsewhere>
      readonly homes: PageOf<HomePair>
      readonly merges: readonly Merged[]
      readonly said: readonly Said[]
    }
  | { readonly problem: Problem }
  | 'asking'
  | 'hidden'

const MERGES = 10

/** Names live in this state alone: in no cache of answers, and in no page kept for "back". */
export function usePairs(unit: string, cursor: string | undefined) {
  const [shown, setShown] = useState<Shown>('asking')
  const asking = useRef<AbortController | undefined>(undefined)
  function hide(): void {
    asking.current?.abort()
    setShown('hidden')
  }

  async function load(): Promise<void> {
    asking.current?.abort()
    const controller = new AbortController()
    const { signal } = controller
    asking.current = controller
    setShown('asking')
    const { identity } = lantoa
    try {
      const [{ items: pairs, next }, elsewhere, homes, { items: merges }, said] = await Promise.all([
        identity.listDuplicates({ query: { unit, cursor, limit: AT_ONCE }, signal }).orThrow(),
        identity.listDuplicatesElsewhere({ query: { unit, limit: AT_ONCE }, signal }).orThrow(),
        identity.listHomeDuplicates({ query: { unit, limit: AT_ONCE }, signal }).orThrow(),
        identity.listMerges({ query: { unit, state: 'merged', limit: MERGES }, signal }).orThrow(),
        listSaid(unit, signal),
      ])
      if (!signal.aborted) setShown({ pairs, next, elsewhere, homes, merges, said })
    } catch (error) {
      if (!signal.aborted) setShown({ problem: problemIn(error) })
    }
  }

  useEffect(() => {
    void load()
    addEventListener('pagehide', hide)
    return () => {
      removeEventListener('pagehide', hide)
      asking.current?.abort()
    }
  }, [unit, cursor])
  return { shown, load }
}
