import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { HouseholdId, Uuid } from '../ids.ts'
import { Problem } from '../problem.ts'
import { code } from '../text.ts'
import { Instant } from '../time.ts'
import { HamletCode } from '../unit-codes.ts'

/** As many records as one request may open. */
const OPEN_LIMIT = 50
/** A visit takes less than two thousand characters; the longest report fits many times. */
const SEALED_MAX = 60_000

const KeyId = code(/^\w{1,20}$/, 'the `keyId` of a sealing key').meta({ examples: ['1'] })

export const SealingKey = z
  .object({
    keyId: KeyId,
    publicKey: z.string().meta({
      description: 'A point of the curve P-256, 65 bytes as base64url',
      examples: ['BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU'],
    }),
  })
  .meta({ id: 'SealingKey', description: 'The key for which records are sealed that nobody but identity can read' })
export type SealingKey = z.output<typeof SealingKey>

const getSealingKey = defineRoute({
  method: 'get',
  path: '/sealing-key',
  operationId: 'getSealingKey',
  summary: 'The key for which phones seal what was not sent yet, beside their own seal',
  permission: 'residents:record',
  response: SealingKey,
  etag: 'content',
})

const SealedRecord = z
  .strictObject({
    keyId: KeyId,
    sealed: code(new RegExp(`^[\\w-]{120,${SEALED_MAX}}$`), 'a sealed record as base64url').meta({
      description:
        'base64url of: 1 byte 1; 65 bytes, the public key of a key pair made for this record; 12 bytes IV; AES-256-GCM. Its key: HKDF-SHA-256 of the ECDH secret, salted with those 65 bytes, info `lantoa sealed record <keyId>`',
      examples: [
        'AQRYrrmw0XYVthF_R8EBZyxsPOYuvD4drf8EgYQ6iBK9_NJL3ve0W3CWDiO4PoN1cYAey6fw05yWJ0EgX1l0Cwdag0HMRcAVj1DiTsMWCEJBCosYpJDOLUKRg3EkYlUQ',
      ],
    }),
  })
  .meta({ id: 'SealedRecord' })

export const OpenedRecord = z
  .object({
    recordedBy: z.string().meta({ description: 'Subject of who recorded it, as the phone says' }),
    kind: z.string().meta({ description: 'What was recorded', examples: ['visit'] }),
    id: Uuid.meta({ description: 'The id under which it is sent: who sends it again changes nothing' }),
    householdId: HouseholdId.meta({ description: 'The home it was recorded at' }),
    hamletCode: HamletCode.optional().meta({ description: 'Where the phone believed that home to lie' }),
    schema: z.int().meta({ description: 'Of the shape of `record`' }),
    madeAt: Instant.meta({ description: 'When it was saved, by the clock of the phone' }),
    skewMs: z.number().optional().meta({
      description: "How far the server's clock was ahead of the phone's, in milliseconds, where that was known",
    }),
    skewSeenAt: Instant.optional().meta({
      description: 'When that was seen, by the clock of the phone; later than `madeAt`: the clock was put back since',
    }),
    record: z.record(z.string(), z.unknown()).meta({ description: 'All that is recorded, as the field app keeps it' }),
  })
  .meta({ id: 'OpenedRecord', description: 'A record as a phone saved it, to be sent by whoever opens it' })
export type OpenedRecord = z.output<typeof OpenedRecord>

const openSealedRecords = defineRoute({
  method: 'post',
  path: '/sealed-records/open',
  operationId: 'openSealedRecords',
  summary:
    'Opens records that a phone sealed: your own, and for an officer those of homes in her units, which is written to the access log',
  permission: 'residents:record',
  body: z.strictObject({ items: z.array(SealedRecord).min(1).max(OPEN_LIMIT) }),
  response: z.object({
    results: z
      .array(
        z.discriminatedUnion('accepted', [
          z.object({ accepted: z.literal(true), value: OpenedRecord }),
          z.object({ accepted: z.literal(false), problem: Problem }),
        ]),
      )
      .meta({ description: 'In the order of the items' }),
  }),
  refusals: { 'unknown-sealing-key': 422, 'unreadable-record': 422 },
})

export const sealedRecordRoutes = { getSealingKey, openSealedRecords }
