import type { Data, Problem } from '@lantoa/sdk'
import { useEffect, useRef, useState } from 'preact/hooks'
import { lantoa } from '../../session/this-session.ts'
import { problemIn } from '../problem/way-on.ts'
import type { Why } from './held-why.ts'

export type HeldLine = Data<'payments', 'listHeldPayouts'>['items'][number]
/** Somebody whom a line may mean, as identity names them; nobody who lives outside of the reader's units. */
type Named = Data<'identity', 'nameResidents'>['items'][number]
export type Waiting = { readonly line: HeldLine; readonly people: ReadonlyMap<string, Named> }
type Page = { readonly waiting: readonly Waiting[]; readonly next?: string | undefined }
type Shown = Page | { readonly problem: Problem } | 'asking' | 'hidden'

/** As many as somebody decides at one sitting: who is not shown is not written down as read. */
const AT_ONCE = 20

/** Names live in this state alone: in no cache of answers, and in no page kept for "back". */
export function useHeldLines(unit: string, why: Why) {
  const [shown, setShown] = useState<Shown>('asking')
  const asking = useRef<AbortController | undefined>(undefined)

  async function load(cursor?: string): Promise<void> {
    asking.current?.abort()
    const controller = new AbortController()
    asking.current = controller
    setShown('asking')
    const next = await readWaiting({ unit, why, ...(cursor && { cursor }) }, controller.signal).then(
      (page): Shown => page,
      (error: unknown): Shown => ({ problem: problemIn(error) }),
    )
    if (!controller.signal.aborted) setShown(next)
  }

  useEffect(() => {
    const hide = () => {
      asking.current?.abort()
      setShown('hidden')
    }
    void load()
    addEventListener('pagehide', hide)
    return () => {
      removeEventListener('pagehide', hide)
      asking.current?.abort()
    }
  }, [unit, why])
  return { shown, load }
}

async function readWaiting(asked: { unit: string; why: Why; cursor?: string }, signal: AbortSignal): Promise<Page> {
  const query = { ...asked, limit: AT_ONCE }
  const { items, next } = await lantoa.payments.listHeldPayouts({ query, signal }).orThrow()
  const residentIds = [
    ...new Set(items.flatMap(({ residentId, candidates }) => [...candidates, residentId ?? []].flat())),
  ]
  if (residentIds.length === 0) return { waiting: items.map((line) => ({ line, people: new Map() })), next }
  const named = await lantoa.identity.nameResidents({ body: { residentIds }, signal }).orThrow()
  const people = new Map(named.items.map((one) => [one.residentId as string, one]))
  return { waiting: items.map((line) => ({ line, people })), next }
}
