import { z } from 'zod'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { BodyId, DeviceId, PersonId } from '../ids.ts'
import { BodyKind, MemberRole } from '../lists.ts'
import { code, openName } from '../text.ts'
import { Instant } from '../time.ts'
import { HamletCode, UnitCode } from '../unit-codes.ts'

const DeviceKind = z.enum(['phone', 'tablet', 'computer']).meta({ id: 'DeviceKind' })

const AppVersion = code(/^\d{1,4}\.\d{1,4}\.\d{1,6}$/, 'a version such as 1.0.0').meta({ examples: ['1.0.0'] })

const PublicKey = code(/^[\w-]{40,800}$/, 'a public key as base64url').meta({
  description: 'Public key of the device (SPKI, base64url); the private one never leaves it',
  examples: ['MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEf83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU'],
})

/** A phone as its owner registers it. */
export const DeviceRecord = z
  .strictObject({
    name: openName(60).meta({
      description: 'What its owner calls it; no number of a person may stand in it',
      examples: ['Máy xanh'],
    }),
    kind: DeviceKind,
    publicKey: PublicKey.optional(),
    appVersion: AppVersion,
  })
  .meta({ id: 'DeviceRecord', examples: [{ name: 'Máy xanh', kind: 'phone', appVersion: '1.0.0' }] })
export type DeviceRecord = z.output<typeof DeviceRecord>

const Bytes = z.int().min(0)

/** What a phone says of itself each time that it has sent something. */
const Reported = {
  pending: z.int().min(0).max(1_000_000).meta({ description: 'Records on the device that nobody has received yet' }),
  oldestPendingAt: Instant.nullable().meta({
    description: 'When the oldest of them was made; null where there is none',
  }),
  storage: z
    .strictObject({ usage: Bytes, quota: Bytes })
    .nullable()
    .meta({ description: 'Bytes that the app uses and may use; null where the browser does not say' }),
  persisted: z.boolean().meta({ description: 'Whether the browser has promised to keep what the app stores' }),
  skewMs: z.int().meta({ description: "Milliseconds by which the server's clock is ahead of the device's" }),
}

const DeviceReport = z.object(Reported).meta({ id: 'DeviceReport' })
export type DeviceReport = z.output<typeof DeviceReport>

export const DeviceHeartbeat = z.strictObject({ ...Reported, appVersion: AppVersion }).meta({
  id: 'DeviceHeartbeat',
  examples: [
    {
      ...{ pending: 2, oldestPendingAt: '2026-03-17T12:10:00Z', persisted: true, skewMs: -1200 },
      ...{ storage: { usage: 1_500_000, quota: 900_000_000 }, appVersion: '1.0.0' },
    },
  ],
})
export type DeviceHeartbeat = z.output<typeof DeviceHeartbeat>

export const DeviceStanding = z.enum(['ok', 'revoked', 'unknown']).meta({
  id: 'DeviceStanding',
  description:
    "How a device stands: in order; revoked, so that it deletes what it holds; unknown, so that it registers (also one that is somebody else's)",
})
export type DeviceStanding = z.output<typeof DeviceStanding>

const RevocationReason = z.enum(['lost', 'stolen', 'left_team', 'handed_on', 'other']).meta({
  id: 'DeviceRevocationReason',
  description: 'Why a device is to hold nothing any more',
})

const Revocation = z
  .object({ at: Instant, by: z.string().meta({ description: 'Subject of the officer' }), reason: RevocationReason })
  .meta({ id: 'DeviceRevocation' })

const DeviceState = z.object({
  deviceId: DeviceId,
  ownerId: PersonId,
  ...DeviceRecord.shape,
  publicKey: PublicKey.nullable(),
  registeredAt: Instant,
  lastContactAt: Instant,
  report: DeviceReport.nullable().meta({ description: 'What it said last; null before it said anything' }),
  revocation: Revocation.nullable(),
  version: z
    .int()
    .meta({ description: 'For the If-Match of revoking and restoring; what the device says changes it not' }),
})
export type DeviceState = z.output<typeof DeviceState>

const RegisteredDevice = DeviceState.omit({ version: true }).meta({ id: 'RegisteredDevice' })

const OwnersBody = z
  .object({
    bodyId: BodyId,
    kind: BodyKind,
    name: z.string().nullable(),
    unitCode: UnitCode,
    role: MemberRole,
    hamletCodes: z.array(HamletCode).meta({ description: 'The hamlets that it serves today' }),
  })
  .meta({ id: 'DeviceOwnersBody' })

