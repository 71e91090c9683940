import { LockedError } from './locked.ts'
import { type Sealed, seal, sealPacked, unseal, unsealPacked } from './seal.ts'
import type { Store, StoreName } from './store.ts'

/** An open locker: its database, and its key for as long as it is open. */
export type OpenLocker = {
  readonly id: string
  readonly store: Store
  seal(name: StoreName, key: string, value: unknown): Promise<Sealed>
  unseal<Value>(name: StoreName, key: string, sealed: Sealed): Promise<Value>
  sealPacked(name: StoreName, key: string, value: unknown): Promise<Sealed>
  unsealPacked<Value>(name: StoreName, key: string, sealed: Sealed): Promise<Value>
  /** Something that pages show is another now, in this tab or in another one. */
  changed(): void
  onChange(listener: () => void): () => void
  lock(): void
}

export function openUp(id: string, store: Store, dataKey: CryptoKey): OpenLocker {
  let held: CryptoKey | undefined = dataKey
  const listeners = new Set<() => void>()
  const tabs = new BroadcastChannel(`lantoa-${id}`)
  const hear = () => {
    for (const listener of listeners) listener()
  }
  tabs.addEventListener('message', hear)
  const key = () => {
    if (held === undefined) throw new LockedError()
    return held
  }
  return {
    id,
    store,
    seal: async (name, place, value) => seal(key(), `${name}/${place}`, value),
    unseal: async (name, place, sealed) => unseal(key(), `${name}/${place}`, sealed),
    sealPacked: async (name, place, value) => sealPacked(key(), `${name}/${place}`, value),
    unsealPacked: async (name, place, sealed) => unsealPacked(key(), `${name}/${place}`, sealed),
    changed() {
      if (held === undefined) return
      tabs.postMessage('changed')
      hear()
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    lock() {
      held = undefined
      listeners.clear()
      tabs.close()
      store.close()
    },
  }
}
