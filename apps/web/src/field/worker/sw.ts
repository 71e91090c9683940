import { answerTo } from './answer-to.ts'
import { OTHERS_OPEN, TAKE_OVER } from './messages.ts'
import { messageIn, type Pushing } from './pushed.ts'

/** Written in by the build: the app's files, and a name for this set of them. */
declare const ASSETS: readonly string[]
declare const VERSION: string

/** What of a service worker is used here; its types and those of pages exclude each other. */
type Worker = {
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void
  addEventListener(type: 'message', listener: (event: Told) => void): void
  addEventListener(type: 'push', listener: (event: Pushed) => void): void
  addEventListener(type: 'notificationclick', listener: (event: Tapped) => void): void
  clients: {
    claim(): Promise<void>
    matchAll(options: object): Promise<readonly { url: string }[]>
    openWindow(url: string): Promise<unknown>
  }
  registration: { showNotification(title: string, options: object): Promise<void> }
  skipWaiting(): Promise<void>
}
type Lasting = { waitUntil(work: Promise<unknown>): void }
type Told = Lasting & { data: unknown; source: { postMessage(message: string): void } | null }
type Pushed = Lasting & { data: { json(): unknown } | null }
type Tapped = Lasting & { notification: { data: unknown; close(): void } }
type Asked = { request: Request; respondWith(answer: Promise<Response>): void }

const worker = self as unknown as Worker
const DOCUMENT = '/field/'
const CACHE = `lantoa-field-${VERSION}`

// Whole or not at all. It then waits: under an open page nothing is replaced.
worker.addEventListener('install', (event) => event.waitUntil(fill()))

worker.addEventListener('activate', (event) => event.waitUntil(takeOver()))

worker.addEventListener('fetch', (event) => {
  const from = answerTo(event.request, { origin: location.origin, document: DOCUMENT, assets: ASSETS })
  if (from !== undefined) event.respondWith(kept(from, event.request))
})

// A page that shows nothing but its lock asks for the new one; other open pages keep it waiting.
worker.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(takeOverFrom(event.source))
})

// Nothing but which message came, and its title: what it says is read behind the lock.
worker.addEventListener('push', (event) => event.waitUntil(show(messageIn(event.data))))

worker.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(worker.clients.openWindow(String(event.notification.data)))
})

function show({ messageId, title }: Pushing): Promise<void> {
  const data = `${DOCUMENT}messages/${messageId}`
  return worker.registration.showNotification(title, { data, tag: messageId, lang: 'vi', icon: '/field/icon-192.png' })
}

async function fill(): Promise<void> {
  const cache = await caches.open(CACHE)
  await cache.addAll([new Request(DOCUMENT, { cache: 'no-cache' }), ...ASSETS])
}

async function takeOver(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith('lantoa-field-') && name !== CACHE)
  await Promise.all(old.map((name) => caches.delete(name)))
  await worker.clients.claim()
}

async function takeOverFrom(page: Told['source']): Promise<void> {
  const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  // Pages of the desk load nothing that is kept here.
  const pages = all.filter(({ url }) => new URL(url).pathname.startsWith(DOCUMENT))
  if (pages.length === 1) await worker.skipWaiting()
  else page?.postMessage(OTHERS_OPEN)
}

async function kept(address: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  return (await cache.match(address)) ?? fetch(request)
}
