import { useEffect, useRef, useState } from 'preact/hooks'

type Kept<Facts> = { readonly data?: Facts; readonly error?: unknown; readonly asking?: true }

/**
 * What was asked lives in this state alone: not in the cache of answers, which stays when the page is left, and not in a page
 * that the browser keeps for "back". `question`: what it is about; with another one it is asked anew. Undefined: nobody asks yet.
 */
export function useAsked<Facts>(question: string | undefined, ask: (signal: AbortSignal) => Promise<Facts>) {
  const [kept, setKept] = useState<Kept<Facts>>({})
  const asking = useRef<AbortController | undefined>(undefined)
  function forget(): void {
    asking.current?.abort()
    setKept({})
  }
  async function refetch(): Promise<void> {
    asking.current?.abort()
    const controller = new AbortController()
    const { signal } = controller
    asking.current = controller
    setKept(({ data }) => (data === undefined ? { asking: true } : { data, asking: true }))
    try {
      const data = await ask(signal)
      if (!signal.aborted) setKept({ data })
    } catch (error) {
      // What stands there stays, with all that is typed in it.
      if (!signal.aborted) setKept(({ data }) => (data === undefined ? { error } : { data, error }))
    }
  }
  useEffect(() => {
    if (question !== undefined) void refetch()
    return forget
  }, [question])
  useEffect(() => {
    addEventListener('pagehide', forget)
    return () => removeEventListener('pagehide', forget)
  }, [])
  return {
    answer: { data: kept.data, error: kept.error ?? null, refetch },
    /** Nothing is there and nothing is on its way: it was taken away when the page was hidden. */
    isGone: question !== undefined && kept.data === undefined && kept.error === undefined && !kept.asking,
  }
}
