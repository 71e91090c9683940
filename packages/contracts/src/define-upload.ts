import type { z } from 'zod'
import { defineRoute, type RefusalStatus, type Route } from './define-route.ts'

/** A file as it came in, whole: what it is is judged by all of its bytes. */
export type SentFile = {
  /** What its sender says it is: one of those that the route takes. */
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** A route that takes a file and no JSON. */
export type UploadRoute = Route & { readonly takes: readonly string[]; readonly maxBytes: number }

type Spec<P, R, C> = Pick<Route, 'path' | 'operationId' | 'summary' | 'permission'> & {
  /** What the file may be. */
  takes: readonly string[]
  maxBytes: number
  params: P
  response: R
  refusals?: C
}

/** Declares a route that takes a file. It is a PUT to an address that its sender knows: sent again it does no harm. */
export function defineUpload<
  P extends z.ZodObject,
  R extends z.ZodType,
  const C extends Record<string, RefusalStatus> = Record<never, RefusalStatus>,
>(spec: Spec<P, R, C>) {
  const { takes, maxBytes, ...rest } = spec
  return { ...defineRoute({ ...rest, method: 'put' }), takes, maxBytes } as const
}

export function isUpload(route: Route): route is UploadRoute {
  return 'takes' in route
}
