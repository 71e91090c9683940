import { z } from 'zod'
import { defineRoute, type Refusals, type Route } from './define-route.ts'
import { Problem } from './problem.ts'

/** As many commands as one batch request may carry. */
export const BATCH_LIMIT = 1000

/**
 * The batch form of a single command: up to 1,000 of them, each answered on its own in the same order. An item is the
 * command's path parameters and body in one object; `ifMatch` where the single route wants If-Match.
 */
export function defineBatch<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodObject,
  R extends z.ZodType,
  C extends Refusals,
>(single: Route<P, Q, B, R, C>, options: { path: string; operationId: string }) {
  const fields = { ...single.params.shape, ...single.body.shape }
  const item =
    single.etag === 'required' ? z.strictObject({ ...fields, ifMatch: z.int().min(1) }) : z.strictObject(fields)
  const accepted = z.object({ accepted: z.literal(true), value: single.response, version: z.int().optional() })
  const refused = z.object({ accepted: z.literal(false), problem: Problem })
  const route = defineRoute({
    method: 'post',
    path: options.path,
    operationId: options.operationId,
    summary: `${single.summary}, up to ${BATCH_LIMIT} at once`,
    permission: single.permission,
    body: z.strictObject({ items: z.array(item).min(1).max(BATCH_LIMIT) }),
    response: z.object({ results: z.array(z.discriminatedUnion('accepted', [accepted, refused])) }),
  })
  return { ...route, batch: true }
}
