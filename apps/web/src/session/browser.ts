/** Which pages these are: where a login comes back to, and what it asks for. */
export type Door = {
  readonly path: '/desk/' | '/field/'
  readonly scope: string
  /** Several people share what stands behind this door: the issuer asks each time who logs in. */
  readonly prompt?: 'login'
}

/** What a session needs of the browser it runs in. */
export type Browser = {
  readonly fetch: (address: string, options?: object) => Promise<Response>
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  readonly now: () => number
  readonly door: Door
  address(): string
  /** Goes to another page. */
  leave(address: string): void
  /** Shows an address without loading anything. */
  show(address: string): void
}

/** This tab. */
export function thisBrowser(door: Door): Browser {
  return {
    fetch: (address, options) => fetch(address, options),
    storage: sessionStorage,
    now: () => Date.now(),
    door,
    address: () => location.href,
    leave: (address) => location.assign(address),
    show: (address) => history.replaceState(null, '', address),
  }
}
