import type { ServiceParts } from '@lantoa/chassis/service'
import type { HashKeys } from './hash-keys.ts'

/** What every slice of this service is given. */
export type IdentityParts = ServiceParts & { hashKeys: HashKeys }

/** An aggregate that a command changed; the correlation id goes into its event. */
export type Cause = { readonly id: string; readonly correlationId: string }
