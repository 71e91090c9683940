/**
 * Runs in the page: `taps` and `blocks` are what the browser itself counts, from a tap to the next picture, and as long as
 * nothing else could run. `stopwatch` answers as soon as something was tapped or typed and the first element that a selector
 * names says something else than before.
 */
export const STOPWATCH = `globalThis.taps = []
globalThis.blocks = []
new PerformanceObserver((list) => {
  for (const { interactionId, duration } of list.getEntries()) if (interactionId) taps.push(duration)
}).observe({ type: 'event', durationThreshold: 16, buffered: true })
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) blocks.push(duration)
}).observe({ type: 'longtask', buffered: true })
globalThis.stopwatch = (selector) => new Promise((resolve) => {
  const text = () => document.querySelector(selector)?.textContent
  const before = text()
  let since
  const begin = () => { since ??= performance.now() }
  for (const name of ['click', 'input']) addEventListener(name, begin, { capture: true, once: true })
  const observer = new MutationObserver(() => {
    const now = text()
    if (since === undefined || now === undefined || now === before) return
    observer.disconnect()
    requestAnimationFrame(() => resolve(performance.now() - since))
  })
  observer.observe(document, { subtree: true, childList: true, characterData: true })
})`
