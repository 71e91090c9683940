import { z } from 'zod'
import { code } from '../text.ts'
import { Day, Instant } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { ProcedureCode } from './procedures.ts'

/** A code as portals write it; which ones a province takes is a setting of the service. */
export const DossierCode = code(/^[0-9A-Z]+([.-][0-9A-Z]+)+$/, 'a code such as 000.00.00.H49-250915-0001')
  .max(60)
  .meta({ description: 'Code of a dossier: agency, day, number', examples: ['000.00.00.H49-250915-0001'] })

/** What the ten states of the portals' interface are, by their numbers. */
export const DOSSIER_STATES = {
  1: 'new',
  2: 'accepted',
  3: 'not accepted',
  4: 'in process',
  5: 'supplement required',
  6: 'payment required',
  7: 'withdrawn',
  8: 'stopped',
  9: 'processed',
  10: 'result returned',
} as const
export const DONE_STATES: readonly number[] = [7, 9, 10]
export const PAUSED_STATES: readonly number[] = [5, 6, 8]
export const RUNNING_STATES: readonly number[] = [1, 2, 4]

const States = Object.entries(DOSSIER_STATES).map(([number, words]) => `${number} ${words}`)

export const DossierIntake = z.enum(['in_person', 'online', 'post']).meta({ id: 'DossierIntake' })

/** What is odd about a dossier: its source is the authority, so it is kept and counted as far as it can be. */
export const DossierFlag = z
  .enum([
    'state-out-of-order',
    'finished-before-received',
    'due-before-received',
    'done-without-day',
    'day-without-end',
  ])
  .meta({
    id: 'DossierFlag',
    description:
      'A state that cannot follow the one before; days in the wrong order; done without a day, or a day while it goes on',
  })
export type DossierFlag = z.output<typeof DossierFlag>

/** A dossier as its source has it at a moment: nothing of whom it is of. */
export const DossierMirror = z
  .strictObject({
    unitCode: UnitCode.meta({ description: 'The commune whose centre has it' }),
    procedureCode: ProcedureCode,
    intake: DossierIntake,
    receivedOn: Day,
    dueOn: Day.nullable().default(null).meta({ description: 'As it was set at first; null: none was' }),
    finishedOn: Day.nullable().default(null),
    state: z
      .int()
      .min(1)
      .max(10)
      .meta({ description: States.join(', '), examples: [4] }),
    asOf: Instant.meta({ description: 'When its source said so: what is older than what is known is refused' }),
  })
  .meta({
    id: 'DossierMirror',
    examples: [
      {
        ...{ unitCode: '31027', procedureCode: '2.000635', intake: 'online', receivedOn: '2026-03-10' },
        ...{ dueOn: '2026-03-13', state: 4, asOf: '2026-03-17T11:40:00Z' },
      },
    ],
  })
export type DossierMirror = z.output<typeof DossierMirror>

export const Dossier = z
  .object({
    dossierCode: DossierCode,
    ...DossierMirror.shape,
    pausedSince: Day.nullable().meta({ description: 'Since when it waits for the citizen, where it does' }),
    pausedDays: z.int().meta({ description: 'Days that it waited before: its due day moved by them' }),
    movedDueOn: Day.nullable().meta({ description: 'When it is due, with the days that it waited' }),
    overdue: z.boolean(),
    flags: z.array(DossierFlag),
    version: z.int(),
  })
  .meta({ id: 'Dossier' })
export type Dossier = z.output<typeof Dossier>
