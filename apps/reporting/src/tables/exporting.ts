import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Definitions } from '../indicators/definitions/definitions.ts'
import type { Maker } from './file.ts'

/** What every export is made with. */
export type Exporting = ServiceParts & { readonly definitions: Definitions } & Maker
