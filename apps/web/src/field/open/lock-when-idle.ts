const IDLE_MS = 10 * 60_000
const LOOK_MS = 15_000

/**
 * Locks what nobody has touched for ten minutes, also when the phone slept meanwhile; and a page that is left, which the
 * browser may keep to show it again. Answers how to end that.
 */
export function lockWhenIdle(lock: () => void): () => void {
  const ended = new AbortController()
  const { signal } = ended
  let touchedAt = Date.now()
  const look = () => {
    if (Date.now() - touchedAt > IDLE_MS) lock()
  }
  const touch = () => {
    look()
    touchedAt = Date.now()
  }
  for (const event of ['pointerdown', 'keydown']) addEventListener(event, touch, { signal, capture: true })
  document.addEventListener('visibilitychange', look, { signal })
  addEventListener('pagehide', lock, { signal })
  const timer = setInterval(look, LOOK_MS)
  return () => {
    clearInterval(timer)
    ended.abort()
  }
}
