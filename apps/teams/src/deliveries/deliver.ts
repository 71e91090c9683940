import { createHmac } from 'node:crypto'
import webPush from 'web-push'
import { type Post, post } from './post.ts'
import type { DeliverySettings, Webhook } from './settings.ts'

/** A message as it leaves the service on one way. */
export type Outgoing = {
  readonly deliveryId: string
  readonly channel: string
  readonly messageId: string
  readonly kind: string
  readonly title: string
  readonly text: string
  readonly unitCodes: readonly string[]
  readonly audiences: readonly string[]
  /** Where the browser of a phone is reached; undefined: to the webhook of the channel. */
  readonly subscription?: { readonly endpoint: string; readonly p256dh: string; readonly auth: string } | undefined
}

/** What became of it: it arrived; nobody is there any more; or it is to be tried again. */
export type Delivered = 'sent' | 'gone' | 'failed'

/** Sends one message on one way; whoever gets it knows by its id what came twice. */
export type Deliver = (outgoing: Outgoing, now: Date) => Promise<Delivered>

const TIMEOUT_MS = 10_000
/** Seconds for which a push service keeps what a phone without a network cannot get. */
const KEPT_FOR = 7 * 86_400

/** Delivers by Web Push and by webhooks, as far as they are set up. */
export function deliverBy(settings: DeliverySettings): Deliver {
  return async (outgoing, now) => {
    const prepared = outgoing.subscription ? pushOf(outgoing, settings) : webhookOf(outgoing, settings, now)
    if (!prepared) return 'failed'
    return verdictOf(await post(prepared, { allowPrivate: settings.allowPrivate, timeout: TIMEOUT_MS }), outgoing)
  }
}

function verdictOf(status: number, { subscription }: Outgoing): Delivered {
  if (status >= 200 && status < 300) return 'sent'
  return subscription && (status === 404 || status === 410) ? 'gone' : 'failed'
}

/** A push service passes on what it cannot read; even so nothing goes out but which message it is and its title. */
function pushOf({ subscription, messageId, title }: Outgoing, { push }: DeliverySettings): Post | undefined {
  if (!push || !subscription) return undefined
  const { endpoint, p256dh, auth } = subscription
  const { headers, body } = webPush.generateRequestDetails(
    { endpoint, keys: { p256dh, auth } },
    JSON.stringify({ messageId, title }),
    // One notification takes the place of another of the same message.
    { vapidDetails: push, TTL: KEPT_FOR, topic: messageId.replaceAll('-', ''), urgency: 'normal' },
  )
  return { url: endpoint, headers, body }
}

function webhookOf(outgoing: Outgoing, { webhooks }: DeliverySettings, now: Date): Post | undefined {
  const webhook = (webhooks as Readonly<Record<string, Webhook | undefined>>)[outgoing.channel]
  if (!webhook) return undefined
  const { deliveryId, subscription: _none, ...said } = outgoing
  const body = JSON.stringify({ id: deliveryId, ...said })
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'idempotency-key': deliveryId,
    'lantoa-signature': signatureOf(body, webhook.secret, now),
  }
  return { url: webhook.url, headers, body }
}

/** `t=<seconds>,v1=<HMAC-SHA-256 of "<seconds>.<body>", hex>`: whoever gets it can tell what is old, and what is ours. */
export function signatureOf(body: string, secret: string, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1_000)
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
}
