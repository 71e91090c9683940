import type { Problem } from '@lantoa/sdk'
import { useEffect, useRef, useState } from 'preact/hooks'
import { problemIn } from '../problem/way-on.ts'
import type { AskNames, Entries, Names } from './names.ts'

type Shown = { readonly names: Names } | { readonly problem: Problem } | 'asking' | undefined

/**
 * Names live in this state alone: not in the cache of answers, which stays when the list is left, and not in a page
 * that the browser keeps for "back", which somebody else may press.
 */
export function useNames(items: Entries, ask: AskNames | undefined) {
  const [shown, setShown] = useState<Shown>()
  const asking = useRef<AbortController | undefined>(undefined)
  function hide(): void {
    asking.current?.abort()
    setShown(undefined)
  }
  // Another list, or none: what is shown is of the one before.
  useEffect(() => hide, [items])
  useEffect(() => {
    addEventListener('pagehide', hide)
    return () => removeEventListener('pagehide', hide)
  }, [])

  async function show(): Promise<void> {
    const controller = new AbortController()
    const { signal } = controller
    asking.current = controller
    setShown('asking')
    try {
      const names = await ask?.(items, signal)
      if (!signal.aborted) setShown(names && { names })
    } catch (error) {
      if (!signal.aborted) setShown({ problem: problemIn(error) })
    }
  }
  return { shown, show, hide }
}
