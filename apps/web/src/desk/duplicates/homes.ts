import { LantoaError } from '@lantoa/sdk'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { dayOfMerge, type Home } from './home-pair.ts'

export async function mergeHomes(kept: Home, other: Home): Promise<void> {
  const body = { status: 'merged' as const, mergedInto: kept.householdId, on: dayOfMerge(kept, other) }
  const params = { householdId: other.householdId }
  const { error } = await lantoa.identity.closeHousehold({ params, body, ifMatch: other.version })
  if (error) throw new LantoaError('closeHousehold', error)
}

/** Its people live in it again, and what was told of it is of it. */
export async function partHomes({ householdId }: Home): Promise<void> {
  const params = { householdId }
  const { version: ifMatch } = await lantoa.identity.getHousehold({ params }).orThrow()
  const body = { reason: say('duplicates.home-parted-because') }
  const { error } = await lantoa.identity.reopenHousehold({ params, body, ifMatch })
  if (error) throw new LantoaError('reopenHousehold', error)
}

type Two = { readonly one: { readonly householdId: string }; readonly other: { readonly householdId: string } }

export async function sayDistinctHomes({ one, other }: Two, distinct: boolean): Promise<void> {
  const params = { householdId: one.householdId, otherId: other.householdId }
  const { error } = await lantoa.identity.decideDistinctHomes({ params, body: { distinct } })
  if (error) throw new LantoaError('decideDistinctHomes', error)
}
