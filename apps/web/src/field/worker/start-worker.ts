import { signal } from '@preact/signals'
import { OTHERS_OPEN, TAKE_OVER } from './messages.ts'

/** A new version waits until the other pages of the app are closed. */
export const othersOpen = signal(false)

/**
 * Lets the app start without a network. A new version takes over here and nowhere else: right at the start, before anybody
 * has opened a locker, and only if no other page of the app is open.
 */
export async function startWorker(): Promise<void> {
  const workers = navigator.serviceWorker
  if (workers === undefined) return
  const registration = await workers.register('/field/sw.js', { scope: '/field/' }).catch(() => undefined)
  const waiting = registration?.waiting
  if (!waiting || !workers.controller) return
  workers.addEventListener('controllerchange', () => location.reload(), { once: true })
  workers.addEventListener('message', ({ data }) => {
    if (data === OTHERS_OPEN) othersOpen.value = true
  })
  waiting.postMessage(TAKE_OVER)
}
