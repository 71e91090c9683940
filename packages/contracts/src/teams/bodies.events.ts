import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { defineTopic } from '../define-topic.ts'
import { BodyId, MembershipId, PersonId } from '../ids.ts'
import { Affiliation, BodyKind, BodyStatus, MemberRole } from '../lists.ts'
import { Interval, KeptDay } from '../time.ts'
import { HamletCode, UnitCode } from '../unit-codes.ts'

/** When somebody was a digital ambassador, within the membership. */
export const AmbassadorDays = z.array(Interval).nullable().meta({
  description: 'Stretches of days as an ambassador, where days were told; null: as long as the membership, or never',
})

/** A body with its whole history: the units it serves, its states and its people (as ids, never as names). */
export const BodyState = z
  .object({
    bodyId: BodyId,
    kind: BodyKind,
    unitCode: UnitCode,
    hamletCodes: z.array(HamletCode),
    superiorId: BodyId.nullable(),
    statuses: z.array(z.object({ status: BodyStatus, from: KeptDay })),
    active: z.array(Interval),
    serves: z
      .array(z.object({ hamletCode: HamletCode, ...Interval.shape }))
      .optional()
      .meta({
        description:
          'Where its hamlets lie in time: each of `hamletCodes` from the day it was set up on, and what took its place. Missing in records of before this was told',
      }),
    members: z.array(
      z.object({
        membershipId: MembershipId,
        personId: PersonId,
        role: MemberRole,
        from: KeptDay,
        until: KeptDay.nullable(),
        affiliations: z.array(Affiliation),
        ambassador: z.boolean(),
        ambassadorDays: AmbassadorDays.optional(),
      }),
    ),
  })
  .meta({ id: 'BodyState' })
export type BodyState = z.output<typeof BodyState>

export const bodyTopic = defineTopic('teams.body.v1', {
  kind: 'entity',
  description: 'Committees, support groups and teams with their members, keyed by body id',
})
export const bodyChanged = defineEvent('teams.body-changed', 1, { topic: bodyTopic, schema: BodyState })
