import { type Connection, connect } from './connection.ts'
import { LockedError } from './locked.ts'
import { type Sealed, seal, sealPacked, unseal, unsealPacked } from './seal.ts'
import type { Store, StoreName } from './store.ts'
import { channelOf, type Heard } from './tabs.ts'

/** An open locker: its database, and its key for as long as it is open. */
export type OpenLocker = Connection & {
  readonly id: string
  seal(name: StoreName, key: string, value: unknown): Promise<Sealed>
  unseal<Value>(name: StoreName, key: string, sealed: Sealed): Promise<Value>
  sealPacked(name: StoreName, key: string, value: unknown): Promise<Sealed>
  unsealPacked<Value>(name: StoreName, key: string, sealed: Sealed): Promise<Value>
  /** Something that pages show is another now, in this tab or in another one. */
  changed(): void
  onChange(listener: () => void): () => void
  /** It was locked by something else than `lock`: its key or its database is gone, or another tab locked it. */
  onShut(listener: () => void): void
  lock(): void
}

export function openUp(id: string, first: Store, dataKey: CryptoKey): OpenLocker {
  let held: CryptoKey | undefined = dataKey
  const listeners = new Set<() => void>()
  const shutListeners = new Set<() => void>()
  const tabs = channelOf(id)
  const hear = () => {
    for (const listener of listeners) listener()
  }
  function lock(): void {
    held = undefined
    listeners.clear()
    tabs.close()
    store.close()
  }
  function shut(): void {
    if (held === undefined) return
    lock()
    for (const listener of shutListeners) listener()
  }
  tabs.addEventListener('message', ({ data }: MessageEvent<Heard>) => (data === 'shut' ? shut() : hear()))
  function listen(opened: Store): void {
    // Another tab makes it anew, or the browser clears it away.
    opened.addEventListener('versionchange', shut)
    opened.addEventListener('close', shut)
  }
  const { store, lasting } = connect({ id, first, onOpen: listen, isLocked: () => held === undefined, onLost: shut })
  const key = () => {
    if (held === undefined) throw new LockedError()
    return held
  }
  return {
    ...{ id, store, lasting },
    seal: async (name, place, value) => seal(key(), `${name}/${place}`, value),
    unseal: async (name, place, sealed) => unseal(key(), `${name}/${place}`, sealed),
    sealPacked: async (name, place, value) => sealPacked(key(), `${name}/${place}`, value),
    unsealPacked: async (name, place, sealed) => unsealPacked(key(), `${name}/${place}`, sealed),
    changed() {
      if (held === undefined) return
      tabs.postMessage('changed' satisfies Heard)
      hear()
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onShut(listener) {
      shutListeners.add(listener)
    },
    lock,
  }
}
