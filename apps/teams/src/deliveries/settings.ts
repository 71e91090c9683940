import type { Channel } from '@lantoa/contracts/lists'

/** The keys by which push services know this deployment (RFC 8292), and whom they may write to. */
export type PushKeys = { readonly publicKey: string; readonly privateKey: string; readonly subject: string }

/** Where a gateway takes messages of a channel, and the secret by which it knows them. */
export type Webhook = { readonly url: string; readonly secret: string }

/** On which ways the service itself sends; on all others people do, and write it down. */
export type DeliverySettings = {
  readonly push?: PushKeys | undefined
  readonly webhooks: Readonly<Partial<Record<Channel, Webhook>>>
  /** Whether addresses inside the own network are sent to; a phone could name any. */
  readonly allowPrivate: boolean
  /** Milliseconds between two looks at what waits; default 2,000. */
  readonly interval?: number
}

export const NO_DELIVERY: DeliverySettings = { webhooks: {}, allowPrivate: false }
