import { defineRoute } from '@lantoa/contracts/define-route'
import { z } from 'zod'
import type { Command, RequestContext, SingleHandler } from '../src/http/api.ts'

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

const context = { caller: { subject: 'somebody' }, correlationId: 'c' } as RequestContext // all that groups look at

export function give(group: { one: SingleHandler<typeof putThing> }, id: string, size = 1) {
  return group.one({ params: { id }, query: {}, body: { size } }, context)
}

/** A command as a batch brings it. */
export function commandOf(
  id: string,
  size = 1,
  { subject = 'somebody', clientGone }: { subject?: string; clientGone?: () => boolean } = {},
): Command<typeof putThing> {
  const caller = { subject } as RequestContext['caller']
  return { input: { id, size }, caller, correlationId: 'c', clientGone }
}
