import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { defineTopic } from '../define-topic.ts'
import { Uuid } from '../ids.ts'
import { KeptDay } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'

const Count = z.int().min(0)

/**
 * How many dossiers a unit received and resolved in a month: by a mirror of them where there is one, else by what its centre
 * counted by hand. No dossier is told of by itself.
 */
export const DossierTotalState = z
  .object({
    dossierTotalId: Uuid,
    unitCode: UnitCode,
    unitFrom: KeptDay.optional().meta({
      description: 'First day of the unit, where its code was given to another one later',
    }),
    month: z.string().meta({ description: 'A month', examples: ['2026-03'] }),
    knownUntil: KeptDay.meta({ description: 'The last day of which something is known; before the month: nothing is' }),
    mirrored: z.boolean().meta({ description: 'By a mirror of the dossiers; else counted by hand' }),
    received: Count,
    online: Count.meta({ description: 'Of those received, filed online' }),
    offeredOnline: Count.meta({ description: 'Of those received, of procedures that are offered online' }),
    offeredAndOnline: Count.meta({ description: 'Of these, filed online' }),
    resolved: Count.meta({ description: 'Finished in the month, whenever they were received' }),
    onTime: Count.meta({ description: 'Of those resolved, by the day on which they were due' }),
  })
  .meta({ id: 'DossierTotalState' })
export type DossierTotalState = z.output<typeof DossierTotalState>

const dossierTotalTopic = defineTopic('government.dossier-total.v1', {
  kind: 'entity',
  description: 'Totals of dossiers, keyed by an id of unit and month',
})
export const dossierTotalChanged = defineEvent('government.dossier-total-changed', 1, {
  topic: dossierTotalTopic,
  schema: DossierTotalState,
})
