import { queryOf } from '../address.ts'
import { STATUSES } from './apps.ts'

/** Which apps of the people of a unit are asked for. */
export type UnitAppsAsked = {
  readonly unit?: string | undefined
  readonly app?: string | undefined
  readonly status?: keyof typeof STATUSES | undefined
  readonly cursor?: string | undefined
}

export function unitAppsAddress({ unit, app, status, cursor }: UnitAppsAsked = {}): string {
  return `/desk/unit-apps${queryOf({ unit, app, status, cursor })}`
}

export function readUnitAppsAsked({ unit, app, status, cursor }: Readonly<Record<string, string>>): UnitAppsAsked {
  return { unit, app, cursor, status: status && status in STATUSES ? (status as keyof typeof STATUSES) : undefined }
}
