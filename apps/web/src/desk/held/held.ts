import type { Data } from '@lantoa/sdk'

/** What two people said otherwise, of which somebody chooses. */
export type Held = Data<'identity', 'listHeldConflicts'>['items'][number]
