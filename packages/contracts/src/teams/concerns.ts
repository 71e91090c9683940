import { z } from 'zod'
import { AnswerId, BodyId, ConcernId, VisitId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { Obstacle } from '../lists.ts'
import { openNote } from '../text.ts'
import { Day, Instant } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { ConcernTopic } from './concern-topics.ts'

/** A question begins as asked and a difficulty as new; a question that nobody can answer becomes a difficulty. */
export const concernLife = lifecycle({
  asked: ['answered', 'new', 'withdrawn'],
  new: ['accepted', 'forwarded', 'rejected', 'withdrawn'],
  accepted: ['doing', 'forwarded', 'answered', 'rejected', 'withdrawn'],
  forwarded: ['accepted', 'doing', 'forwarded', 'answered', 'rejected', 'withdrawn'],
  doing: ['forwarded', 'answered', 'rejected', 'withdrawn'],
  answered: ['closed', 'reopened', 'asked', 'withdrawn'],
  rejected: ['closed', 'reopened', 'withdrawn'],
  reopened: ['accepted', 'doing', 'forwarded', 'answered', 'rejected', 'withdrawn'],
  closed: ['reopened', 'asked'],
  withdrawn: [],
})
export const ConcernStatus = concernLife.schema('ConcernStatus', 'How far a question or difficulty got')
export type ConcernStatus = z.output<typeof ConcernStatus>

/** The states in which somebody waits for an answer. */
export const OPEN_STATUSES = [
  'asked',
  'new',
  'accepted',
  'forwarded',
  'doing',
  'reopened',
] as const satisfies readonly ConcernStatus[]

/** Within how many days an answer is due where nobody says a day. */
export const DAYS_TO_ANSWER = { question: 7, difficulty: 15 } as const

export const ConcernKind = z.enum(['question', 'difficulty']).meta({
  id: 'ConcernKind',
  description: 'A question can be answered at once; a difficulty takes somebody to do something',
})
export type ConcernKind = z.output<typeof ConcernKind>

export const ConcernLevel = z.enum(['commune', 'province']).meta({
  id: 'ConcernLevel',
  description: 'Whose officers are to answer: those of the commune, or those of the province to whom it was forwarded',
})
export type ConcernLevel = z.output<typeof ConcernLevel>

/** Words that say something, without numbers or addresses of people. */
export const said = (max: number) => openNote(max).min(1, 'some text: what was sent is empty')

const dueOn = Day.meta({ description: 'Day by which an answer is due', examples: ['2026-04-01'] })

/** What was raised; all of it but the unit and the day can be corrected. */
const matter = {
  topic: ConcernTopic,
  text: said(1000).meta({
    description: 'What is asked or what is difficult; no name, number or address of a person',
    examples: ['Hẻm 3 không có sóng, gọi và vào mạng đều không được.'],
  }),
  obstacle: Obstacle.optional().meta({ description: 'The obstacle that was seen at the door' }),
}

/** A question or difficulty as somebody raises it. */
export const ConcernReport = z
  .strictObject({
    kind: ConcernKind,
    unitCode: UnitCode.meta({ description: 'The hamlet or commune in which it is', examples: ['31027.07'] }),
    ...matter,
    raisedOn: Day,
    dueOn: dueOn.optional(),
    visitId: VisitId.optional().meta({ description: 'The visit at which it came up' }),
  })
  .meta({
    id: 'ConcernReport',
    examples: [
      {
        kind: 'difficulty',
        unitCode: '31027.07',
        topic: 'signal',
        text: 'Hẻm 3 không có sóng, gọi và vào mạng đều không được.',
        raisedOn: '2026-03-17',
        obstacle: 'no_signal',
      },
    ],
  })
export type ConcernReport = z.output<typeof ConcernReport>

/** The fields that were wrong, as they should be. */
export const ConcernCorrection = z
  .strictObject({ ...matter, obstacle: Obstacle.nullable(), dueOn })
  .partial()
  .refine((fields) => Object.keys(fields).length > 0, 'at least one field that is wrong')
  .meta({ id: 'ConcernCorrection', examples: [{ dueOn: '2026-04-10' }] })

const ConcernParty = z
  .object({
    as: z.enum(['team', 'commune', 'province']),
    teamId: BodyId.nullable().meta({ description: 'The team, where it was somebody of one' }),
  })
  .meta({ id: 'ConcernParty', description: 'Who did a step: never a name' })
export type ConcernParty = z.output<typeof ConcernParty>

export const ConcernStep = z
  .object({
    status: ConcernStatus.meta({ description: 'How it stood from then on' }),
    on: Day,
    at: Instant.meta({ description: 'When the server was told' }),
    by: ConcernParty,
    text: z.string().nullable(),
    organisation: z.string().nullable().meta({ description: 'Of forwarding: which organisation is to act' }),
    answerId: AnswerId.nullable().meta({ description: 'Of an answer: the reusable one that it was taken from' }),
    before: z
      .object({ ...matter, text: z.string(), obstacle: Obstacle.nullable(), dueOn })
      .partial()
      .nullable()
      .meta({ description: 'Of a correction: what stood before' }),
    formerDueOn: Day.optional().meta({
      description: 'Where it moved the day by which an answer is due: the day before',
    }),
  })
  .meta({ id: 'ConcernStep' })
export type ConcernStep = z.output<typeof ConcernStep>

/** A question or difficulty with all that was done about it. */
export const Concern = z
  .object({
    concernId: ConcernId,
    kind: ConcernKind,
    raisedAs: ConcernKind.meta({ description: 'What it was at first: a question may have become a difficulty' }),
    unitCode: UnitCode,
    ...matter,
    text: z.string(),
    obstacle: Obstacle.nullable(),
    raisedOn: Day,
    dueOn,
    visitId: VisitId.nullable(),
    status: ConcernStatus,
    level: ConcernLevel,
    organisation: z.string().nullable().meta({ description: 'The organisation that is to act, an operator perhaps' }),
    overdue: z.boolean().meta({ description: 'It waits for an answer that was due before today' }),
    mine: z.boolean().meta({ description: 'Whether you raised it' }),
    helped: z.boolean().nullable().meta({ description: 'Whether the answer helped; null: nobody has said' }),
    steps: z.array(ConcernStep).meta({ description: 'The first one first' }),
    changedAt: Instant.meta({ description: 'When its last step was told' }),
    version: z.int(),
  })
  .meta({ id: 'Concern' })
export type Concern = z.output<typeof Concern>
