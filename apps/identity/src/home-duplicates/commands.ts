import { type Context, command, type Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { decideDistinctHomes } from '@lantoa/contracts/identity/home-duplicates.http'
import type { HouseholdId } from '@lantoa/contracts/ids'
import type { z } from 'zod'
import type { StoredHousehold } from '../households/household.ts'
import { household } from '../households/households.ts'
import { type Distinct, distinctHomes, isDistinct, writeDistinct } from '../likeness/distinct-pairs.ts'
import type { IdentityParts } from '../parts.ts'
import { unknownHousehold } from '../refusals.ts'
import { within } from '../scope.ts'

type Said = z.output<typeof decideDistinctHomes.response>
type Facts = {
  readonly homes: ReadonlyMap<string, StoredHousehold>
  readonly pairs: readonly Distinct<HouseholdId>[]
}

export function distinctHomesCommand(parts: IdentityParts) {
  return command(parts, decideDistinctHomes, {
    askOwner: catchUpFirst(parts.units, 'unknown-household'),
    keys: ({ householdId, otherId }) => ({ home: householdId, other: otherId }),
    async gather(tx, { keys }): Promise<Facts> {
      const ids = [...new Set([...keys.home, ...keys.other])]
      return { homes: await household.lock(tx, ids), pairs: await distinctHomes.find(tx, ids) }
    },
    decide: decideHomes,
    write(tx, fresh, { now }) {
      const said = fresh.map(({ value: { householdId, otherId, distinct }, by }) => {
        return { ids: [householdId, otherId] as const, distinct, by }
      })
      writeDistinct(distinctHomes, tx, said, now)
    },
  })
}

/** Judges that two homes are two: both must lie in the caller's units. */
export function decideHomes(
  { input, caller }: Command<typeof decideDistinctHomes>,
  { homes, pairs }: Facts,
  context: Context,
): Decided<Said, 'unknown-household' | 'same-household'> {
  const { householdId, otherId, distinct } = input
  if (householdId === otherId) {
    return refuse('same-household', 'That is the same household.', { pointer: '/otherId' })
  }
  const unseen = (['householdId', 'otherId'] as const).find((of) => !within(caller, homes.get(input[of]), context))
  if (unseen) return unknownHousehold(`/${unseen}`)
  return { ok: true, value: input, fresh: isDistinct([householdId, otherId], pairs) !== distinct }
}
