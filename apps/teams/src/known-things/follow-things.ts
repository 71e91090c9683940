import { onEntities, type TopicHandler } from '@lantoa/chassis/consumers/topic-handlers'
import type { Register } from '@lantoa/contracts/register/define-register'
import { REGISTERS } from '@lantoa/contracts/registers'
import type { Day } from '@lantoa/vietnam/days'
import { type KnownThing, upsertThings } from './placed.ts'

type Place = { readonly code: string; readonly from: Day; readonly assignedFrom?: string }
type Placed = { readonly since: Day; readonly places?: readonly Place[] }

/**
 * Follows every register: of a thing only where it was put is kept, which is where it would be lost with its unit. `more`:
 * what else is done with the things of some, in the same transaction.
 */
export function followThings(more: readonly TopicHandler[] = []): TopicHandler[] {
  return REGISTERS.map((register) => {
    const placed = onEntities(register.changed, (tx, states) =>
      upsertThings(
        tx,
        states.map(({ key, sequence, data }) => ({ ...placeIn(register, data), thingId: key, sequence })),
      ),
    )
    const all = [placed, ...more.filter(({ topic }) => topic === placed.topic)]
    return {
      topic: placed.topic,
      async apply(tx, records) {
        for (const handler of all) await handler.apply(tx, records)
      },
    }
  })
}

/** Its first place; to later ones it was assigned from a split unit, and goes back from there by itself. */
function placeIn({ things, within }: Register, data: unknown): Pick<KnownThing, 'things' | 'code' | 'since'> {
  if (data === null) return { things, code: null, since: null }
  const { since, places = [], [within]: code } = data as Placed & Record<typeof within, string> // by every register's event
  return { things, code: places[0]?.assignedFrom ?? places[0]?.code ?? code, since: places[0]?.from ?? since }
}
