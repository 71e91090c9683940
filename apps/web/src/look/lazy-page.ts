import type { ComponentType } from 'preact'
import lazy from 'preact-iso/lazy'

/** A page whose script is fetched when it is opened; `broken` stands in its place where that does not come. */
export function lazyPage(load: () => Promise<ComponentType>, broken: ComponentType) {
  return lazy(() => load().catch(() => broken))
}
