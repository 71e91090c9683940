import { z } from 'zod'
import { defineRoute, type RefusalStatus, type Route } from './define-route.ts'

/** A file on its way out: made piece by piece, as fast as somebody reads it. */
export type FileContent = {
  /** Under which it is to be kept. */
  readonly name: string
  /** One of those that the route lists. */
  readonly mediaType: string
  readonly content: AsyncIterable<Uint8Array>
}

/** A file that never changes: who has it need not ask again, and a part of it may be asked for. */
export type KeptFile = Pick<FileContent, 'name' | 'mediaType'> & {
  /** The same for the same content and for no other. */
  readonly tag: string
  readonly size: number
  /** A page that is shown to anybody and may change: for so many seconds it need not be asked for again. */
  readonly shownFor?: number
  /** Its bytes from one to another, both included; all of them without. Undefined where it is gone. */
  read(part?: { readonly from: number; readonly to: number }): Promise<AsyncIterable<Uint8Array> | undefined>
}

/** A route that answers a file and no JSON. */
export type FileRoute = Route & { readonly mediaTypes: readonly string[] }

type Spec<P, Q, C> = Pick<Route, 'path' | 'operationId' | 'summary' | 'permission'> & {
  /** What the file may be; the query says which of them is wanted. */
  mediaTypes: readonly string[]
  params?: P
  query?: Q
  refusals?: C
}

/** Declares a route that streams a file. It is a GET: a file that broke off can be asked for again. */
export function defineFile<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  const C extends Record<string, RefusalStatus> = Record<never, RefusalStatus>,
>(spec: Spec<P, Q, C>) {
  const { mediaTypes, ...rest } = spec
  const route = defineRoute({ ...rest, method: 'get', response: z.custom<FileContent | KeptFile>() })
  return { ...route, mediaTypes } as const
}

export function isFile(route: Route): route is FileRoute {
  return 'mediaTypes' in route
}
