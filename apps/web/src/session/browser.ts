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
  /** Of these pages, so that the issuer's speak it too. */
  language(): string
  address(): string
  /** Goes to another page. */
  leave(address: string): void
  /** Opens a window beside this page; undefined where the browser forbids it. */
  beside(): { show(address: string): void; close(): void } | undefined
  /** Closes this window, if it was opened by a page. */
  close(): void
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
    language: () => document.documentElement.lang,
    address: () => location.href,
    leave: (address) => location.assign(address),
    beside() {
      const opened = open('about:blank', '_blank', 'popup,width=520,height=720')
      return opened ? { show: (address) => opened.location.replace(address), close: () => opened.close() } : undefined
    },
    close: () => close(),
    show: (address) => history.replaceState(null, '', address),
  }
}
