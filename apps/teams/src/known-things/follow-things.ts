import { onEntities, type TopicHandler } from '@lantoa/chassis/consumers/topic-handlers'
import type { Register } from '@lantoa/contracts/register/define-register'
import { REGISTERS } from '@lantoa/contracts/registers'
import type { Day } from '@lantoa/vietnam/days'
import { type KnownThing, upsertThings } from './placed.ts'

type Place = { readonly code: string; readonly from: Day; readonly assignedFrom?: string }
type Placed = { readonly since: Day; readonly places?: readonly Place[] }

/** Follows every register: of a thing only where it was put is kept, which is where it would be lost with its unit. */
export function followThings(): TopicHandler[] {
  return REGISTERS.map((register) =>
    onEntities(register.changed, (tx, states) =>
      upsertThings(
        tx,
        states.map(({ key, sequence, data }) => ({ ...placeIn(register, data), thingId: key, sequence })),
      ),
    ),
  )
}

/** Its first place; to later ones it was assigned from a split unit, and goes back from there by itself. */
function placeIn({ things, within }: Register, data: unknown): Pick<KnownThing, 'things' | 'code' | 'since'> {
  if (data === null) return { things, code: null, since: null }
  const { since, places = [], [within]: code } = data as Placed & Record<typeof within, string> // by every register's event
  return { things, code: places[0]?.assignedFrom ?? places[0]?.code ?? code, since: places[0]?.from ?? since }
}
