import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { BodyId, DeviceId, MembershipId, PersonId } from '../ids.ts'
import { BodyKind, BodyStatus, MemberRole } from '../lists.ts'
import { Day, Instant } from '../time.ts'
import { HamletCode, UnitCode } from '../unit-codes.ts'
import { DeviceStanding } from './devices.http.ts'
import { Round } from './rounds.http.ts'
import { UnitFound } from './units.http.ts'

const Colleague = z.object({ personId: PersonId, role: MemberRole }).meta({ id: 'Colleague' })

const OwnMembership = z
  .object({
    membershipId: MembershipId,
    from: Day,
    until: Day.nullable().meta({ description: 'First day on which it is over, where that is known already' }),
    ambassador: z.boolean().meta({ description: 'Today' }),
  })
  .meta({ id: 'OwnMembership', description: 'What a badge says: by which membership the caller belongs to a body' })

const OwnBody = z
  .object({
    bodyId: BodyId,
    kind: BodyKind,
    name: z.string().nullable(),
    unitCode: UnitCode,
    status: BodyStatus,
    role: MemberRole.nullable().meta({ description: "The caller's own; null where nobody knows him as a member" }),
    membership: OwnMembership.nullable().optional(),
    hamletCodes: z.array(HamletCode).meta({ description: 'The hamlets that it serves today' }),
    colleagues: z.array(Colleague).meta({ description: 'The other members today; their names live elsewhere' }),
  })
  .meta({ id: 'OwnBody' })

/** What the services know of whoever asks. */
const Me = z
  .object({
    subject: z.string().meta({ description: 'As the issuer of tokens calls the caller' }),
    roles: z.array(z.string()),
    permissions: z.array(z.string()).meta({ examples: [['visits:record']] }),
    units: z.array(z.string()).meta({ description: 'The units of the token: the caller has these and all below them' }),
    personId: PersonId.nullable().meta({
      description: 'The caller as a member of his bodies: his subject, where that is the id of one of their people',
    }),
    bodies: z.array(OwnBody),
    hamlets: z.array(UnitFound).meta({
      description:
        'Where the caller is at work: the hamlets of his teams and those of his token, closed ones with what took their place',
    }),
    citizenApps: z
      .array(z.object({ code: z.string(), name: z.string() }).meta({ id: 'CitizenApp' }))
      .optional()
      .meta({
        description: 'Citizen apps of the provinces in which these hamlets lie, as the catalogue of apps has them',
      }),
    now: Instant.meta({ description: 'By the clock of the server' }),
    minimumAppVersion: z.string().meta({
      description: 'The oldest field app that may still be used',
      examples: ['1.0.0'],
    }),
    device: DeviceStanding.optional().meta({ description: 'Of the device that was asked about' }),
    rounds: z.array(Round).optional().meta({
      description:
        'For a device of somebody who may read rounds: of his teams that are at work, of the last week, this one and the next two',
    }),
  })
  .meta({ id: 'Me' })
export type Me = z.output<typeof Me>

export const getMe = defineRoute({
  method: 'get',
  path: '/me',
  operationId: 'getMe',
  summary: 'Who the caller is: rights, bodies with role and colleagues, hamlets',
  permission: 'units:read',
  query: z.strictObject({
    device: DeviceId.optional().meta({
      description: 'From which phone it is asked; it is answered how that stands, and with rounds',
    }),
  }),
  response: Me,
})

export const meRoutes = { getMe }
