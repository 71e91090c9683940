import { defineRoute } from '@lantoa/contracts/define-route'
import { z } from 'zod'
import type { RequestContext, SingleHandler } from '../src/http/api.ts'

/** A route of nothing in particular, for tests of what handles commands. */
export const putThing = defineRoute({
  method: 'put',
  path: '/things/{id}',
  operationId: 'putThing',
  summary: '',
  permission: 'visits:record',
  params: z.strictObject({ id: z.string() }),
  body: z.strictObject({ size: z.int() }),
  response: z.object({ id: z.string(), seen: z.int() }),
  refusals: { 'too-big': 409 },
})

const context = { caller: {}, correlationId: 'c' } as RequestContext // the commands of these tests look at neither

export function give(group: { one: SingleHandler<typeof putThing> }, id: string, size = 1) {
  return group.one({ params: { id }, query: {}, body: { size } }, context)
}
