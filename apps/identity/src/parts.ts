import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { UnitTree } from '@lantoa/units/tree'
import type { HashKeys } from './hash-keys.ts'

/** What every slice of this service is given. */
export type IdentityParts = ServiceParts & {
  hashKeys: HashKeys
  /** Below this age a guardian agrees too. The law on it is not settled, so it is a setting. */
  guardianUntilAge: number
}

/** An aggregate that a command changed; the correlation id goes into its event. */
export type Cause = { readonly id: string; readonly correlationId: string }

/** In which units and on which day a command is judged. */
export type Setting = { readonly tree: UnitTree; readonly today: string }

/** What surrounds a group of commands: the instant is the same for all of them. */
export type Around = { readonly parts: IdentityParts; readonly now: Date }
