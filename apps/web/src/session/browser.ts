/** What a session needs of the browser it runs in. */
export type Browser = {
  readonly fetch: (address: string, options?: object) => Promise<Response>
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  readonly now: () => number
  address(): string
  /** Goes to another page. */
  leave(address: string): void
  /** Shows an address without loading anything. */
  show(address: string): void
}

/** This tab. */
export function thisBrowser(): Browser {
  return {
    fetch: (address, options) => fetch(address, options),
    storage: sessionStorage,
    now: () => Date.now(),
    address: () => location.href,
    leave: (address) => location.assign(address),
    show: (address) => history.replaceState(null, '', address),
  }
}
