import { type Permission, PUBLIC_PERMISSIONS } from '@lantoa/contracts/permissions'
import { NATION } from '@lantoa/units/unit'

/** Who calls, as the token says. `units` are the roots of the caller's scope: those units and all below them. */
export type Caller = {
  readonly subject: string
  readonly roles: readonly string[]
  readonly permissions: ReadonlySet<Permission>
  readonly units: readonly string[]
  readonly teamId?: string
  readonly token: string
}

/** Who calls a public route: nobody in particular, without any unit, whatever token came along. */
export const ANYBODY: Caller = {
  ...{ subject: 'anybody', roles: [], units: [], token: '' },
  permissions: new Set(PUBLIC_PERMISSIONS),
}

/** The part of a unit tree that scope checks need. */
export type Covering = { covers(ancestorCode: string, code: string, on: string): boolean }

/** Whether a unit lies in the caller's units, in the boundaries of the given day. */
export function reaches(caller: Caller, tree: Covering, unitCode: string, today: string): boolean {
  return caller.units.some((root) => root === NATION || tree.covers(root, unitCode, today))
}
