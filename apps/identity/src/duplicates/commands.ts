import { type Context, command, type Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { decideDistinct } from '@lantoa/contracts/identity/duplicates.http'
import type { z } from 'zod'
import { distinctPeople, isDistinct, type StoredDistinct, writeDistinct } from '../likeness/distinct-pairs.ts'
import type { IdentityParts } from '../parts.ts'
import type { StoredResident } from '../residents/resident.ts'
import { resident } from '../residents/residents.ts'
import { within } from '../scope.ts'

type Said = z.output<typeof decideDistinct.response>
type Facts = { readonly people: ReadonlyMap<string, StoredResident>; readonly pairs: readonly StoredDistinct[] }

export function distinctCommand(parts: IdentityParts) {
  return command(parts, decideDistinct, {
    askOwner: catchUpFirst(parts.units, 'unknown-resident'),
    keys: ({ residentId, otherId }) => ({ resident: residentId, other: otherId }),
    async gather(tx, { keys }): Promise<Facts> {
      const ids = [...new Set([...keys.resident, ...keys.other])]
      const people = await resident.lock(tx, ids)
      return { people, pairs: await distinctPeople.find(tx, ids) }
    },
    decide: decidePair,
    write(tx, fresh, { now }) {
      const said = fresh.map(({ value: { residentId, otherId, distinct }, by }) => {
        return { ids: [residentId, otherId] as const, distinct, by }
      })
      writeDistinct(distinctPeople, tx, said, now)
    },
  })
}

/** Judges that two are two people: of both the caller must see the record. */
export function decidePair(
  { input, caller }: Command<typeof decideDistinct>,
  { people, pairs }: Facts,
  context: Context,
): Decided<Said, 'unknown-resident' | 'same-resident'> {
  const { residentId, otherId, distinct } = input
  if (residentId === otherId) {
    return refuse('same-resident', 'That is one and the same resident.', { pointer: '/otherId' })
  }
  const unseen = (['residentId', 'otherId'] as const).find((of) => !within(caller, people.get(input[of]), context))
  if (unseen) return refuse('unknown-resident', 'No resident in your units has this id.', { pointer: `/${unseen}` })
  const known = isDistinct([residentId, otherId], pairs)
  return { ok: true, value: { residentId, otherId, distinct }, fresh: known !== distinct }
}
