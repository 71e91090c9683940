import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { itemSchema } from '@lantoa/contracts/define-batch'
import type { CommandInput, Route } from '@lantoa/contracts/define-route'
import { permissionsOf } from '@lantoa/contracts/permissions'
import { buildTree } from '@lantoa/units/tree'
import { UNITS } from './units.ts'

const TREE = buildTree(UNITS)
const TODAY = '2026-03-20'
export const CONTEXT = { tree: TREE, today: TODAY, now: new Date(`${TODAY}T09:00:00Z`) }

export function callerOf(role: string, units: readonly string[] = ['31027']): Caller {
  return { subject: 'somebody', roles: [role], permissions: permissionsOf([role]), units, token: '' }
}

/** A command as a route would hand it on: parsed, from a volunteer of commune 31027. */
export function commandOf<R extends Route>(
  route: R,
  fields: object,
  { units, ifMatch = 1 }: { units?: readonly string[] | undefined; ifMatch?: number } = {},
): Command<R> {
  const versioned = route.etag === 'required' ? { ...fields, ifMatch } : fields
  const { ifMatch: version, ...input } = itemSchema(route).parse(versioned)
  return {
    // What the schema of the route makes is what its commands hold.
    input: input as CommandInput<R>,
    ...(typeof version === 'number' ? { ifMatch: version } : {}),
    caller: callerOf('volunteer', units),
    correlationId: 'c1',
  }
}

/** 'ok' or the code of the refusal: what a table of decisions compares. */
export function verdictOf(decision: { ok: true } | { ok: false; code: string }): string {
  return decision.ok ? 'ok' : decision.code
}
