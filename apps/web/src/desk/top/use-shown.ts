import type { Problem } from '@lantoa/sdk'
import { useEffect, useRef, useState } from 'preact/hooks'
import { problemIn } from '../problem/way-on.ts'

type Shown<Facts> = { readonly facts: Facts } | { readonly problem: Problem } | 'asking' | undefined

/**
 * What names people lives in this state alone: not in the cache of answers, which stays when the page is left, and not
 * in a page that the browser keeps for "back", which somebody else may press. With another `of` it is gone.
 */
export function useShown<Facts>(of: unknown, ask: ((signal: AbortSignal) => Promise<Facts>) | undefined) {
  const [shown, setShown] = useState<Shown<Facts>>()
  const asking = useRef<AbortController | undefined>(undefined)
  function hide(): void {
    asking.current?.abort()
    setShown(undefined)
  }
  useEffect(() => hide, [of])
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
      const facts = await ask?.(signal)
      if (!signal.aborted) setShown(facts === undefined ? undefined : { facts })
    } catch (error) {
      if (!signal.aborted) setShown({ problem: problemIn(error) })
    }
  }
  const facts = typeof shown === 'object' && 'facts' in shown ? shown.facts : undefined
  const problem = typeof shown === 'object' && 'problem' in shown ? shown.problem : undefined
  return { facts, problem, isAsking: shown === 'asking', show, hide }
}
