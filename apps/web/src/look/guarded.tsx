import type { ComponentChildren } from 'preact'
import { ErrorBoundary } from 'preact-iso/lazy'
import { useLocation } from 'preact-iso/router'
import { FaultBoundary } from './fault-boundary.tsx'

type GuardedProps = { fallback: ComponentChildren; children: ComponentChildren }

/** Around the pages of an app: waits for those that are fetched, and stands in for one that breaks until another is opened. */
export function Guarded({ fallback, children }: GuardedProps) {
  const { url } = useLocation()
  return (
    <FaultBoundary page={url} fallback={fallback}>
      <ErrorBoundary>{children}</ErrorBoundary>
    </FaultBoundary>
  )
}
