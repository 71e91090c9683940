import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { HashKeys } from './hash-keys.ts'

/** What every slice of this service is given. */
export type IdentityParts = ServiceParts & {
  hashKeys: HashKeys
  /** Below this age a guardian agrees too. The law on it is not settled, so it is a setting. */
  guardianUntilAge: number
}
