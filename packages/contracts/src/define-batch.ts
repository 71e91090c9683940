import { z } from 'zod'
import { defineRoute, type Route } from './define-route.ts'
import { Problem } from './problem.ts'

/** As many commands as one batch request may carry. */
export const BATCH_LIMIT = 1000

/** A route that takes many commands of a single one and answers each on its own. */
export type BatchRoute<Single extends Route = Route> = Route & { readonly batch: true; readonly single: Single }

/** The schema of one item of a batch: path parameters and body in one object, `ifMatch` where the single route wants it. */
export function itemSchema(single: Route): z.ZodObject {
  const fields = { ...single.params.shape, ...single.body.shape }
  return z.strictObject(single.etag === 'required' ? { ...fields, ifMatch: z.int().min(1) } : fields)
}

/** The batch form of a single command: up to 1,000 of them, answered in the same order; a bad one spoils no other. */
export function defineBatch<Single extends Route>(single: Single, options: { path: string; operationId: string }) {
  const accepted = z.object({ accepted: z.literal(true), value: single.response, version: z.int().optional() })
  const refused = z.object({ accepted: z.literal(false), problem: Problem })
  const route = defineRoute({
    method: 'post',
    path: options.path,
    operationId: options.operationId,
    summary: `${single.summary}, up to ${BATCH_LIMIT} at once`,
    permission: single.permission,
    body: z.strictObject({
      items: z.array(itemSchema(single)).min(1).max(BATCH_LIMIT),
      dryRun: z.boolean().optional().meta({
        description: 'Answers what each command would be answered, and writes nothing; default: false',
      }),
    }),
    response: z.object({ results: z.array(z.discriminatedUnion('accepted', [accepted, refused])) }),
  })
  return { ...route, batch: true, single } as const
}
