import { z } from 'zod'
import type { Permission } from './permissions.ts'

export const SERVICES = ['identity', 'payments', 'teams', 'reporting', 'government', 'market'] as const
export type Service = (typeof SERVICES)[number]

export type RefusalStatus = 403 | 404 | 409 | 410 | 422 | 503
export type Refusals = Readonly<Record<string, RefusalStatus>>

const Nothing = z.strictObject({})
type Nothing = typeof Nothing

/**
 * A route, declared once for server, SDK and documents.
 * `etag`: `returned` means the answer carries the version of the aggregate, `required` that a change must name it;
 * `content` that whoever has the very same answer already is sent nothing.
 */
export type Route<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodObject = z.ZodObject,
  Response extends z.ZodType = z.ZodType,
  Codes extends Refusals = Refusals,
> = {
  readonly method: 'get' | 'put' | 'post' | 'patch' | 'delete'
  readonly path: string
  readonly operationId: string
  readonly summary: string
  readonly permission: Permission
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly response: Response
  readonly refusals: Codes
  readonly etag: 'none' | 'returned' | 'required' | 'content'
  readonly batch: boolean
}

type RouteSpec<P, Q, B, R, C> = {
  method: Route['method']
  path: string
  operationId: string
  summary: string
  permission: Permission
  params?: P
  query?: Q
  body?: B
  response: R
  refusals?: C
  etag?: Route['etag']
}

/** Declares a route under `/<service>/v1`. The compiler asks every service for a handler of each of its routes. */
export function defineRoute<
  R extends z.ZodType,
  P extends z.ZodObject = Nothing,
  Q extends z.ZodObject = Nothing,
  B extends z.ZodObject = Nothing,
  const C extends Refusals = Record<never, RefusalStatus>,
>(spec: RouteSpec<P, Q, B, R, C>): Route<P, Q, B, R, C> {
  return {
    ...spec,
    params: spec.params ?? (Nothing as z.ZodObject as P),
    query: spec.query ?? (Nothing as z.ZodObject as Q),
    body: spec.body ?? (Nothing as z.ZodObject as B),
    refusals: spec.refusals ?? ({} as C),
    etag: spec.etag ?? 'none',
    batch: false,
  }
}

/** What a command says: the fields of its path and of its body in one object. */
export type CommandInput<R extends Route> = z.output<R['params']> & z.output<R['body']>
