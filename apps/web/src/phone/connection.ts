import { LockedError } from './locked.ts'
import { openStore, readFact, type Store, storesHere } from './store.ts'

/** The database of an open locker. A browser may drop the connection to it without a word, as iOS does behind another app. */
export type Connection = {
  /** Goes by whichever connection there is. */
  readonly store: Store
  /** Does this, and once more on a new connection where it was dropped. @throws LockedError when there is none */
  lasting<Value>(work: () => Promise<Value>): Promise<Value>
}

type Parts = {
  id: string
  first: Store
  onOpen: (store: Store) => void
  /** A connection that was closed on purpose stays so. */
  isLocked: () => boolean
  onLost: () => void
}

export function connect({ id, first, onOpen, isLocked, onLost }: Parts): Connection {
  let current = first
  let reopening: Promise<void> | undefined
  const madeAt = madeAtOf(first).catch(() => undefined)
  onOpen(first)

  async function reopen(): Promise<void> {
    const fresh = (await storesHere()).includes(id) ? await openStore(id) : undefined
    // Made anew by somebody else, it has another key.
    if (fresh === undefined || (await madeAtOf(fresh)) !== (await madeAt)) {
      fresh?.close()
      throw new LockedError()
    }
    current = fresh
    onOpen(fresh)
  }

  return {
    store: new Proxy(first, {
      get(_first, name) {
        const found = Reflect.get(current, name, current) as unknown
        return typeof found === 'function' ? found.bind(current) : found
      },
    }),
    async lasting(work) {
      try {
        return await work()
      } catch (error) {
        if (!isDropped(error)) throw error
        if (isLocked()) throw new LockedError()
      }
      try {
        reopening ??= reopen().finally(() => {
          reopening = undefined
        })
        await reopening
        return await work()
      } catch (error) {
        if (!isDropped(error) && !(error instanceof LockedError)) throw error
        onLost()
        throw new LockedError()
      }
    },
  }
}

async function madeAtOf(store: Store): Promise<string | undefined> {
  return (await readFact(store, 'lock'))?.madeAt
}

function isDropped(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError'
}
