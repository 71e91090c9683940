import type { BrowserContext, Page } from 'playwright-core'

/** What somebody beside a browser sees of it: addresses, and what it says in titles and on the console. */
export type Trail = { readonly addresses: string[]; readonly said: string[] }

/** Titles change without a new page, so each is said on the console. */
const SAY_TITLES = `new MutationObserver(() => console.debug('title: ' + document.title))
  .observe(document, { subtree: true, childList: true, characterData: true })`

export async function followTrail(context: BrowserContext): Promise<Trail> {
  const trail: Trail = { addresses: [], said: [] }
  await context.addInitScript({ content: SAY_TITLES })
  context.on('request', (request) => trail.addresses.push(request.url(), JSON.stringify(request.headers())))
  context.on('console', (message) => trail.said.push(message.text()))
  const follow = (page: Page) => {
    page.on('framenavigated', (frame) => trail.addresses.push(frame.url()))
    page.on('pageerror', (error) => trail.said.push(String(error.stack)))
  }
  context.pages().forEach(follow)
  context.on('page', follow)
  return trail
}

const PLACES = ['cookies', 'storage', 'caches', 'databases'] as const
/** What a browser keeps of an origin, as text; of bytes each reading. */
export type Kept = Readonly<Record<(typeof PLACES)[number], string>>

export function keptBy(page: Page): Promise<Kept> {
  return page.evaluate(`(${READ_ALL})()`) as Promise<Kept> // made below
}

const READ_ALL = `async () => {
  const asked = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const textOf = (value) => {
    if (value instanceof ArrayBuffer) return textOf(new Uint8Array(value))
    if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value) + new TextDecoder('utf-16le').decode(value)
    if (typeof value !== 'object' || value === null) return String(value)
    return Object.entries(value).map(([name, part]) => name + ' ' + textOf(part)).join('\\n')
  }
  const cached = []
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      cached.push(name, request.url, await (await cache.match(request)).text())
    }
  }
  const stored = []
  for (const { name } of await indexedDB.databases()) {
    const db = await asked(indexedDB.open(name))
    stored.push(name)
    for (const store of db.objectStoreNames) {
      const all = db.transaction(store).objectStore(store)
      stored.push(store, textOf(await asked(all.getAllKeys())), textOf(await asked(all.getAll())))
    }
    db.close()
  }
  return {
    cookies: document.cookie,
    storage: textOf([{ ...localStorage }, { ...sessionStorage }]),
    caches: cached.join('\\n'),
    databases: stored.join('\\n'),
  }
}`
