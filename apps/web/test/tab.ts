import type { Browser, Door } from '../src/session/browser.ts'

/** A tab of a browser without a browser: addresses, storage, and a clock that only tests move. */
export type Tab = Browser & {
  /** Every address that was gone to or shown. */
  readonly addresses: string[]
  /** Resolves when the page was left for the first time since the last arrival. */
  readonly left: Promise<void>
  arrive(address: string): void
  pass(milliseconds: number): void
}

export function tabAt(address: string, door: Door = { path: '/desk/', scope: 'openid' }): Tab {
  const stored = new Map<string, string>()
  const addresses = [address]
  let time = Date.parse('2026-03-17T01:00:00Z')
  let leaving = Promise.withResolvers<void>()
  const current = () => addresses.at(-1) ?? address
  const show = (to: string) => void addresses.push(new URL(to, current()).href)
  return {
    fetch: (to, options) => fetch(to, options),
    storage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
      removeItem: (key) => void stored.delete(key),
    },
    now: () => time,
    door,
    language: () => 'vi',
    address: current,
    show,
    leave(to) {
      show(to)
      leaving.resolve()
    },
    beside: () => ({ show, close: () => undefined }),
    close: () => void addresses.push('closed'),
    addresses,
    get left() {
      return leaving.promise
    },
    arrive(to) {
      leaving = Promise.withResolvers<void>()
      show(to)
    },
    pass(milliseconds) {
      time += milliseconds
    },
  }
}
