import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { pageOf, pageQuery } from '../page.ts'

export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
  .meta({
    description: 'SHA-256 in hexadecimal',
    examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
  })

/** A closing in the one chain of a deployment; it tells nothing of what was closed. */
export const ClosingLink = z
  .object({
    position: z.int().min(1).meta({ description: 'From 1 on, without gaps' }),
    previousHash: Sha256.meta({ description: '`hash` of the closing before; of the first 64 zeros' }),
    bodyHash: Sha256.meta({ description: 'Of the text of the closing, in which the hash of its values stands' }),
    hash: Sha256.meta({ description: 'Of the text `lantoa-link-1 <position> <previousHash> <bodyHash>`' }),
    keyId: z.string().meta({ description: 'With which key it was signed: `kid` of a public key' }),
    signature: z.string().meta({ description: 'Ed25519 over the same text, base64url' }),
  })
  .meta({ id: 'ClosingLink' })
export type ClosingLink = z.output<typeof ClosingLink>

export const ClosingKey = z
  .object({
    kid: z.string(),
    kty: z.literal('OKP'),
    crv: z.literal('Ed25519'),
    x: z.string(),
    use: z.literal('sig'),
    alg: z.literal('EdDSA'),
  })
  .meta({ id: 'ClosingKey', description: 'Public key as a JSON Web Key (RFC 8037)' })
export type ClosingKey = z.output<typeof ClosingKey>

export const listClosingLinks = defineRoute({
  method: 'get',
  path: '/closings/chain',
  operationId: 'listClosingLinks',
  summary: 'The chain of all closings, the oldest first: anybody can check that none was changed, added or taken out',
  permission: 'closings:read',
  query: z.strictObject(pageQuery),
  response: z.object({
    ...pageOf(ClosingLink).shape,
    last: z.int().meta({ description: 'Position that the last closing took; 0: there is none' }),
  }),
})

export const listClosingKeys = defineRoute({
  method: 'get',
  path: '/closings/keys',
  operationId: 'listClosingKeys',
  summary: 'The public keys with which the signatures of closings are checked',
  permission: 'closings:read',
  response: z.object({ keys: z.array(ClosingKey) }),
})

export const closingChainRoutes = { listClosingLinks, listClosingKeys }
