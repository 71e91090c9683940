import { z } from 'zod'
import { BodyId, CourseId, PersonId, SessionId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { Audience, Partner, PartnerRole, SessionKind, SessionMode } from '../lists.ts'
import { asWrittenOf, correctsSomething } from '../register/as-written.ts'
import { openText, openTextOrNone } from '../text.ts'
import { Day, Instant } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { Headcount, Headcounts } from './headcounts.ts'
import { Topic } from './topic.ts'

/** How a session goes on; only one that was held counts. */
export const sessionLife = lifecycle({
  planned: ['held', 'postponed', 'cancelled'],
  postponed: ['planned', 'cancelled'],
  held: [],
  cancelled: [],
})
export const SessionStatus = sessionLife.schema('SessionStatus', 'How far a session got')
export type SessionStatus = z.output<typeof SessionStatus>

const SessionPartner = z
  .strictObject({ partner: Partner, role: PartnerRole, name: openTextOrNone(120).default('') })
  .meta({ id: 'SessionPartner', description: 'Who organises it, speaks at it or helps' })

const fields = {
  kind: SessionKind,
  title: openText(160).meta({ examples: ['Thanh toán không tiền mặt cho tiểu thương'] }),
  topics: z.array(Topic).min(1).max(20),
  unitCode: UnitCode.meta({ description: 'For whose people it is: a hamlet, a commune or what has it' }),
  place: openTextOrNone(160).meta({ description: 'Where in the unit', examples: ['Nhà văn hóa ấp'] }),
  mode: SessionMode,
  audiences: z.array(Audience).min(1).max(Audience.options.length),
  startsAt: Instant.meta({ examples: ['2026-03-17T19:00:00+07:00'] }),
  minutes: z.int().min(5).max(10_080).meta({ description: 'How long it takes' }),
  organiserId: BodyId.nullable().meta({ description: 'The body that organises it, where it is one' }),
  courseId: CourseId.nullable().meta({ description: 'The course of which it is a part, where it is of one' }),
  trainerIds: z.array(PersonId).max(8).meta({ description: 'Who teaches; it is one of their own sessions' }),
  partners: z.array(SessionPartner).max(20),
}

/** What lists say in words. */
const asWritten = asWrittenOf(['kind', 'topics', 'mode', 'audiences', 'status', 'partners', 'headcounts'])

/** A session as it is planned, or written down after it was held. */
export const SessionRecord = z
  .strictObject({
    ...fields,
    place: fields.place.default(''),
    mode: fields.mode.default('in_person'),
    organiserId: fields.organiserId.default(null),
    courseId: fields.courseId.default(null),
    trainerIds: fields.trainerIds.default([]),
    partners: fields.partners.default([]),
    status: SessionStatus.extract(['planned', 'held']).default('planned'),
    headcounts: Headcounts.default([]),
    asWritten,
  })
  .meta({
    id: 'SessionRecord',
    examples: [
      {
        kind: 'practice',
        title: 'Thanh toán không tiền mặt cho tiểu thương',
        topics: ['online_payment'],
        unitCode: '31027.07',
        place: 'Nhà văn hóa ấp',
        audiences: ['residents', 'traders'],
        startsAt: '2026-03-17T19:00:00+07:00',
        minutes: 90,
        partners: [{ partner: 'telecom', role: 'speaker' }],
      },
    ],
  })
export type SessionRecord = z.output<typeof SessionRecord>

export const Session = z
  .object({
    sessionId: SessionId,
    ...fields,
    day: Day.meta({ description: 'On which it begins' }),
    status: SessionStatus,
    headcounts: z.array(Headcount),
    attended: z.int().meta({ description: 'How many are written down by person' }),
    alike: z.array(SessionId).optional().meta({
      description: 'Where one is read: others of the same unit, beginning and topic. Perhaps it is written down twice',
    }),
    asWritten,
    version: z.int(),
  })
  .meta({ id: 'Session' })
export type Session = z.output<typeof Session>

/** The fields of a session that are wrong, as they should be. */
export const SessionCorrection = z
  .strictObject({
    ...(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.optional()])) as {
      [Name in keyof typeof fields]: z.ZodOptional<(typeof fields)[Name]>
    }),
    asWritten,
  })
  .refine(correctsSomething, 'at least one field that is wrong')
  .meta({ id: 'SessionCorrection', description: 'The fields that are wrong, as they should be' })
