import type { Problem } from '@lantoa/sdk'
import { useEffect, useRef, useState } from 'preact/hooks'
import { lantoa } from '../../session/this-session.ts'
import { problemIn } from '../problem/way-on.ts'
import type { Merged, Pair } from './duplicates.ts'

type Shown =
  | { readonly pairs: readonly Pair[]; readonly next: string | undefined; readonly merges: readonly Merged[] }
  | { readonly problem: Problem }
  | 'asking'
  | 'hidden'

/** As many as somebody decides at one sitting; what is not shown is not written down as read. */
const AT_ONCE = 20
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
      const [{ items: pairs, next }, { items: merges }] = await Promise.all([
        identity.listDuplicates({ query: { unit, cursor, limit: AT_ONCE }, signal }).orThrow(),
        identity.listMerges({ query: { unit, state: 'merged', limit: MERGES }, signal }).orThrow(),
      ])
      if (!signal.aborted) setShown({ pairs, next, merges })
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