const KnownDevice = z
  .object({
    ...DeviceState.shape,
    bodies: z.array(OwnersBody).meta({
      description: 'The bodies by which it is yours to see: those of its owner, or those that he was in last',
    }),
  })
  .meta({ id: 'KnownDevice', description: 'A device as the officers of its owner know it' })
export type KnownDevice = z.output<typeof KnownDevice>

const deviceParams = z.strictObject({ deviceId: DeviceId })
const ownerRefusals = { 'device-of-another': 409, 'not-a-person': 403 } as const

export const registerDevice = defineRoute({
  method: 'put',
  path: '/devices/{deviceId}',
  operationId: 'registerDevice',
  summary: 'Register the device on which one is, or name it anew; whoever calls owns it',
  permission: 'devices:report',
  params: deviceParams,
  body: DeviceRecord,
  response: RegisteredDevice,
  refusals: ownerRefusals,
})

export const sendHeartbeat = defineRoute({
  method: 'post',
  path: '/devices/{deviceId}/heartbeat',
  operationId: 'sendHeartbeat',
  summary: 'What waits on the device, and how safe it is there; answered how the device stands',
  permission: 'devices:report',
  params: deviceParams,
  body: DeviceHeartbeat,
  response: z.object({ device: DeviceStanding }).meta({ id: 'HeartbeatAnswer' }),
})

export const getDevice = defineRoute({
  method: 'get',
  path: '/devices/{deviceId}',
  operationId: 'getDevice',
  summary: 'One device of your units',
  permission: 'devices:read',
  params: deviceParams,
  response: KnownDevice,
  etag: 'returned',
})

/** A device that was not heard of for so long is silent. */
export const SILENT_AFTER_HOURS = 48

export const listDevices = defineList({
  path: '/devices',
  operationId: 'listDevices',
  summary: 'Devices of the members of bodies in a unit, longest silent first',
  permission: 'devices:read',
  filters: {
    unit: UnitCode,
    only: z
      .enum(['silent', 'pending', 'revoked'])
      .optional()
      .meta({
        description: `Those without contact for ${SILENT_AFTER_HOURS} hours that nobody revoked, those that hold unsent records, or those that are revoked`,
      }),
  },
  item: KnownDevice,
  order: ['lastContactAt', 'deviceId'],
  refusals: { 'unknown-unit': 422, 'closed-unit': 422 },
})

/** As many hamlets as one question may name: all silent ones of a unit, as a board lists them. */
const HAMLETS_MAX = 1000

export const HamletDevices = z
  .object({
    hamletCode: HamletCode,
    lastContactAt: Instant.meta({ description: 'When one of them was heard of last' }),
    pending: z.int().meta({ description: 'Unsent records on all of them, as they last said' }),
    pendingContactAt: Instant.nullable().meta({ description: 'When one of those that hold some was heard of last' }),
  })
  .meta({ id: 'HamletDevices', description: 'The devices of whoever serves a hamlet, but for revoked ones' })
export type HamletDevices = z.output<typeof HamletDevices>

export const countHamletDevices = defineRoute({
  method: 'post',
  path: '/devices/by-hamlet',
  operationId: 'countHamletDevices',
  summary: 'Why nothing comes from hamlets: what waits on the devices that serve each, and when they were heard of',
  permission: 'devices:read',
  body: z.strictObject({ hamletCodes: z.array(HamletCode).min(1).max(HAMLETS_MAX) }).meta({ id: 'HamletsQuestion' }),
  response: z.object({
    items: z.array(HamletDevices).meta({
      description: 'By code. What has no device, or lies outside your units, is not in it',
    }),
  }),
})

export const revokeDevice = defineRoute({
  method: 'post',
  path: '/devices/{deviceId}/revoke',
  operationId: 'revokeDevice',
  summary: 'Let a device delete what it holds at its next contact',
  permission: 'devices:revoke',
  params: deviceParams,
  body: z.strictObject({ reason: RevocationReason }).meta({ id: 'DeviceRevoking', examples: [{ reason: 'lost' }] }),
  response: KnownDevice,
  refusals: { 'device-revoked': 409 },
  etag: 'required',
})

export const restoreDevice = defineRoute({
  method: 'post',
  path: '/devices/{deviceId}/restore',
  operationId: 'restoreDevice',
  summary: 'Take a revocation back; what the device has deleted by then is fetched anew',
  permission: 'devices:revoke',
  params: deviceParams,
  response: KnownDevice,
  refusals: { 'device-not-revoked': 409 },
  etag: 'required',
})

export const deviceRoutes = {
  registerDevice,
  sendHeartbeat,
  getDevice,
  listDevices,
  countHamletDevices,
  revokeDevice,
  restoreDevice,
}
