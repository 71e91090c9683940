import type { Role } from '@lantoa/contracts/permissions'
import type { Lantoa } from '@lantoa/sdk/client'
import type { Deployment } from '../deployment.ts'

/** A change of something that was brought there for it; `other` says something else, of the same version. */
export type SampleChange = {
  readonly by: Role
  readonly params: object
  readonly ifMatch: string
  readonly body?: object | undefined
  readonly other?: object | undefined
  /** What may be said after it, where that is not `other`. */
  readonly next?: object | undefined
}
export type As = Deployment['as']
/** How to come to each change of a service, by its operation. */
export type Samples = Readonly<Record<string, (as: As) => Promise<SampleChange>>>

export const SINCE = '2026-02-01'
export const ON = '2026-03-17'
export const LATER = '2026-03-18'

/** By whom most things are changed. */
export const byOfficer = { by: 'commune_officer' } as const
export const byProvince = { by: 'province_officer' } as const

type VersionOf = { etag?: string | undefined; error?: { code: string } | undefined }

/** The version that an accepted command answered. */
export function versionOf({ etag, error }: VersionOf): string {
  if (etag === undefined) throw new Error(`No version came back: ${error?.code}`)
  return etag
}

export const reason = { body: { reason: 'Nhập nhầm' }, other: { reason: 'Nhập sai ngày' } }
export function day(field: string) {
  return { body: { [field]: ON }, other: { [field]: LATER } }
}

export type Answer = { data?: unknown; etag?: string; error?: { code: string } }
export type Call = (args: object) => Promise<Answer>

/** An operation by its name, as `teams.closeUnit`. */
export function callOf(client: Lantoa, name: string): Call {
  const [service = '', operationId = ''] = name.split('.')
  const call = (client as unknown as Record<string, Record<string, Call>>)[service]?.[operationId]
  if (!call) throw new Error(`There is no operation ${name}`)
  return call
}
